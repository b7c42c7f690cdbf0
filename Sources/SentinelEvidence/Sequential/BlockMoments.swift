/// Running mean, variance and lag-1 autocovariance of a sequence, in bounded memory.
///
/// Mean and variance by Welford's update; the lag products are taken about the first value, which keeps their
/// cancellation small.
public struct BlockMoments: Hashable, Sendable {
    /// Blocks so far.
    public private(set) var count = 0
    /// 0 before the first value.
    public private(set) var mean = 0.0
    private var squares = 0.0
    private var first = 0.0
    private var last = 0.0
    private var lagProducts = 0.0

    /// No block yet.
    public init() {}

    /// Counts one finite value.
    public mutating func add(_ value: Double) {
        if count == 0 { first = value } else { lagProducts += (value - first) * (last - first) }
        count += 1
        let step = value - mean
        mean += step / Double(count)
        squares += step * (value - mean)
        last = value
    }

    /// Sample variance (n - 1); 0 for fewer than two values.
    public var variance: Double { count > 1 ? squares / Double(count - 1) : 0 }

    /// Sample standard deviation (n - 1).
    public var standardDeviation: Double { variance.squareRoot() }

    /// g_0 and g_1, both divided by n and taken about the mean.
    public var autocovariances: [Double] {
        guard count > 1 else { return [0, 0] }
        let n = Double(count)
        let centre = mean - first
        let last = last - first
        let g1 = lagProducts - centre * (2 * n * centre - last) + (n - 1) * centre * centre
        return [squares / n, g1 / n]
    }

    /// g_1 / g_0; nil for fewer than three values or without variance.
    public var lag1Autocorrelation: Double? {
        let g = autocovariances
        guard count > 2, g[0] > 0 else { return nil }
        return g[1] / g[0]
    }
}
