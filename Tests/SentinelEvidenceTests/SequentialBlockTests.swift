import SentinelEvidence
import SentinelForecast
import Testing

@Suite struct SequentialBlockTests {
    private static let start: Int64 = 1000

    private func score(_ origin: Int64, _ champion: Double? = 3, _ challenger: Double? = 1) -> PairedScore {
        PairedScore(origin: origin, champion: ArmScore(loss: champion), challenger: ArmScore(loss: challenger))
    }

    private func builder(lastStored: Int? = nil) -> BlockBuilder {
        BlockBuilder(start: Self.start, horizon: 2, scale: 4, lastStored: lastStored)
    }

    @Test func aBlockHoldsTheMeansOfItsSteps() throws {
        var builder = builder()
        var blocks: [LossBlock] = []
        for (step, loss) in [1.0, 2, 3, 6].enumerated() {
            blocks += builder.add(score(Self.start + Int64(step), loss, 1))
        }
        let block = try #require(blocks.first)
        #expect(blocks.count == 1)
        #expect(block.index == 0 && block.steps == 4 && block.validSteps == 4 && block.isComplete)
        #expect(block.championLoss == 3 && block.challengerLoss == 1)
        #expect(block.difference == 0.5)
        #expect(block.differenceSquare == (0 + 1 + 4 + 25) / 16.0 / 4)
        #expect(block.tally.championTail == 6 && block.tally.challengerTail == 1)
    }

    @Test func blocksAreAlignedToTheStartNotToTheFirstStep() {
        var builder = builder()
        #expect(builder.index(of: 999) == -1 && builder.index(of: 1003) == 0 && builder.index(of: 1004) == 1)
        #expect(builder.index(of: .min) < 0 && builder.index(of: .max) > 0)
        #expect(builder.add(score(999)).isEmpty)
        let blocks = (1002..<1008).flatMap { builder.add(score($0)) }
        #expect(blocks.map(\.index) == [0, 1])
        #expect(blocks.map(\.validSteps) == [2, 4])
        #expect(blocks.map(\.isComplete) == [true, true])
    }

    @Test func feedingTheSameStepsAgainGivesTheSameBlocksAndNoneTwice() {
        var builder = builder()
        let steps = (1000..<1020).map { score($0, Double($0 * 7 % 11), Double($0 * 5 % 13)) }
        let blocks = steps.flatMap { builder.add($0) }
        #expect(blocks.count == 5)
        #expect(steps.flatMap { builder.add($0) }.isEmpty)
        var restarted = self.builder(lastStored: 1)
        #expect(steps.flatMap { restarted.add($0) } == Array(blocks[2...]))
    }

    @Test func aStepOfTheOpenBlockCountsOnce() throws {
        var builder = builder()
        for origin in [1000, 1001, 1001, 1000, 1002] as [Int64] { _ = builder.add(score(origin)) }
        let block = try #require(builder.add(score(1003)).first)
        #expect(block.validSteps == 4)
    }

    @Test func missingAndNonFiniteLossesAreNotValid() throws {
        var builder = builder()
        _ = builder.add(score(1000, nil, 1))
        _ = builder.add(score(1001, 1, .nan))
        _ = builder.add(score(1002, .infinity, 1))
        let block = try #require(builder.add(score(1003)).first)
        #expect(block.validSteps == 1 && !block.isComplete)
        #expect(block.tally.challengerNonFinite == 1)
        #expect(block.tally.championScored == 2)
    }

    @Test func aBlockWithNothingValidIsVoidAndFinite() throws {
        var builder = builder()
        let blocks = (1000..<1004).flatMap { builder.add(score($0, 2, nil)) }
        let block = try #require(blocks.first)
        #expect(!block.isComplete && block.validSteps == 0 && block.championLoss == 0 && block.difference == 0)
        #expect(block.tally.challengerMissing == 4 && block.tally.challengerTail == nil)
    }

    @Test func skippedBlocksLeaveNoRowAndOpenOnesAreClosed() {
        var builder = builder()
        _ = builder.add(score(1000))
        _ = builder.add(score(1001))
        let closed = builder.add(score(1043))
        #expect(closed.map(\.index) == [0, 10])
        #expect(closed.map(\.isComplete) == [true, false])
        #expect(builder.nextIndex == 11)
    }

    @Test func aBlockTouchedByAPauseIsVoid() {
        var builder = builder()
        var blocks = (1000..<1006).flatMap { builder.add(score($0)) }
        blocks += builder.pause(at: 1006)
        blocks += builder.pause(at: 1017)
        blocks += (1018..<1024).flatMap { builder.add(score($0)) }
        #expect(blocks.map(\.index) == [0, 1, 4, 5])
        #expect(blocks.map(\.isComplete) == [true, false, false, true])
        #expect(blocks[1].validSteps == 2)
        #expect(builder.pause(at: 1003).isEmpty)
    }

    @Test func coverageIsCountedWhereBothArmsHaveAnInterval() throws {
        var builder = builder()
        let covered = ArmScore(loss: 1, absoluteError: 2, coverage: 1)
        let outside = ArmScore(loss: 1, absoluteError: .nan, coverage: 0)
        _ = builder.add(PairedScore(origin: 1000, champion: covered, challenger: outside))
        _ = builder.add(PairedScore(origin: 1001, champion: covered, challenger: covered))
        _ = builder.add(PairedScore(origin: 1002, champion: covered, challenger: ArmScore(loss: 1)))
        let block = try #require(builder.add(score(1003)).first)
        #expect(block.tally.intervalSteps == 2)
        #expect(block.tally.championCovered == 2 && block.tally.challengerCovered == 1)
        #expect(block.tally.championTail == 3 && block.tally.challengerTail == 2)
    }

    @Test func aScaleOfNothingLeavesTheLossesUnscaled() {
        for scale in [0, -1, .nan, .infinity] {
            #expect(BlockBuilder(start: 0, horizon: 3, scale: scale).scale == 1)
        }
        #expect(BlockBuilder(start: 0, horizon: -5, scale: 1).blockLength == 2)
        #expect(BlockBuilder(start: 0, horizon: .max, scale: 1).blockLength == BlockBuilder.maximumBlockLength)
    }

    @Test func aCheckpointKeepsTheHalfFullBlock() throws {
        var builder = builder()
        _ = (1000..<1006).map { builder.add(score($0, Double($0), .greatestFiniteMagnitude)) }
        var writer = ArtifactWriter()
        builder.encode(into: &writer)
        var reader = ArtifactReader(writer.bytes)
        var restored = try BlockBuilder(from: &reader)
        #expect(restored == builder)
        #expect(restored.add(score(1006)) == builder.add(score(1006)))
        #expect(restored.add(score(1007)) == builder.add(score(1007)))
        for length in stride(from: 0, to: writer.bytes.count, by: 3) {
            var short = ArtifactReader(Array(writer.bytes.prefix(length)))
            #expect(throws: ArtifactError.self) { try BlockBuilder(from: &short) }
        }
    }
}
