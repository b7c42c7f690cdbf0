import SentinelSeries

/// How the catalogue makes a model of one kind, and reads one back: the table's link from a name to a type.
struct ModelFactory: Sendable {
    let fit: @Sendable (ModelRecipe, History) throws(FitError) -> any FittedModel
    let partialFit: @Sendable (ModelRecipe, AnyFittedModel, History) throws(FitError) -> (any FittedModel)?
    let refit: @Sendable (ModelRecipe, AnyFittedModel, History) throws(FitError) -> any FittedModel
    let decode: @Sendable (inout ArtifactReader) throws(ArtifactError) -> any FittedModel

    /// `make` turns the checked parameters of a recipe into the unfitted model.
    init<Model: UnfittedModel>(_ make: @escaping @Sendable (ModelRecipe) -> Model) {
        fit = { recipe, history throws(FitError) in try make(recipe).fit(history) }
        partialFit = { recipe, previous, history throws(FitError) in
            guard let model: Model.Fitted = previous.unwrap() else { return nil }
            return try make(recipe).partialFit(from: model, history: history)
        }
        refit = { recipe, previous, history throws(FitError) in
            guard let model: Model.Fitted = previous.unwrap() else { return try make(recipe).fit(history) }
            return try make(recipe).fit(history, keeping: model)
        }
        decode = { reader throws(ArtifactError) in try Model.Fitted(from: &reader) }
    }
}
