extension ModelDescription {
    static let arima = ModelDescription(
        kind: .arima, title: "ARIMA(p,d,q)",
        meaning: "Autoregression and moving average of the differenced series, with a constant.",
        parameters: [
            ParameterDescription(
                name: "p", type: .integer(0...5), defaultValue: .integer(1), meaning: "Autoregressive terms."),
            ParameterDescription(
                name: "d", type: .integer(0...2), defaultValue: .integer(1),
                meaning: "Times the series is differenced."),
            ParameterDescription(
                name: "q", type: .integer(0...5), defaultValue: .integer(1), meaning: "Moving-average terms."),
            ParameterDescription(
                name: "constant", type: .choice(FeatureSwitch.allCases.map(\.rawValue)), defaultValue: .text("auto"),
                meaning: "Whether the differenced series has a mean; `auto`: unless d is 2."),
        ],
        seasonal: false, intervals: true, covariates: false, supportsPartialFit: true,
        costClass: .medium, workUnitsPerPoint: 2, pointsNeeded: 24, readsLookback: false,
        factory: ModelFactory { recipe in
            ARIMAModel(
                p: recipe.parameters.integer("p"), d: recipe.parameters.integer("d"),
                q: recipe.parameters.integer("q"), constant: recipe.parameters.featureSwitch("constant"))
        })
}
