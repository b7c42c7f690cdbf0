/// How a lane's forecasts of one grid point fared, over all steps ahead that are scored: what two versions are compared
/// by, and what drift is seen in. In the unit of the metric.
package struct LaneScore: Sendable, Equatable {
    /// The grid point that was observed.
    package var index: Int64
    /// Mean of |forecast - actual| over the forecasts of different age.
    package var loss: Double
    /// The same of the naive forecast, the value at each forecast's origin, over the same ages; nil where one is
    /// missing.
    package var naiveLoss: Double?
    /// Actual minus forecast, one step ahead; nil where there was none.
    package var residual: Double?
    /// How many forecasts were scored.
    package var forecasts: Int
    /// How many of their intervals at the emitted level held the value, of how many.
    package var covered = 0
    package var bounded = 0
}
