import SentinelEvidence
import SentinelTime
import Testing

@Suite struct AllocationTests {
    private typealias Fixture = ExperimentFixture

    private func allocator(
        _ strategy: AllocationStrategy, _ blocks: [LossBlock] = [], seed: UInt64 = 7, share: Double = 0.5
    ) -> Allocator {
        var allocator = Allocator(strategy: strategy, seed: seed, initialShare: share)
        for block in blocks { allocator.observe(block) }
        return allocator
    }

    /// Share of 1,500 blocks in which the challenger is served.
    private func servedShare(_ allocator: Allocator) -> Double {
        let served = (0..<1500).filter { allocator.decide(block: $0).arm == .challenger }
        return Double(served.count) / 1500
    }

    @Test func shadowNeverServesTheChallenger() {
        let shadow = allocator(.shadow, Fixture.blocks(50, mean: 5))
        #expect(servedShare(shadow) == 0)
        #expect(shadow.decide(block: 3) == allocator(.shadow).decide(block: 9))
        #expect(shadow.decide(block: 3).propensity == 1)
    }

    @Test func randomAndWeightedKeepTheirShares() {
        #expect((servedShare(allocator(.random)) - 0.5).magnitude < 0.045)
        #expect((servedShare(allocator(.weighted(share: 0.2))) - 0.2).magnitude < 0.045)
        #expect(servedShare(allocator(.weighted(share: 0))) == 0)
        #expect(servedShare(allocator(.weighted(share: 7))) == 1)
        #expect(servedShare(allocator(.weighted(share: .nan))) == 0)
    }

    @Test func theSameSeedAndBlockGiveTheSameDecision() {
        let blocks = Fixture.blocks(40, mean: 0.02)
        for strategy in [AllocationStrategy.random, .epsilonGreedy, .thompson] {
            let first = allocator(strategy, blocks)
            let second = allocator(strategy, blocks.flatMap { [$0, $0] })
            #expect(first == second)
            #expect((0..<200).allSatisfy { first.decide(block: $0) == second.decide(block: $0) })
            let other = allocator(strategy, blocks, seed: 8)
            #expect((0..<200).contains { first.decide(block: $0) != other.decide(block: $0) })
        }
    }

    @Test func theLowerLossWinsAndExplorationNeverEnds() {
        let better = allocator(.epsilonGreedy, Fixture.blocks(1000, mean: 0.3))
        #expect((servedShare(better) - 0.95).magnitude < 0.02)
        #expect(better.challengerShare == 0.95)
        let worse = allocator(.epsilonGreedy, Fixture.blocks(1000, mean: -0.3))
        #expect((servedShare(worse) - 0.05).magnitude < 0.02)
        #expect(allocator(.epsilonGreedy, share: 0.3).challengerShare == 0.3)
    }

    @Test func propensityIsThatOfTheArmChosen() {
        let allocator = allocator(.epsilonGreedy, Fixture.blocks(30, mean: 0.3))
        for index in 0..<100 {
            let decision = allocator.decide(block: index)
            #expect(decision.propensity == (decision.arm == .challenger ? 0.95 : 1 - 0.95))
        }
    }

    @Test func thompsonServesTheBetterArmAndStartsEven() throws {
        #expect(allocator(.thompson).pChallengerBetter == nil)
        #expect((servedShare(allocator(.thompson)) - 0.5).magnitude < 0.045)
        #expect((servedShare(allocator(.thompson, share: 0.1)) - 0.1).magnitude < 0.045)
        let noisy = noisyBlocks(60, gap: 1)
        let good = allocator(.thompson, noisy)
        #expect(try #require(good.pChallengerBetter) > 0.99)
        #expect(servedShare(good) > 0.97)
        let bad = allocator(.thompson, noisyBlocks(60, gap: -1))
        #expect(try #require(bad.pChallengerBetter) < 0.01)
    }

    /// The decision draws from the posterior; the propensity is computed: both must agree.
    @Test func thompsonsPropensityIsTheShareOfItsDraws() throws {
        for count in [1, 2, 5, 40] {
            let allocator = allocator(.thompson, noisyBlocks(count, gap: 0.15))
            let p = try #require(allocator.pChallengerBetter)
            #expect((servedShare(allocator) - p).magnitude < 0.045)
            #expect(allocator.challengerShare == p)
        }
    }

    @Test func thompsonForgets() throws {
        let before = noisyBlocks(400, gap: 0.5)
        let after = noisyBlocks(900, gap: -0.5).dropFirst(400)
        let forgetful = allocator(.thompson, before + after)
        #expect(try #require(forgetful.pChallengerBetter) < 0.05)
        let stubborn = allocator(.thompson(discount: 1), before + after.prefix(100))
        #expect(try #require(stubborn.pChallengerBetter) > 0.95)
    }

    @Test func voidAndBrokenBlocksChangeNothing() {
        let blocks = Fixture.blocks(20, mean: 0.1)
        let plain = allocator(.thompson, blocks)
        let void = Fixture.block(20, difference: -50, isComplete: false)
        let broken = Fixture.block(21, difference: .nan)
        #expect(allocator(.thompson, blocks + [void, broken]) == plain)
    }

    @Test func lossesOfZeroAndExtremeNumbersDoNotBreakIt() {
        let flat = (0..<30).map { Fixture.block($0, difference: 0, champion: 0) }
        let calm = allocator(.thompson, flat)
        #expect((servedShare(calm) - 0.5).magnitude < 0.045)
        let huge = (0..<30).map { Fixture.block($0, difference: 1e300, champion: 1e300) }
        let decision = allocator(.thompson, huge).decide(block: 0)
        #expect(decision.propensity > 0 && decision.propensity <= 1)
    }

    @Test func strategiesHaveTheNamesOfTheAPI() {
        let all: [AllocationStrategy] = [.shadow, .random, .weighted(share: 0.5), .epsilonGreedy, .thompson]
        #expect(all.map(\.name) == ["shadow", "random", "weighted", "epsilon_greedy", "thompson"])
    }

    /// Losses of both arms with noise of their own.
    private func noisyBlocks(_ count: Int, gap: Double) -> [LossBlock] {
        var generator = SplitMix64(seed: 31)
        return (0..<count).map { index in
            let champion = 10 + NormalDistribution.sample(using: &generator)
            let challenger = 10 - gap + NormalDistribution.sample(using: &generator)
            return Fixture.block(index, difference: champion - challenger, champion: champion)
        }
    }
}
