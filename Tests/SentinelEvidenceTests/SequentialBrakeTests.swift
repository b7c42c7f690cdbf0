import SentinelEvidence
import Testing

/// Guardrails and the emergency brake.
@Suite struct SequentialBrakeTests {
    private typealias Fixture = ExperimentFixture

    private func test(_ blocks: [LossBlock], target: Double? = nil) -> SequentialTest {
        var configuration = Fixture.configuration
        configuration.guardrails.coverageTarget = target
        return SequentialTest(configuration: configuration, blocks: blocks)
    }

    private func blocks(_ count: Int = 60, change: (inout GuardrailTally) -> Void) -> [LossBlock] {
        var tally = Fixture.healthy
        change(&tally)
        return Fixture.blocks(count, mean: 0.3).map {
            Fixture.block($0.index, difference: $0.difference, tally: tally)
        }
    }

    @Test func promotionNeedsEveryGuardrail() {
        let heavyTail = test(blocks { $0.challengerTail = 4 })
        #expect(heavyTail.verdict == .running)
        #expect(heavyTail.guardrails.checks.first { $0.name == "p95_error_ratio" }?.value == 2)
        let gaps = test(blocks { $0.challengerMissing = 1 })
        #expect(gaps.verdict == .running)
        #expect(gaps.guardrails.checks.first { $0.name == "null_rate" }?.pass == false)
        let tooWide = test(blocks { _ in }, target: 0.9)
        #expect(tooWide.verdict == .running)
        #expect(tooWide.guardrails.checks.first { $0.name == "coverage_error" }?.pass == false)
        #expect(test(blocks { _ in }, target: 0.97).verdict == .promote)
    }

    @Test func promotionHeldByAGuardrailComesWhenItHolds() {
        let first = blocks(30) { $0.challengerTail = 4 }
        let later = Fixture.blocks(300, mean: 0.3).dropFirst(30)
        let test = test(first + later)
        #expect(test.verdict == .promote && test.lastIndex == 60)
    }

    @Test func whatWasNotMeasuredDoesNotPass() {
        let unmeasured = test(blocks { $0 = .none }, target: 0.9)
        #expect(unmeasured.verdict == .running)
        #expect(unmeasured.guardrails.checks.allSatisfy { $0.value == nil && !$0.pass })
    }

    @Test func noGuardrailStopsHarm() {
        var tally = Fixture.healthy
        tally.challengerMissing = 4
        let bad = (0..<40).map { Fixture.block($0, difference: -0.3 - Double($0 % 3) * 0.01, tally: tally) }
        #expect(test(bad).verdict == .harm)
    }

    @Test func onProbationAChampionThatGoesWrongGrosslyIsLeftAtOnce() {
        var configuration = Fixture.configuration
        configuration.brakesChampion = true
        let bad = (0..<40).map { Fixture.block($0, difference: 5, champion: 7) }
        let stopped = SequentialTest(configuration: configuration, blocks: bad)
        let needed = max(3, (48 + bad[0].steps - 1) / bad[0].steps)
        #expect(stopped.verdict == .promote && stopped.stopReason == .lossRatio)
        #expect(stopped.lastIndex == needed - 1)
        // One outlier, however large, is none; nor is an experiment, where the champion was there before.
        let spike = (0..<29).map { Fixture.block($0, difference: $0 == 5 ? 500 : 0, champion: $0 == 5 ? 502 : 2) }
        #expect(SequentialTest(configuration: configuration, blocks: spike).verdict == .running)
        #expect(test(Array(bad.prefix(20))).verdict == .running)
        var lost = SequentialTest(configuration: configuration)
        lost.loseChampion()
        #expect(lost.verdict == .promote && lost.stopReason == .nonFiniteForecasts)
    }

    @Test func powerIsThatOfTheTimePlannedFor() throws {
        var configuration = Fixture.configuration
        configuration.maximumBlocks = 20_000
        let blocks = Fixture.blocks(40, mean: 0)
        let long = try #require(
            SequentialTest(configuration: configuration, blocks: blocks).result.powerAtMinimumEffect)
        configuration.plannedSteps = 500
        let short = try #require(
            SequentialTest(configuration: configuration, blocks: blocks).result.powerAtMinimumEffect)
        #expect(short < long, "\(short) \(long)")
    }

    @Test func theBrakeStopsALossRatioAboveThreeForThreeBlocks() {
        let bad = (0..<40).map { Fixture.block($0, difference: -5, champion: 2) }
        let stopped = test(bad)
        #expect(stopped.verdict == .harm && stopped.stopReason == .lossRatio && stopped.lastIndex == 2)
        let spike = (0..<29).map { Fixture.block($0, difference: $0 == 5 ? -15 : 0, champion: 2) }
        #expect(test(spike).stopReason != .lossRatio || test(spike).lastIndex > 6)
        let mild = (0..<29).map { Fixture.block($0, difference: -3, champion: 2) }
        #expect(test(mild).verdict == .running)
    }

    @Test func theRatioOfTwoLossesNextToZeroIsNoAlarm() {
        let tiny = (0..<29).map { Fixture.block($0, difference: -1e-9, champion: 0) }
        #expect(test(tiny).verdict == .running)
    }

    @Test func forecastsThatAreNotFiniteStopAtOnce() {
        var tally = Fixture.healthy
        tally.challengerNonFinite = 1
        let test = test([
            Fixture.block(0, difference: 0), Fixture.block(1, difference: 0, isComplete: false, tally: tally),
        ])
        #expect(test.verdict == .harm && test.stopReason == .nonFiniteForecasts)
    }
}
