extension ModelDescription {
    static let fourierRidge = ModelDescription(
        kind: .fourierRidge, title: "Bent trend and sine waves",
        meaning: "A trend with change points and seasons of sine waves, by ridge regression; after Prophet.",
        parameters: [
            .season,
            ParameterDescription(
                name: "changes", type: .integer(0...FourierBasis.changesLimit), defaultValue: .integer(25),
                meaning: "The most points at which the trend may bend."),
            ParameterDescription(
                name: "harmonics", type: .integer(1...FourierBasis.harmonicsLimit), defaultValue: .integer(12),
                meaning: "The most sine waves per season."),
        ],
        seasonal: true, intervals: true, covariates: false, supportsPartialFit: true,
        costClass: .medium, workUnitsPerPoint: 6, pointsNeeded: 22, readsLookback: false,
        factory: ModelFactory { recipe in
            FourierRidgeModel(
                season: recipe.parameters.integer("season"), changes: recipe.parameters.integer("changes"),
                harmonics: recipe.parameters.integer("harmonics"), horizonSteps: recipe.horizonSteps)
        })
}
