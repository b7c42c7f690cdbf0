package import SentinelDomain
package import SentinelForecast

extension WatchSpec {
    /// The recipe that training follows.
    package var recipe: ModelRecipe {
        var recipe = ModelRecipe(
            parameters: parameters, lookbackSteps: lookbackSteps, horizonSteps: horizonSteps, seed: UInt64(seed))
        recipe.preprocessing = preprocessing
        recipe.timeZone = timeZone
        return recipe
    }
}
