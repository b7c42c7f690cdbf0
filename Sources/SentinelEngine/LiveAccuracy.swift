/// How good the served forecasts of one horizon step have been lately.
package struct LiveAccuracy: Sendable, Equatable {
    /// Steps ahead, 1-based.
    package var step: Int
    /// Matured forecasts so far.
    package var count: Int
    /// Mean absolute error, in the unit of the metric.
    package var mae: Double
    /// MAE over the mean absolute one-step difference of the training window; nil for a flat window.
    package var mase: Double?
    /// Mean of forecast minus actual: positive when forecasts are too high.
    package var bias: Double

    package init(step: Int, count: Int, mae: Double, mase: Double?, bias: Double) {
        self.step = step
        self.count = count
        self.mae = mae
        self.mase = mase
        self.bias = bias
    }
}
