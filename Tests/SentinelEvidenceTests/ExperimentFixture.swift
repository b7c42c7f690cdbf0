import SentinelEvidence
import SentinelTime

/// Base blocks of simulated experiments with a horizon of 8 (blocks of 16 steps).
enum ExperimentFixture {
    static let horizon = 8

    static var configuration: SequentialConfiguration { SequentialConfiguration(horizon: horizon) }

    static func block(
        _ index: Int, difference: Double, champion: Double = 10, isComplete: Bool = true,
        tally: GuardrailTally = healthy
    ) -> LossBlock {
        LossBlock(
            index: index, steps: 16, validSteps: 16,
            means: LossBlock.Means(
                champion: champion, challenger: champion - difference, difference: difference,
                differenceSquare: difference * difference + 0.01),
            tally: tally, isComplete: isComplete)
    }

    /// Nothing is wrong with either arm.
    static var healthy: GuardrailTally {
        var tally = GuardrailTally()
        tally.championScored = 4
        tally.intervalSteps = 4
        tally.championCovered = 4
        tally.challengerCovered = 4
        tally.championTail = 2
        tally.challengerTail = 2
        return tally
    }

    /// Blocks whose differences are normal around `mean`, correlated by `phi` from block to block.
    static func blocks(
        _ count: Int, mean: Double, deviation: Double = 0.1, phi: Double = 0, seed: UInt64 = 1
    ) -> [LossBlock] {
        var generator = SplitMix64(seed: seed)
        var level = NormalDistribution.sample(using: &generator)
        return (0..<count).map { index in
            level = phi * level + (1 - phi * phi).squareRoot() * NormalDistribution.sample(using: &generator)
            return block(index, difference: mean + deviation * level)
        }
    }
}
