import SentinelEvidence
import SentinelTime

/// One run of two arms, one of them worse; which one is decided by the seed.
struct AllocationSimulation {
    /// How much smaller the better arm's errors are: 0.05 for 5 %.
    let gap: Double
    let steps: Int
    /// Decisions are made once per block of twice the horizon.
    let horizon: Int
    let seed: UInt64

    /// E|z|.
    private static let meanAbsoluteError = 0.797_884_560_802_865_4

    /// Expected loss above that of always serving the better arm, summed over the steps.
    func regret(of strategy: AllocationStrategy) -> Double {
        let worse = seed.isMultiple(of: 2) ? Arm.champion : .challenger
        var generator = SplitMix64(seed: seed)
        var allocator = Allocator(strategy: strategy, seed: generator.next())
        var builder = BlockBuilder(start: 0, horizon: horizon, scale: 1)
        var decision = allocator.decide(block: 0)
        var regret = 0.0
        for step in 0..<Int64(steps) {
            if decision.arm == worse { regret += gap * Self.meanAbsoluteError }
            let better = NormalDistribution.sample(using: &generator).magnitude * (1 - gap)
            let poorer = NormalDistribution.sample(using: &generator).magnitude
            for block in builder.add(score(step, better: better, poorer: poorer, worse: worse)) {
                allocator.observe(block)
                decision = allocator.decide(block: block.index + 1)
            }
        }
        return regret
    }

    private func score(_ step: Int64, better: Double, poorer: Double, worse: Arm) -> PairedScore {
        let (champion, challenger) = worse == .champion ? (poorer, better) : (better, poorer)
        return PairedScore(origin: step, champion: ArmScore(loss: champion), challenger: ArmScore(loss: challenger))
    }
}
