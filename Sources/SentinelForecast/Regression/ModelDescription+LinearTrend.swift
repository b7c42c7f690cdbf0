extension ModelDescription {
    static let linearTrend = ModelDescription(
        kind: .linearTrend, title: "Linear regression on lags",
        meaning: "Ridge regression on past values, their rolling mean and deviation, and cyclical time.",
        parameters: [
            ParameterDescription(
                name: "ridge", type: .number(1e-9...1e3), defaultValue: .number(1e-3),
                meaning: "Penalty per training row on the standardised coefficients."),
            .cyclicalTime,
        ],
        seasonal: false, intervals: true, covariates: false, supportsPartialFit: true,
        costClass: .medium, workUnitsPerPoint: 2, pointsNeeded: 16, readsLookback: true,
        factory: ModelFactory { recipe in
            LinearTrendModel(
                lookbackSteps: recipe.lookbackSteps, ridge: recipe.parameters.number("ridge") ?? 1e-3,
                cyclicalTime: recipe.parameters.featureSwitch("cyclical_time"))
        })
}
