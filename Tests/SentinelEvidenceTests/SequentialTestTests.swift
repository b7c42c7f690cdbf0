import SentinelEvidence
import SentinelTime
import Testing

@Suite struct SequentialTestTests {
    private typealias Fixture = ExperimentFixture

    private func test(
        _ blocks: [LossBlock], _ change: (inout SequentialConfiguration) -> Void = { _ in }
    ) -> SequentialTest {
        var configuration = Fixture.configuration
        change(&configuration)
        return SequentialTest(configuration: configuration, blocks: blocks)
    }

    @Test func aBetterChallengerIsPromoted() throws {
        let test = test(Fixture.blocks(200, mean: 0.3))
        #expect(test.verdict == .promote && test.stopReason == .evidence)
        #expect(test.lastIndex == 29)
        let result = test.result
        let confidence = try #require(result.confidence)
        #expect(confidence.lower > 0.02 && confidence.level == 0.95)
        #expect(result.winner == .challenger && result.recommendation == .promoteChallenger)
        #expect(result.blocks == 30 && result.baseBlocks == 30 && result.steps == 480 && result.blockLength == 16)
        #expect(result.eValue > 1 && result.anytimePValue < 0.05)
        #expect(try #require(result.dieboldMariano).statistic > 3)
        #expect(try #require(result.effect?.relativePercent) > 1)
        #expect(try #require(result.effect?.cohensDz) > 1)
        #expect(result.guardrails.allSatisfy(\.pass) && result.guardrails.count == 2)
        #expect(result.coverage?.challenger == 1)
        #expect(try #require(result.meanLoss).champion == 10)
        #expect(!result.assumptions.isEmpty)
    }

    @Test func foldingAgainIsEqualBitForBit() {
        for phi in [0, 0.6, 0.95] {
            let blocks = Fixture.blocks(400, mean: 0.01, phi: phi, seed: 9)
            var incremental = SequentialTest(configuration: Fixture.configuration)
            for (index, block) in blocks.enumerated() {
                incremental.observe(block)
                incremental.observe(block)
                if index.isMultiple(of: 37) { #expect(incremental == test(Array(blocks[...index]))) }
            }
            #expect(incremental == test(blocks))
            #expect(incremental.result == test(blocks).result)
        }
    }

    @Test func aBlockCountsOnce() {
        let blocks = Fixture.blocks(25, mean: 0.3)
        let doubled = test(blocks.flatMap { [$0, $0] } + blocks)
        #expect(doubled.verdict == .running)
        #expect(doubled == test(blocks))
    }

    @Test func nothingIsDecidedBeforeThirtyBlocksOfADecidedLength() {
        let strong = Fixture.blocks(29, mean: 5)
        #expect(test(strong).verdict == .running)
        #expect(test(strong).interval == nil)
        #expect(test(strong).result.confidence == nil)
        let persistent = Fixture.blocks(400, mean: 0, phi: 0.97, seed: 4)
        var long = SequentialTest(configuration: Fixture.configuration)
        for block in persistent where long.verdict == .running {
            let length = long.blockLength
            long.observe(block)
            if long.interval != nil { #expect(long.blockLength == length || long.result.blocks == 30) }
        }
        #expect(long.blockLength >= 64)
    }

    @Test func blocksAreNotMergedWithoutAutocorrelation() {
        let test = test(Fixture.blocks(100, mean: 0))
        #expect(test.blockLength == 16)
        #expect(test.result.blocks == 100)
        #expect(test.result.lag1BlockAutocorrelation.map { $0.magnitude < 0.3 } == true)
    }

    @Test func shortHorizonsAreTestedOnBlocksOfSixteenStepsAtLeast() {
        var short = SequentialTest(configuration: SequentialConfiguration(horizon: 1))
        #expect(short.blockLength == 16)
        for index in 0..<240 {
            let means = LossBlock.Means(
                champion: 2, challenger: 1, difference: 1 + Double(index % 5) * 0.1, differenceSquare: 2)
            let block = LossBlock(
                index: index, steps: 2, validSteps: 2, means: means, tally: Fixture.healthy, isComplete: true)
            #expect(short.observe(block) == (index < 239 ? .running : .promote))
        }
        #expect(SequentialTest(configuration: SequentialConfiguration(horizon: 3)).blockLength == 24)
        #expect(SequentialTest(configuration: SequentialConfiguration(horizon: 12)).blockLength == 24)
    }

    @Test func aFlatDifferenceWithoutVarianceIsDecidedNotNaN() {
        let blocks = (0..<40).map { Fixture.block($0, difference: 0.3) }
        #expect(test(blocks).verdict == .promote)
        let same = (0..<40).map { Fixture.block($0, difference: 0) }
        #expect(test(same).verdict == .equivalent)
        #expect(test(same).result.anytimePValue == 1)
        #expect(test(same).result.dieboldMariano == nil)
    }

    @Test func aHarmfulChallengerIsStoppedEarly() {
        let test = test(Fixture.blocks(200, mean: -0.3))
        #expect(test.verdict == .harm && test.stopReason == .evidence && test.lastIndex == 29)
        #expect(test.result.winner == .champion && test.result.recommendation == .keepChampion)
        #expect(self.test(Fixture.blocks(200, mean: -0.3)) { $0.maximumLoss = 0.6 }.verdict == .running)
    }

    @Test func armsWithinTheMarginAreEquivalent() {
        let test = test(Fixture.blocks(400, mean: 0, deviation: 0.02))
        #expect(test.verdict == .equivalent)
        #expect(test.result.winner == nil && test.result.recommendation == .keepChampion)
    }

    @Test func anExperimentEndsInconclusiveAtItsLongestDuration() {
        let test = test(Fixture.blocks(400, mean: 0)) { $0.maximumBlocks = 60 }
        #expect(test.verdict == .inconclusive && test.stopReason == .maximumDuration && test.lastIndex == 59)
        let missing = (0..<60).map { Fixture.block($0, difference: 0, isComplete: false, tally: .none) }
        #expect(self.test(missing) { $0.maximumBlocks = 60 }.verdict == .inconclusive)
    }

    @Test func endingFromOutsideSaysWhetherItWasForced() {
        var short = test(Fixture.blocks(10, mean: 0))
        #expect(!short.meetsMinimum)
        short.end()
        #expect(short.verdict == .inconclusive && short.stopReason == .ended && short.isForced)
        #expect(short.result.assumptions.contains { $0.contains("before the minimum") })
        var long = test(Fixture.blocks(40, mean: 0))
        long.end()
        #expect(!long.isForced)
        var decided = test(Fixture.blocks(40, mean: 0.3))
        decided.end()
        #expect(decided.verdict == .promote)
    }

    @Test func oneWholeSeasonAndTheMinimumStepsAreWaitedFor() {
        let blocks = Fixture.blocks(200, mean: 0.3)
        #expect(test(blocks) { $0.seasonSteps = 1600 }.lastIndex == 99)
        #expect(test(blocks) { $0.minimumSteps = 1200 }.lastIndex == 74)
        #expect(test(blocks) { $0.minimumBlocks = 50 }.lastIndex == 49)
        #expect(test(blocks) { $0.minimumBlocks = 3 }.lastIndex == 29)
    }

    @Test func strictPromotionWaitsForTheEProcess() {
        let blocks = Fixture.blocks(300, mean: 0.08, seed: 12)
        let loose = test(blocks)
        let strict = test(blocks) { $0.isStrict = true }
        #expect(loose.verdict == .promote && strict.verdict == .promote)
        #expect(strict.result.eValue >= 20)
        #expect(strict.lastIndex > loose.lastIndex)
    }

    @Test func missingDataNeverPromotes() {
        let voids = Fixture.blocks(500, mean: 0.3).map {
            Fixture.block($0.index, difference: $0.difference, isComplete: false)
        }
        #expect(test(voids).verdict == .running)
        #expect(test(voids).voidBlocks == 500)
        let sparse = Fixture.blocks(200, mean: 0.3).map { block in
            block.index.isMultiple(of: 2)
                ? block : Fixture.block(block.index, difference: 9, isComplete: false)
        }
        let halved = test(sparse)
        #expect(halved.verdict == .promote && halved.lastIndex == 58)
        #expect(halved.result.voidBlocks == 29)
        #expect(halved.result.effect.map { $0.meanDifference < 0.5 } == true)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func numbersThatAreNotFiniteAreNoEvidence(_ value: Double) {
        let broken = Fixture.blocks(100, mean: 0.3).map { Fixture.block($0.index, difference: value) }
        let test = test(broken)
        #expect(test.verdict == .running && test.voidBlocks == 100)
        #expect(test.result.eValue == 1)
        #expect(self.test(Fixture.blocks(100, mean: 0.3)) { $0.minimumEffect = .nan }.verdict == .running)
    }

    @Test func blocksOfAnotherLengthAreNoEvidence() {
        var configuration = SequentialConfiguration(horizon: 7)
        configuration.minimumEffect = 0
        let test = SequentialTest(configuration: configuration, blocks: Fixture.blocks(100, mean: 0.3))
        #expect(test.verdict == .running && test.voidBlocks == 100)
    }
}
