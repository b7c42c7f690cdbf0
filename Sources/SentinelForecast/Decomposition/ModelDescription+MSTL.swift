extension ModelDescription {
    static let mstl = ModelDescription(
        kind: .mstl, title: "Decomposition by loess",
        meaning: "Takes the seasons out by repeated loess smoothing, forecasts the rest, and puts them back.",
        parameters: [
            .season,
            ParameterDescription(
                name: "season2", type: .integer(0...ParameterDescription.seasonLimit), defaultValue: .integer(0),
                meaning: "Length of a second season in steps, 0 for none beside a given `season`."),
            ParameterDescription(
                name: "robust", type: .choice(["on", "off"]), defaultValue: .text("off"),
                meaning: "Whether outliers are kept from the seasons; it costs six times as much."),
            ParameterDescription(
                name: "rest", type: .choice(MSTLModel.restKinds.map(\.rawValue)),
                defaultValue: .text(MSTLModel.restKinds[0].rawValue),
                meaning: "The model of what remains without the seasons."),
        ],
        seasonal: true, intervals: true, covariates: false, supportsPartialFit: true,
        costClass: .medium, workUnitsPerPoint: 4, pointsNeeded: 16, readsLookback: false,
        factory: ModelFactory { recipe in
            let season = recipe.parameters.integer("season")
            return MSTLModel(
                seasons: season == 0 ? nil : [season, recipe.parameters.integer("season2")],
                robust: recipe.parameters.text("robust") == "on", rest: rest(recipe))
        })

    /// The model of the rest, which is told that there are no seasons left.
    private static func rest(_ recipe: ModelRecipe) -> ModelRecipe {
        let kind = recipe.parameters.text("rest").flatMap(ModelKind.init) ?? MSTLModel.restKinds[0]
        let values: [String: ParameterValue] = kind == .ets || kind == .theta ? ["season": .integer(1)] : [:]
        return ModelRecipe(
            parameters: ModelParameters(kind: kind, values: values), lookbackSteps: recipe.lookbackSteps,
            horizonSteps: recipe.horizonSteps, seed: recipe.seed)
    }
}
