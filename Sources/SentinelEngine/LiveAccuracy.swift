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
    /// 1 - MAE / MAE of the naive forecast, over the forecasts whose origin was observed: positive = better than naive;
    /// nil where the naive forecast made no error.
    package var skill: Double?
    /// Root mean squared error, in the unit of the metric.
    package var rmse = 0.0
    /// sum |error| / sum |actual|; nil when every actual is 0 and a forecast is not.
    package var wape: Double?
    /// Mean of 2 |error| / (|actual| + |forecast|), from 0 to 2.
    package var smape = 0.0
    /// Mean of |error| / |actual| over the actuals that are not 0; nil when there are none.
    package var mape: Double?
    /// How the intervals have kept their promise, one per level, ascending; empty while none has matured.
    package var intervals: [LiveCoverage] = []

    package init(step: Int, count: Int, mae: Double, mase: Double?, bias: Double, skill: Double? = nil) {
        self.step = step
        self.count = count
        self.mae = mae
        self.mase = mase
        self.bias = bias
        self.skill = skill
    }

    /// Mean pinball loss of the forecast and both bounds of a level's interval, in the unit of the metric: what the
    /// interval score of Winkler comes to by quantiles; nil where that level is not kept.
    package func pinball(level: Double) -> Double? {
        intervals.first { $0.level == level }.map { ((1 - level) / 2 * $0.intervalScore + mae / 2) / 3 }
    }

    /// The share of values within the interval of a level; nil where that level is not kept.
    package func coverage(level: Double) -> Double? { intervals.first { $0.level == level }?.coverage }
}

/// How the intervals of one level and one horizon step have kept their promise lately.
package struct LiveCoverage: Sendable, Equatable {
    /// The promised coverage, 0 to 1.
    package var level: Double
    /// The share of values within the bounds that were issued for them, 0 to 1.
    package var coverage: Double
    /// Mean interval score of Winkler, in the unit of the metric: width + 2 / (1 - level) * distance outside.
    package var intervalScore: Double
    /// Mean of upper minus lower, in the unit of the metric.
    package var width: Double

    package init(level: Double, coverage: Double, intervalScore: Double, width: Double) {
        self.level = level
        self.coverage = coverage
        self.intervalScore = intervalScore
        self.width = width
    }
}
