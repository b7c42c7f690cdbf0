extension ModelDescription {
    static let theta = ModelDescription(
        kind: .theta, title: "Theta",
        meaning: "A smoothed level plus a share of the line through the series, after a season is taken out.",
        parameters: [
            ParameterDescription(
                name: "variant", type: .choice(["auto"] + ThetaVariant.allCases.map(\.rawValue)),
                defaultValue: .text(ThetaVariant.dynamicOptimized.rawValue),
                meaning: "The member of the family; `auto` takes the one with the smallest squared errors."),
            SmoothingSeason.description(
                "Steps per season, at least three of which must fit into the window; 0 finds it, 1 means none."),
            ParameterDescription(
                name: "season_type", type: .choice(["auto", "additive", "multiplicative"]),
                defaultValue: .text("auto"),
                meaning: "How the season is taken out: `auto` takes what leaves the smaller squared errors; always "
                    + "additive where a value is not positive."),
        ],
        seasonal: true, intervals: true, covariates: false, supportsPartialFit: true,
        costClass: .low, workUnitsPerPoint: 3, pointsNeeded: 10, readsLookback: false,
        factory: ModelFactory { recipe in
            ThetaModel(
                variant: recipe.parameters.choice("variant"), season: recipe.parameters.integer("season"),
                isMultiplicative: Self.isMultiplicative(recipe.parameters.text("season_type")))
        })

    private static func isMultiplicative(_ type: String?) -> Bool? {
        type == "auto" ? nil : type == "multiplicative"
    }
}
