extension ModelDescription {
    static let sgd = ModelDescription(
        kind: .sgd, title: "Stochastic gradient descent",
        meaning: "The regression of `linear_trend`, learnt row by row; it can go on learning.",
        parameters: [
            ParameterDescription(
                name: "epochs", type: .integer(1...200), defaultValue: .integer(20),
                meaning: "The most passes over the training rows."),
            ParameterDescription(
                name: "learning_rate", type: .number(1e-4...1), defaultValue: .number(0.5),
                meaning: "The first pass's step, relative to the squared length of a row."),
            ParameterDescription(
                name: "l2", type: .number(0...0.5), defaultValue: .number(1e-4), meaning: "Shrinkage per pass."),
            .cyclicalTime,
        ],
        seasonal: false, intervals: true, covariates: false, supportsPartialFit: true,
        costClass: .medium, workUnitsPerPoint: 4, pointsNeeded: 16, readsLookback: true,
        factory: ModelFactory { recipe in
            SGDModel(
                lookbackSteps: recipe.lookbackSteps, epochs: recipe.parameters.integer("epochs"),
                learningRate: recipe.parameters.number("learning_rate") ?? 0.5,
                l2: recipe.parameters.number("l2") ?? 0,
                cyclicalTime: recipe.parameters.featureSwitch("cyclical_time"), seed: recipe.seed)
        })
}
