extension ModelDescription {
    static let ses = ModelDescription(
        kind: .ses, title: "Simple exponential smoothing",
        meaning: "A level that follows the series; the newer a value, the more it weighs.",
        parameters: [
            ParameterDescription(
                name: "alpha", type: .number(0.001...1), defaultValue: nil,
                meaning: "Weight of the newest value; the best of eleven unless given."),
            ParameterDescription(
                name: "criterion", type: .choice(SmoothingCriterion.allCases.map(\.rawValue)),
                defaultValue: .text("mae"),
                meaning: "What the chosen weight minimises: the absolute or the squared one-step error."),
        ],
        seasonal: false, intervals: true, covariates: false, supportsPartialFit: true,
        costClass: .low, workUnitsPerPoint: 0.3, pointsNeeded: 4, readsLookback: false,
        factory: ModelFactory { recipe in
            SESModel(
                alpha: recipe.parameters.number("alpha"), criterion: recipe.parameters.choice("criterion") ?? .mae)
        })
}
