/// Consecutive values of a series: what the drift of an input is judged on.
public struct InputSample: Sendable, Hashable {
    /// The grid index of the first value.
    public let firstIndex: Int64
    /// The values, one a step; NaN is a missing one.
    public let values: [Double]

    /// `values` of the steps `firstIndex`, `firstIndex + 1`, ...; what is not finite is missing.
    public init(firstIndex: Int64, values: [Double]) {
        self.firstIndex = firstIndex
        self.values = values
    }
}
