package import SentinelTime

/// A whole series for a prequential back-test.
package struct PrequentialSeries: Sendable {
    package var grid: Grid
    /// The grid index of `values[0]`.
    package var startIndex: Int64
    /// In the order of time, NaN where a point is missing.
    package var values: [Double]

    package init(grid: Grid, startIndex: Int64, values: [Double]) {
        self.grid = grid
        self.startIndex = startIndex
        self.values = values
    }
}
