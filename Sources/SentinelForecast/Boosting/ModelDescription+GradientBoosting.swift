extension ModelDescription {
    static let gradientBoosting = ModelDescription(
        kind: .gradientBoosting, title: "Gradient-boosted trees",
        meaning: "Regression trees on lags, rolling statistics, season and clock; training needs XGBoost's library.",
        parameters: [
            .season,
            ParameterDescription(
                name: "rounds", type: .integer(1...BoostedTrees.treesLimit), defaultValue: .integer(60),
                meaning: "How many trees are learnt."),
            ParameterDescription(
                name: "depth", type: .integer(1...6), defaultValue: .integer(4), meaning: "How deep a tree may be."),
            ParameterDescription(
                name: "learning_rate", type: .number(0.01...1), defaultValue: .number(0.1),
                meaning: "What each tree's answer is multiplied with."),
        ],
        seasonal: true, intervals: true, covariates: false, supportsPartialFit: true,
        costClass: .high, workUnitsPerPoint: 60, pointsNeeded: 64, readsLookback: false,
        factory: ModelFactory { recipe in
            GradientBoostingModel(
                rounds: recipe.parameters.integer("rounds"), depth: recipe.parameters.integer("depth"),
                learningRate: recipe.parameters.number("learning_rate") ?? 0.1,
                season: recipe.parameters.integer("season"), recipe: recipe)
        })
}
