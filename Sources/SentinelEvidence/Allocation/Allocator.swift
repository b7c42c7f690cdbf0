import SentinelTime

/// Chooses the arm to serve, once per block: a pure fold over the blocks, of bounded size.
///
/// The same seed, block index and evidence give the same decision, so a replay after a restart serves the same arm.
public struct Allocator: Hashable, Sendable {
    /// How the arm is chosen.
    public let strategy: AllocationStrategy
    /// The challenger's share while no block was observed, 0...1.
    public let initialShare: Double
    private let seed: UInt64
    private var lastIndex = -1
    private var observed = 0
    private var championLoss = 0.0
    private var challengerLoss = 0.0
    private var posteriors: Posteriors?

    /// `seed` is the experiment's. Shares and rates outside 0...1 are clamped; NaN counts as 0.
    public init(strategy: AllocationStrategy, seed: UInt64, initialShare: Double = 0.5) {
        self.strategy = strategy
        self.seed = seed
        self.initialShare = Self.unit(initialShare)
    }

    /// Counts one block for both arms; void blocks and blocks counted before change nothing.
    public mutating func observe(_ block: LossBlock) {
        guard block.index > lastIndex, block.isEvidence else { return }
        lastIndex = block.index
        observed += 1
        championLoss += (block.championLoss - championLoss) / Double(observed)
        challengerLoss += (block.challengerLoss - challengerLoss) / Double(observed)
        guard case .thompson(let discount) = strategy else { return }
        var updated = posteriors ?? Posteriors(prior: (block.championLoss + block.challengerLoss) / 2)
        updated.add(block, discount: Self.unit(discount))
        posteriors = updated
    }

    /// The arm that block `index` serves. Never more than one answer for the same evidence.
    public func decide(block index: Int) -> AllocationDecision {
        var generator = self.generator(for: index)
        let share = challengerShare
        let arm = sampledArm(using: &generator) ?? (generator.nextOpenUnit() < share ? .challenger : .champion)
        let propensity = arm == .challenger ? share : 1 - share
        return AllocationDecision(arm: arm, propensity: max(propensity, Double.leastNormalMagnitude))
    }

    /// The probability that the challenger is served next.
    public var challengerShare: Double {
        switch strategy {
        case .shadow: return 0
        case .random: return 0.5
        case .weighted(let share): return Self.unit(share)
        case .epsilonGreedy(let epsilon):
            guard observed > 0, championLoss != challengerLoss else { return initialShare }
            let explored = Self.unit(epsilon) / 2
            return challengerLoss < championLoss ? 1 - explored : explored
        case .thompson: return pChallengerBetter ?? initialShare
        }
    }

    /// The posterior probability that the challenger's mean loss is smaller; nil before the first block and for
    /// strategies other than Thompson sampling.
    public var pChallengerBetter: Double? {
        posteriors.map { $0.challenger.probabilityBelow($0.champion) }
    }

    /// Thompson's choice: the arm whose drawn mean loss is smaller.
    private func sampledArm(using generator: inout SplitMix64) -> Arm? {
        guard let posteriors else { return nil }
        let champion = posteriors.champion.sample(using: &generator)
        let challenger = posteriors.challenger.sample(using: &generator)
        return challenger < champion ? .challenger : .champion
    }

    /// A stream of its own for each block.
    private func generator(for index: Int) -> SplitMix64 {
        var mixed = SplitMix64(seed: seed ^ (UInt64(bitPattern: Int64(index)) &* 0xD134_2543_DE82_EF95))
        return SplitMix64(seed: mixed.next())
    }

    private static func unit(_ share: Double) -> Double {
        share.isNaN ? 0 : min(max(share, 0), 1)
    }
}

extension Allocator {
    private struct Posteriors: Hashable, Sendable {
        var champion: LossPosterior
        var challenger: LossPosterior

        init(prior: Double) {
            champion = LossPosterior(priorMean: prior)
            challenger = champion
        }

        mutating func add(_ block: LossBlock, discount: Double) {
            champion.add(block.championLoss, discount: discount)
            challenger.add(block.challengerLoss, discount: discount)
        }
    }
}
