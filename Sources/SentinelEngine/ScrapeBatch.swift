package import SentinelPrometheus

/// One reply of a metric source, on the grid.
package struct ScrapeBatch: Sendable {
    package struct Series: Sendable {
        package var labels: LabelSet
        /// Grid indices, ascending.
        package var indices: [Int64]
        /// As many values; NaN = missing.
        package var values: [Double]

        package init(labels: LabelSet, indices: [Int64], values: [Double]) {
            self.labels = labels
            self.indices = indices
            self.values = values
        }
    }

    /// The last grid index that is closed: what is not in `series` up to here is missing.
    package var closedThrough: Int64
    package var series: [Series]

    package init(closedThrough: Int64, series: [Series]) {
        self.closedThrough = closedThrough
        self.series = series
    }
}
