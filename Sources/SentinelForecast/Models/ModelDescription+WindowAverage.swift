extension ModelDescription {
    static let windowAverage = ModelDescription(
        kind: .windowAverage, title: "Average of the newest values",
        meaning: "The mean or the median of the newest points, for every step ahead.",
        parameters: [
            ParameterDescription(
                name: "window", type: .integer(1...WindowAverageModel.windowLimit),
                defaultValue: .integer(12),
                meaning: "How many of the newest grid points are summed up."),
            ParameterDescription(
                name: "statistic", type: .choice(WindowStatistic.allCases.map(\.rawValue)),
                defaultValue: .text("median"), meaning: "How they are summed up."),
        ],
        seasonal: false, intervals: true, covariates: false, supportsPartialFit: false,
        costClass: .free, workUnitsPerPoint: 0.01, pointsNeeded: 2, readsLookback: false,
        factory: ModelFactory { recipe in
            WindowAverageModel(
                window: recipe.parameters.integer("window"),
                statistic: recipe.parameters.text("statistic").flatMap(WindowStatistic.init) ?? .median)
        })
}
