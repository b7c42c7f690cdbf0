/// Decides how many base blocks make one block of the test, and merges them.
///
/// Once 30 blocks of a length are complete, their lag-1 autocorrelation is looked at: above the threshold the length
/// doubles, neighbours are merged, and the look is repeated at 30 blocks of the new length. Nothing is released, hence
/// nothing tested, before the length stands; the blocks of the warm-up are released then, so that none is wasted.
struct BlockMerger: Hashable, Sendable {
    /// Base blocks per block of the test.
    private(set) var factor: Int
    private(set) var isDecided = false
    private let initialFactor: Int
    private let maximumFactor: Int
    private var warmUp: [Double] = []
    private var pendingSum = 0.0
    private var pendingCount = 0

    static let warmUpBlocks = 30
    static let threshold = 0.15
    /// For lengths beyond the first doubling. The estimate from 30 blocks scatters by 0.18, so a second doubling at
    /// 0.15 would be noise every third time, and costs twice the waiting.
    static let laterThreshold = 0.25

    /// No test uses blocks shorter than this, in steps: 30 shorter ones do not show the correlation of losses of a
    /// short horizon, which doubled the rate of wrong promotions.
    static let shortestLength = 16
    /// The longest blocks are 64 horizons, or this many steps where that is more.
    static let longestLength = 512

    init(baseLength: Int) {
        var factor = 1
        while factor * baseLength < Self.shortestLength { factor *= 2 }
        self.factor = factor
        initialFactor = factor
        maximumFactor = max(SequentialConfiguration.maximumBlockHorizons / 2, Self.longestLength / max(1, baseLength))
    }

    /// Takes the mean of one base block and returns the blocks of the test that are now known.
    mutating func add(_ mean: Double) -> [Double] {
        pendingSum += mean
        pendingCount += 1
        guard pendingCount == factor else { return [] }
        let merged = pendingSum / Double(factor)
        pendingSum = 0
        pendingCount = 0
        if isDecided { return [merged] }
        warmUp.append(merged)
        return warmUp.count == Self.warmUpBlocks ? decide() : []
    }

    /// Moments of the blocks that wait for the decision.
    var waiting: BlockMoments {
        var moments = BlockMoments()
        for mean in warmUp { moments.add(mean) }
        return moments
    }

    private mutating func decide() -> [Double] {
        let limit = factor == initialFactor ? Self.threshold : Self.laterThreshold
        guard 2 * factor <= maximumFactor, let correlation = waiting.lag1Autocorrelation, correlation > limit else {
            isDecided = true
            defer { warmUp = [] }
            return warmUp
        }
        warmUp = stride(from: 0, to: warmUp.count, by: 2).map { (warmUp[$0] + warmUp[$0 + 1]) / 2 }
        factor *= 2
        return []
    }
}
