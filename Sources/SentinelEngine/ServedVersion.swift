package import SentinelForecast

/// The version that a watch serves, without its coefficients: those live in the lanes.
package struct ServedVersion: Sendable {
    package var number: Int
    package var recipe: ModelRecipe
    /// Observations that a series needs before the recipe can be fitted on it alone.
    package var minimumSamples: Int

    package init(number: Int, recipe: ModelRecipe, minimumSamples: Int) {
        self.number = number
        self.recipe = recipe
        self.minimumSamples = minimumSamples
    }
}
