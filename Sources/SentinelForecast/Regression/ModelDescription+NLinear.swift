extension ModelDescription {
    static let nlinear = ModelDescription(
        kind: .nlinear, title: "Linear maps of the newest points",
        meaning: "One ridge regression for each step ahead, on the newest points less the last one.",
        parameters: [
            ParameterDescription(
                name: "lags", type: .integer(0...NLinearModel.lagLimit), defaultValue: .integer(0),
                meaning: "How many of the newest points are read; 0: two days or 24, as the data allow."),
            ParameterDescription(
                name: "ridge", type: .number(1e-9...1e3), defaultValue: nil,
                meaning:
                    "Penalty on the coefficients, relative to the mean diagonal of the normal matrix; chosen from the "
                    + "data unless given."),
        ],
        seasonal: true, intervals: true, covariates: false, supportsPartialFit: true,
        costClass: .medium, workUnitsPerPoint: 6, pointsNeeded: 16, readsLookback: false,
        factory: ModelFactory { recipe in
            NLinearModel(
                lags: recipe.parameters.integer("lags"), ridge: recipe.parameters.number("ridge"),
                horizonSteps: recipe.horizonSteps)
        })
}
