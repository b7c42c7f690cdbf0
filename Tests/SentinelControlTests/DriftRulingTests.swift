import SentinelDomain
import SentinelEvidence
import SentinelTime
import Testing

@testable import SentinelControl
@testable import SentinelEngine

/// What becomes of drift: which watch is retrained, and what is said about it.
@Suite struct DriftRulingTests {
    private let now = Timestamp(milliseconds: 1_000_000)

    private func report(_ severity: DriftSeverity, _ action: DriftPolicy.Action) -> WatchReport {
        var report = WatchReport(isPaused: false, hasServableVersion: true, hasOpenRun: false, isTrainable: true)
        report.drift = DriftFinding(severity: severity, score: 2, explanation: "e")
        report.driftAction = action
        return report
    }

    @Test("low asks for a fine-tuning where the model can; the policy and a pause have the last word")
    func decisions() {
        let finding = DriftFinding(severity: .low, score: 2, explanation: "e")
        var low = report(.low, .finetune)
        #expect(WatchJudge.decide(low, now: now) == [.retrain(.fullRetrain, because: finding)])
        low.supportsFinetuning = true
        #expect(WatchJudge.decide(low, now: now) == [.retrain(.finetune, because: finding)])
        low.driftNotBefore = now + .seconds(1)
        #expect(WatchJudge.decide(low, now: now).isEmpty)
        #expect(WatchJudge.decide(low, now: now + .seconds(1)).count == 1)
        #expect(WatchJudge.decide(report(.high, .none), now: now).isEmpty)
        #expect(WatchJudge.decide(report(.none, .retrain), now: now).isEmpty)
        var open = report(.high, .retrain)
        open.hasOpenRun = true
        #expect(WatchJudge.decide(open, now: now).isEmpty)
    }

    @Test("C7: a large fleet shares one budget of false alarms")
    func alarmBudget() throws {
        var configuration = SeriesConfiguration(try watch().spec)
        configuration.share(alarmsWith: 1)
        #expect(configuration.drift?.cusum.threshold == 20)
        configuration.share(alarmsWith: 4_096)
        let threshold = try #require(configuration.drift?.cusum.threshold)
        #expect(threshold > 24)
        let perDay = AlarmBudget.falseAlarmsPerDay(series: 4_096, stepsPerDay: 1_440, threshold: threshold)
        #expect((perDay ?? 100) <= 24)
        configuration.share(alarmsWith: 1)
        #expect(configuration.drift?.cusum.threshold == 20)
    }

    private func facts(_ ruling: FleetJudge.Ruling?, factor: Double) throws -> WatchFacts {
        var settings = DriftSettings()
        settings.persistence = 1
        var assessor = DriftAssessor(settings, baseline: PerformanceBaseline(modelMAE: 1))
        for step in 0..<80 { assessor.observe(residual: Double(step % 3 - 1), modelError: factor, naiveError: 1) }
        var lane = LaneSnapshot(
            version: 1, isCold: false, issuedAt: 80, forecast: [1], expected: [], accuracy: [])
        lane.drift = assessor.assess(at: 80, recent: nil)
        let series = SeriesSnapshot(
            labels: try labels("a"), closedThrough: 80, lastObserved: 80, lastValue: 1, points: 80, observed: 80,
            lane: lane, counters: SeriesCounters())
        var facts = WatchFacts(
            watch: try watch(), scrape: ScrapeStatus(), training: TrainingStatus(openRun: nil, lastFinished: nil),
            serving: ServingStatus(), series: [series], refusedSeries: 0, trainability: [], closedThrough: 80)
        facts.ruling = ruling
        return facts
    }

    @Test("the condition names the severity, or why nothing is done about it")
    func condition() throws {
        func drifting(_ ruling: FleetJudge.Ruling?, factor: Double) throws -> Condition? {
            WatchConditions.all(try facts(ruling, factor: factor), now: now).first { $0.kind == .drifting }
        }
        let calm = try #require(try drifting(nil, factor: 1))
        #expect(!calm.holds && calm.reason == "none")
        let low = try #require(try drifting(.wait, factor: 1.5))
        #expect(low.holds && low.reason == "low" && low.message.contains("1.5 times its baseline"))
        #expect(try drifting(.retrain, factor: 3)?.reason == "high")
        let common = try #require(try drifting(.commonCause(watches: 9), factor: 3))
        #expect(common.reason == "common_cause" && common.message.contains("9 watches"))
        #expect(try drifting(.overBudget, factor: 3)?.reason == "over_budget")
        var young = try facts(nil, factor: 1)
        young.series = []
        #expect(!WatchConditions.all(young, now: now).contains { $0.kind == .drifting })
        #expect(try facts(nil, factor: 3).driftScore == 3)
    }
}
