public import SentinelTime

/// What there is to know about a series before a model is trained on it; the limits are the caller's.
public struct SeriesQuality: Hashable, Sendable {
    /// How many grid points are observed.
    public let points: Int
    /// How many grid points the ring holds, missing ones included.
    public let gridPoints: Int
    /// From the first to the last observed point.
    public let span: TimeSpan
    /// The share of the grid points held that are missing, 0 to 1.
    public let missingRatio: Double
    /// The longest stretch of missing grid points, in steps.
    public let longestGap: Int
    /// The longest run of equal values, in points; gaps do not end a run. 1 where no neighbours are equal.
    public let longestRun: Int
    /// The share of the observed points that the longest run makes up, 0 to 1; 0 where no neighbours are equal.
    public let flatShare: Double
    /// The share of the observed points that are further than 6 scaled MADs from the median, 0 to 1. Where the MAD is
    /// zero, the mean absolute difference of neighbours takes its place.
    public let outlierShare: Double
    /// How often a value is below the one before it: for a counter, its resets.
    public let resets: Int
    /// The grid index of the newest observed point.
    public let lastObservedIndex: Int64?

    /// Beyond how many scales from the median a value counts as an outlier.
    private static let outlierThreshold = 6.0

    /// Looks at all points of a ring.
    public init(_ ring: SeriesRing) {
        let walk = Walk(ring)
        let observed = walk.observed
        points = observed.count
        gridPoints = ring.count
        span = TimeSpan(milliseconds: walk.steps * ring.grid.step.milliseconds)
        missingRatio = ring.isEmpty ? 0 : Double(ring.count - observed.count) / Double(ring.count)
        longestGap = walk.longestGap
        longestRun = walk.longestRun
        flatShare = walk.longestRun > 1 ? Double(walk.longestRun) / Double(observed.count) : 0
        outlierShare = Self.outlierShare(observed)
        resets = walk.resets
        lastObservedIndex = walk.lastIndex
    }

    private static func outlierShare(_ observed: [Double]) -> Double {
        let sorted = observed.sorted()
        guard let median = RobustStatistics.quantile(0.5, ofSorted: sorted),
            let deviation = RobustStatistics.medianAbsoluteDeviation(ofSorted: sorted)
        else { return 0 }
        let fallback = RobustStatistics.meanAbsoluteDifference(observed) ?? 0
        let outliers = observed.count {
            RobustStatistics.isOutlier(
                $0, median: median, deviation: deviation, fallback: fallback, threshold: outlierThreshold)
        }
        return Double(outliers) / Double(observed.count)
    }

    /// What one pass over the ring sees.
    private struct Walk {
        var observed: [Double] = []
        var longestGap = 0
        var longestRun = 0
        var resets = 0
        var lastIndex: Int64?
        private var firstIndex: Int64?
        private var gap = 0
        private var run = 0

        /// The steps from the first to the last observed point.
        var steps: Int64 {
            guard let firstIndex, let lastIndex else { return 0 }
            return lastIndex - firstIndex
        }

        init(_ ring: SeriesRing) {
            observed.reserveCapacity(ring.observedCount)
            for index in ring.startIndex..<ring.endIndex { visit(ring.raw(at: index), at: index) }
        }

        private mutating func visit(_ value: Double, at index: Int64) {
            guard !value.isNaN else {
                gap += 1
                longestGap = max(longestGap, gap)
                return
            }
            gap = 0
            if let previous = observed.last {
                if value < previous { resets += 1 }
                run = value == previous ? run + 1 : 1
            } else {
                firstIndex = index
                run = 1
            }
            longestRun = max(longestRun, run)
            lastIndex = index
            observed.append(value)
        }
    }
}
