/// The series of a reply, each with its times and values in arrays of equal length, in the order of the reply.
package struct DecodedSeries: Sendable {
    package var labels: LabelSet
    /// Milliseconds since the epoch.
    package var timestamps: [Int64] = []
    /// NaN where the data source has `NaN`, `+Inf` or `-Inf`: such a value is missing.
    package var values: [Double] = []
    /// How many values are NaN.
    package var missing = 0
    /// How many times are equal to the one before.
    package var duplicates = 0
    /// How many times are earlier than the one before.
    package var outOfOrder = 0

    package init(labels: LabelSet) {
        self.labels = labels
    }
}
