package import SentinelForecast

/// What is tried in a back-test, and at which levels its intervals are asked for.
package struct BacktestOptions: Sendable {
    /// The model; its look-back and its horizon are those of the watch that it stands for.
    package var recipe: ModelRecipe
    /// The levels of the bands, ascending, each within 0 to 1; empty = none.
    package var levels: [Double]
    /// How the intervals follow the errors.
    package var intervalMethod: IntervalMethod
    /// No forecast and no bound goes below this; nil = unbounded.
    package var lowerBound: Double?
    /// No forecast and no bound goes above this; nil = unbounded.
    package var upperBound: Double?

    package init(recipe: ModelRecipe, levels: [Double] = [0.8, 0.9, 0.95]) {
        self.recipe = recipe
        self.levels = levels
        self.intervalMethod = .automatic
    }
}

/// How a whole series is fed sample by sample, as in production.
package struct PrequentialPlan: Sendable {
    /// Grid points that are fed before the first fit; the first forecast is made at the last of them.
    package var warmup: Int
    /// Grid points between two fits; nil = the model is fitted once.
    package var refitEvery: Int?
    /// Grid points that a fit sees at most: the training window.
    package var trainingPoints: Int
    /// How many steps ahead are forecast, 1 to 1,000.
    package var horizon: Int

    package init(warmup: Int, refitEvery: Int? = nil, trainingPoints: Int, horizon: Int) {
        self.warmup = warmup
        self.refitEvery = refitEvery
        self.trainingPoints = trainingPoints
        self.horizon = horizon
    }
}
