extension ModelDescription {
    static let seasonalNaive = ModelDescription(
        kind: .seasonalNaive, title: "Same phase of the last season",
        meaning: "Repeats the values of one season ago; the yardstick where a season is known.",
        parameters: [.season], seasonal: true, intervals: true, covariates: false,
        supportsPartialFit: false,
        costClass: .free, workUnitsPerPoint: 0.05, pointsNeeded: 2, readsLookback: false,
        factory: ModelFactory { recipe in
            SeasonalNaiveModel(season: recipe.parameters.integer("season"))
        })
}
