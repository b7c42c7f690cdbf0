package import SentinelDomain
package import SentinelForecast

extension WatchSpec {
    /// The recipe that training follows.
    package var recipe: ModelRecipe { recipe(parameters, horizonSteps: horizonSteps) }

    /// The recipe for another model, or to another horizon, on the same data.
    package func recipe(_ parameters: ModelParameters, horizonSteps: Int) -> ModelRecipe {
        var recipe = ModelRecipe(
            parameters: parameters, lookbackSteps: lookbackSteps, horizonSteps: horizonSteps, seed: UInt64(seed))
        recipe.preprocessing = preprocessing
        recipe.timeZone = timeZone
        return recipe
    }
}
