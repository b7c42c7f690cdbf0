/// What a forecast of a back-test is compared with.
package struct BacktestTruth: Sendable {
    /// The values that came after the origin, one per step; NaN where none was observed.
    package var actual: [Double]
    /// The newest observed value at the origin: what the naive forecast says for every step.
    package var last: Double
    /// The denominator of MASE, such as the mean absolute seasonal difference of the points that were seen; 0 where the
    /// series stood still, and nothing is scaled then.
    package var scale: Double

    package init(actual: [Double], last: Double, scale: Double) {
        self.actual = actual
        self.last = last
        self.scale = scale
    }
}
