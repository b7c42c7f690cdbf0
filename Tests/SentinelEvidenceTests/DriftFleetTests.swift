import SentinelEvidence
import SentinelTime
import Testing

@Suite struct DriftFleetTests {
    private func assessment(
        _ severity: DriftSeverity, judged: Bool = true, at index: Int64 = 10
    ) -> DriftAssessment {
        var settings = DriftSettings()
        (settings.window, settings.minSamples, settings.persistence) = (10, 1, 1)
        settings.detectors = [.performance]
        var assessor = DriftAssessor(settings, baseline: PerformanceBaseline(modelMAE: 1))
        let error = severity == .high ? 3.0 : severity == .low ? 1.5 : 1
        if judged { assessor.observe(residual: error, naiveResidual: nil) }
        return assessor.assess(at: index)
    }

    @Test func aFifthOfTheJudgedSeriesDecides() {
        #expect(WatchDrift([]).severity == .none)
        #expect(WatchDrift([assessment(.high)]).severity == .high)
        let calm = [DriftAssessment](repeating: assessment(.none), count: 9)
        let one = WatchDrift(calm + [assessment(.high)])
        #expect(one.severity == .none)
        #expect((one.needed, one.drifted, one.judged, one.worst) == (2, 1, 10, 9))
        let two = WatchDrift(calm.dropLast() + [assessment(.high), assessment(.low)])
        #expect(two.severity == .low)
        #expect(two.worst == 8)
        #expect(two.explanation.hasPrefix("2 of 10 judged series drift; it takes 2. The worst: High drift."))
        let unjudged = [DriftAssessment](repeating: assessment(.none, judged: false), count: 20)
        #expect(WatchDrift(unjudged + [assessment(.low)]).severity == .low)
        #expect(WatchDrift(unjudged).explanation == "Drift is not judged yet.")
    }

    @Test func aWatchDriftsSinceEnoughOfItsSeriesDo() {
        let calm = [DriftAssessment](repeating: assessment(.none), count: 8)
        #expect(WatchDrift(calm.prefix(4) + [assessment(.high, at: 10)]).since == 10)
        #expect(WatchDrift(calm + [assessment(.high, at: 30), assessment(.low, at: 20)]).since == 30)
        #expect(WatchDrift(calm).since == nil)
    }

    @Test func aThresholdKeepsAFleetWithinItsBudget() throws {
        #expect(AlarmBudget.falseAlarmsPer10k(threshold: 20) == 0.88)
        #expect(AlarmBudget.falseAlarmsPer10k(threshold: 0) == nil)
        #expect(AlarmBudget.falseAlarmsPer10k(threshold: 20, allowance: 0.3) == nil)
        var last = Double.infinity
        for threshold in 10...60 {
            let rate = try #require(AlarmBudget.falseAlarmsPer10k(threshold: Double(threshold)))
            #expect(rate < last && rate > 0)
            last = rate
        }
        #expect(AlarmBudget.threshold(series: 1, stepsPerDay: 1_440, alarmsPerDay: 1) == 20)
        let h = try #require(AlarmBudget.threshold(series: 1_000, stepsPerDay: 1_440, alarmsPerDay: 5))
        let alarms = try #require(AlarmBudget.falseAlarmsPerDay(series: 1_000, stepsPerDay: 1_440, threshold: h))
        let before = try #require(AlarmBudget.falseAlarmsPerDay(series: 1_000, stepsPerDay: 1_440, threshold: h - 1))
        #expect(alarms <= 5 && before > 5)
        let half = try #require(
            AlarmBudget.threshold(series: 1_000, stepsPerDay: 1_440, alarmsPerDay: 5, allowance: 0.5, atLeast: 8))
        #expect(half < h)
        #expect(AlarmBudget.threshold(series: 1, stepsPerDay: 1, alarmsPerDay: 0) == nil)
        #expect(AlarmBudget.threshold(series: .max, stepsPerDay: 1e300, alarmsPerDay: 1e-300) == 1_000)
    }

    @Test func retrainingsLeakThroughTheirBucket() throws {
        var budget = try #require(RetrainingBudget(burst: 3, interval: .minutes(10)))
        func time(_ minutes: Int64) -> Timestamp { Timestamp(milliseconds: minutes * 60_000) }
        let taken = [0, 0, 0, 0, 9].map { budget.take(at: time($0)) }
        #expect(taken == [true, true, true, false, false])
        let later = [10, 5].map { budget.take(at: time($0)) }
        #expect(later == [true, false])
        let last = [Timestamp(milliseconds: 60_000_000), Timestamp(milliseconds: .max)].map { budget.take(at: $0) }
        #expect(last == [true, true])
        #expect(RetrainingBudget(burst: 0, interval: .minutes(1)) == nil)
        #expect(RetrainingBudget(burst: 1, interval: .zero) == nil)
    }

    private func alarms(_ watches: Range<Int>, source: String = "prom", minute: Int64 = 0) -> [DriftAlarm] {
        watches.map {
            DriftAlarm(
                watch: "w\($0)", source: source, time: Timestamp(milliseconds: minute * 60_000 + Int64($0) * 1_000))
        }
    }

    @Test func manyWatchesOfOneSourceTogetherAreOneIncident() throws {
        let given = alarms(0..<6) + alarms(50..<53, source: "other")
        let causes = SourceIncident.find(in: given, watchCounts: ["prom": 20, "other": 4])
        #expect(causes.count == 1)
        #expect(causes[0].source == "prom")
        #expect(causes[0].watches == ["w0", "w1", "w2", "w3", "w4", "w5"])
        #expect((causes[0].first.milliseconds, causes[0].last.milliseconds) == (0, 5_000))
        #expect(SourceIncident.find(in: given, watchCounts: ["prom": 30]).isEmpty)
        #expect(SourceIncident.find(in: alarms(0..<4), watchCounts: ["prom": 5]).isEmpty)
        var generator = SplitMix64(seed: 1)
        for _ in 0..<20 {
            #expect(SourceIncident.find(in: given.shuffled(using: &generator), watchCounts: ["prom": 20]) == causes)
        }
    }

    @Test func watchesFarApartOrCountedTwiceAreNoIncident() {
        let slow = (0..<8).flatMap { alarms($0..<$0 + 1, minute: Int64($0) * 2) }
        #expect(SourceIncident.find(in: slow, watchCounts: ["prom": 10]).isEmpty)
        let one = [DriftAlarm](repeating: alarms(1..<2)[0], count: 50)
        #expect(SourceIncident.find(in: one, watchCounts: ["prom": 1]).isEmpty)
        var rule = SourceIncident.Rule()
        rule.within = .zero - .minutes(1)
        #expect(SourceIncident.find(in: slow, watchCounts: ["prom": 10], rule: rule).isEmpty)
    }

    @Test func overlappingWindowsAreOneIncidentAndSeparateOnesTwo() {
        let rolling = alarms(0..<6) + alarms(6..<12, minute: 4) + alarms(12..<18, minute: 8)
        let merged = SourceIncident.find(in: rolling, watchCounts: ["prom": 20])
        #expect(merged.map(\.watches.count) == [18])
        let apart = alarms(0..<6) + alarms(0..<6, minute: 60)
        let two = SourceIncident.find(in: apart, watchCounts: ["prom": 20])
        #expect(two.map(\.watches.count) == [6, 6])
    }
}
