/// How good a version was when it was promoted: frozen, and what live errors are compared with.
public struct PerformanceBaseline: Sendable, Hashable {
    /// Mean absolute error of the rolling-origin validation, in the unit of the metric; 0 or more.
    public let modelMAE: Double
    /// The same of the naive forecast on the same origins; nil where that is not known.
    public let naiveMAE: Double?
    /// The smallest error that matters, in the unit of the metric: both sides of a ratio are at least this.
    public let resolution: Double

    /// nil unless every number is finite and not negative. Errors must be of the same horizon steps as the live ones.
    /// Give a `resolution` such as 1e-9 of the level, so that the rounding errors of a constant series are not drift.
    public init?(modelMAE: Double, naiveMAE: Double? = nil, resolution: Double = 0) {
        for number in [modelMAE, naiveMAE ?? 0, resolution] {
            guard number.isFinite, number >= 0 else { return nil }
        }
        self.modelMAE = modelMAE
        self.naiveMAE = naiveMAE
        self.resolution = resolution
    }
}
