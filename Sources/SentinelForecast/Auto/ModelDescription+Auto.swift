extension ModelDescription {
    static let auto = ModelDescription(
        kind: .auto, title: "Auto",
        meaning: "A bank of up to 33 experts, weighted at each step by the errors of their past forecasts.",
        parameters: [
            ParameterDescription(
                name: "season", type: .integer(0...AutoLimits.season), defaultValue: .integer(0),
                meaning: "The season in steps; 0: by the step and the data, 1: none."),
            ParameterDescription(
                name: "experts", type: .choice(ExpertChoice.allCases.map(\.rawValue)), defaultValue: .text("all"),
                meaning: "All experts, or only the `fast` ones that take constant time a point."),
            ParameterDescription(
                name: "aggregation", type: .choice(Aggregation.allCases.map(\.rawValue)), defaultValue: nil,
                meaning: "How experts are weighted; `blend` for all experts, `ml_poly` for the fast ones."),
        ],
        seasonal: true, intervals: true, covariates: false, supportsPartialFit: true,
        costClass: .medium, workUnitsPerPoint: 40, pointsNeeded: 8, readsLookback: false,
        factory: ModelFactory { recipe in
            var model = AutoModel(
                horizonSteps: recipe.horizonSteps, season: recipe.parameters.integer("season"),
                experts: recipe.parameters.text("experts").flatMap(ExpertChoice.init) ?? .all,
                aggregation: recipe.parameters.text("aggregation").flatMap(Aggregation.init))
            model.timeZone = recipe.timeZone
            return model
        })
}
