extension ModelDescription {
    static let exponentialSmoothing = ModelDescription(
        kind: .exponentialSmoothing, title: "Exponential smoothing",
        meaning: "Holt's level and trend, with a trend that may be damped.",
        parameters: [
            ParameterDescription(
                name: "damped", type: .choice(FeatureSwitch.allCases.map(\.rawValue)), defaultValue: .text("auto"),
                meaning: "Whether the trend dies away; `auto` decides by the one-step error."),
            ParameterDescription(
                name: "alpha", type: .number(0.001...1), defaultValue: nil,
                meaning: "Weight of the newest value in the level; chosen from the data unless given."),
            ParameterDescription(
                name: "beta", type: .number(0...1), defaultValue: nil,
                meaning: "Weight of the newest change in the trend, 0 for none; chosen from the data unless given."),
            ParameterDescription(
                name: "phi", type: .number(0.5...1), defaultValue: nil,
                meaning: "What remains of the trend after each step; chosen from the data unless given."),
        ],
        seasonal: false, intervals: true, covariates: false, supportsPartialFit: true,
        costClass: .low, workUnitsPerPoint: 1, pointsNeeded: 8, readsLookback: false,
        factory: ModelFactory { recipe in
            ExponentialSmoothingModel(
                damped: recipe.parameters.featureSwitch("damped"), alpha: recipe.parameters.number("alpha"),
                beta: recipe.parameters.number("beta"), phi: recipe.parameters.number("phi"))
        })
}
