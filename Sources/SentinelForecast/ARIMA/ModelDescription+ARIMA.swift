extension ModelDescription {
    private static let orders: Set<String> = ["p", "d", "q", "seasonal_p", "seasonal_d", "seasonal_q"]

    static let arima = ModelDescription(
        kind: .arima, title: "ARIMA(p,d,q)(P,D,Q)",
        meaning: "Autoregression and moving average of the differenced series, with a season and a constant; the "
            + "terms are found from the data unless given.",
        parameters: [
            terms("p", 0...5, 1, "Autoregressive terms, where `order` is not `auto`."),
            terms("d", 0...2, 1, "Times the series is differenced, where `order` is not `auto`."),
            terms("q", 0...5, 1, "Moving-average terms, where `order` is not `auto`."),
            ParameterDescription(
                name: "constant", type: .choice(FeatureSwitch.allCases.map(\.rawValue)), defaultValue: .text("auto"),
                meaning: "Whether the differenced series has a mean; `auto`: unless it is differenced twice."),
            ParameterDescription(
                name: "order", type: .choice(["auto", "fixed"]), defaultValue: nil,
                meaning: "Whether the terms are found from the data; so they are unless one of them is given."),
            terms("seasonal_p", 0...2, 0, "Autoregressive terms at multiples of the season."),
            terms("seasonal_d", 0...1, 0, "Times the series is differenced at the season."),
            terms("seasonal_q", 0...2, 0, "Moving-average terms at multiples of the season."),
            terms(
                "season", 0...SeasonalOrder.seasonLimit, 0,
                "The season in steps, 1 for none; 0: the day, the week or the year, whichever is usual at the step."),
        ],
        seasonal: true, intervals: true, covariates: false, supportsPartialFit: true,
        costClass: .high, workUnitsPerPoint: 20, pointsNeeded: 24, readsLookback: false,
        factory: ModelFactory { recipe in model(recipe.parameters) })

    private static func terms(
        _ name: String, _ range: ClosedRange<Int>, _ fallback: Int, _ meaning: String
    ) -> ParameterDescription {
        ParameterDescription(
            name: name, type: .integer(range), defaultValue: .integer(fallback), meaning: meaning)
    }

    private static func model(_ parameters: ModelParameters) -> ARIMAModel {
        let isGiven =
            switch parameters["order"] {
            case .text("auto"): false
            case .text: true
            default: !orders.isDisjoint(with: parameters.values.keys)
            }
        let (constant, season) = (parameters.featureSwitch("constant"), parameters.integer("season"))
        guard isGiven else { return ARIMAModel(.automatic(season: season), constant: constant) }
        let seasonal = SeasonalOrder(
            p: parameters.integer("seasonal_p"), d: parameters.integer("seasonal_d"),
            q: parameters.integer("seasonal_q"), season: season)
        let order = ARIMAOrder(
            p: parameters.integer("p"), d: parameters.integer("d"), q: parameters.integer("q"), seasonal: seasonal)
        return ARIMAModel(.fixed(order), constant: constant)
    }
}
