extension ModelDescription {
    static let ets = ModelDescription(
        kind: .ets, title: "ETS",
        meaning: "Error, trend and season, each additive or multiplicative, chosen by an information criterion.",
        parameters: [
            SmoothingSeason.description(
                "Steps per season, at least three of which must fit into the window; 0 finds it, 1 means none."),
            choice("error", ETSError.allCases.map(\.rawValue), "How the error enters.", by: "additive"),
            choice("trend", ["none", "additive"], "The trend."),
            ParameterDescription(
                name: "damped", type: .choice(FeatureSwitch.allCases.map(\.rawValue)), defaultValue: .text("auto"),
                meaning: "Whether a trend dies away."),
            choice("season_type", ETSSeason.allCases.map(\.rawValue), "How the season enters."),
            ParameterDescription(
                name: "ic", type: .choice(InformationCriterion.allCases.map(\.rawValue)), defaultValue: .text("aicc"),
                meaning: "The information criterion that forms are compared by."),
        ],
        seasonal: true, intervals: true, covariates: false, supportsPartialFit: true,
        costClass: .medium, workUnitsPerPoint: 20, pointsNeeded: 10, readsLookback: false,
        factory: ModelFactory { recipe in
            let parameters = recipe.parameters
            return ETSModel(
                season: parameters.integer("season"),
                form: ETSModel.Preference(
                    error: parameters.choice("error"), trend: parameters.choice("trend"),
                    season: parameters.choice("season_type"), damped: parameters.featureSwitch("damped")),
                criterion: parameters.choice("ic") ?? .aicc)
        })

    private static func choice(
        _ name: String, _ choices: [String], _ meaning: String, by standard: String = "auto"
    ) -> ParameterDescription {
        ParameterDescription(
            name: name, type: .choice(["auto"] + choices), defaultValue: .text(standard),
            meaning: meaning + " `auto` chooses from the data.")
    }
}
