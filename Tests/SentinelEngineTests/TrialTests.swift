import SentinelEvidence
import SentinelForecast
import SentinelPrometheus
import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelEngine

@Suite("Versions side by side")
struct TrialTests {
    private let data = "source 1: x"

    private func batch(_ labels: [LabelSet], _ range: Range<Int64>, value: ((Int64) -> Double?)? = nil) -> ScrapeBatch {
        let series = labels.enumerated().map { place, labels in
            let values = wave(Int(range.upperBound), seed: 1 + UInt64(place))
            let points = range.compactMap { index -> (Int64, Double)? in
                let known = value.map { $0(index) } ?? values[Int(index)]
                return known.map { (index, $0) }
            }
            return ScrapeBatch.Series(labels: labels, indices: points.map(\.0), values: points.map(\.1))
        }
        return ScrapeBatch(closedThrough: range.upperBound - 1, series: series)
    }

    private func fits(_ kind: ModelKind, _ labels: [LabelSet]) throws -> [String: SeriesFit] {
        var fits: [String: SeriesFit] = [:]
        for (place, labels) in labels.enumerated() {
            fits[labels.seriesID] = try fit(kind, wave(200, seed: 1 + UInt64(place)), labels: labels)
        }
        return fits
    }

    private let champion = ServedVersion(number: 1, recipe: recipe(.naive), minimumSamples: 60)
    private let challenger = ServedVersion(number: 2, recipe: recipe(.linearTrend), minimumSamples: 60)

    /// Version 1 (naive) is served, version 2 (linear trend) runs beside it.
    private func running(
        _ all: [LabelSet], _ shape: SeriesConfiguration = configuration()
    ) throws -> WatchEngine {
        var engine = WatchEngine(configuration: shape, maxSeries: 5)
        var effects: [WatchEffect] = []
        engine.ingest(batch(all, 0..<200), into: &effects)
        let shadow = ShadowVersion(number: 2, fits: try fits(.linearTrend, all))
        engine.activate(champion, fits: try fits(.naive, all), shadows: [shadow], into: &effects)
        engine.setTrials([plan])
        return engine
    }

    private let plan = TrialPlan(id: "exp_1", champion: 1, challenger: 2, start: 200, horizon: 5)

    private func feed(_ engine: inout WatchEngine, _ all: [LabelSet], _ range: Range<Int64>) {
        var effects: [WatchEffect] = []
        for index in range { engine.ingest(batch(all, index..<index + 1), into: &effects) }
    }

    @Test("C8: both versions are scored on every step of the same series, in blocks of twice the horizon")
    func blocks() throws {
        let all = [try labels("a"), try labels("b")]
        var engine = try running(all)
        feed(&engine, all, 200..<260)
        let trial = try #require(engine.trials.first)
        #expect(trial.closed.map(\.index) == Array(0..<6))
        #expect(trial.closed.allSatisfy { $0.steps == 10 && $0.validSteps == 10 && $0.isComplete })
        // The loss is in units of the scale; on a slow wave a model of its slope beats the last value.
        let mean = trial.closed.map(\.difference).reduce(0, +) / 6
        #expect(mean > 0.05 && trial.closed.allSatisfy { $0.championLoss > 0 && $0.challengerLoss < 10 })
        engine.acknowledge(trial: "exp_1", through: 3)
        #expect(engine.trials[0].closed.map(\.index) == [4, 5])
    }

    @Test("what one version has forecast is compared with what the other has, for the same grid point and ages")
    func exactLosses() throws {
        let all = [try labels("a")]
        var engine = try running(all)
        feed(&engine, all, 200..<230)
        let block = try #require(engine.trials[0].closed.first)
        // By hand: naive's error at age h is the difference over h steps.
        let values = wave(300, seed: 1).map { $0 ?? 0 }
        let scale = try #require(engine.series[all[0]]?.lane(of: 1)).scale
        var sum = 0.0
        for index in 200..<210 {
            for age in 1...5 { sum += abs(values[index] - values[index - age]) / 5 }
        }
        #expect(abs(block.championLoss - sum / 10 / scale) < 1e-9)
    }

    @Test("a grid point counts when at least half of the series were scored; a pause voids its blocks")
    func missing() throws {
        let all = try ["a", "b", "c"].map { try labels($0) }
        var engine = try running(all)
        feed(&engine, [all[0]], 200..<210)
        feed(&engine, Array(all.prefix(2)), 210..<220)
        var paused = plan
        paused.isPaused = true
        feed(&engine, all, 220..<223)
        engine.setTrials([paused])
        feed(&engine, all, 223..<226)
        engine.setTrials([plan])
        feed(&engine, all, 226..<241)
        let blocks = engine.trials[0].closed
        // One of three series says nothing: the first block saw no step and leaves no row.
        #expect(blocks.map(\.index) == [1, 2, 3])
        #expect(blocks.map(\.isComplete) == [true, false, true])
    }

    @Test("a shadow that is promoted goes on where it stands, and the former one does when it is rolled back to")
    func promotion() throws {
        let all = [try labels("a")]
        var engine = try running(all)
        feed(&engine, all, 200..<240)
        let state = try #require(engine.series[all[0]])
        let (old, new) = (try #require(state.lane(of: 1)), try #require(state.lane(of: 2)))
        var effects: [WatchEffect] = []
        let naive = try fits(.naive, all)
        let linear = try fits(.linearTrend, all)
        engine.activate(challenger, fits: linear, shadows: [ShadowVersion(number: 1, fits: naive)], into: &effects)
        let promoted = try #require(engine.series[all[0]])
        #expect(promoted.version == 2 && promoted.lane(of: 2)?.accuracy() == new.accuracy())
        #expect(promoted.lane(of: 1)?.accuracy() == old.accuracy() && promoted.lane(of: 1)?.forecast == old.forecast)
        engine.activate(champion, fits: naive, into: &effects)
        #expect(engine.series[all[0]]?.version == 1 && engine.series[all[0]]?.lane(of: 2) == nil)
        #expect(engine.series[all[0]]?.lane(of: 1)?.accuracy() == old.accuracy())
    }

    @Test("the allocation shows one version or the other, and changes nothing but what is shown")
    func shown() throws {
        let all = [try labels("a")]
        var (plain, shown) = (try running(all), try running(all))
        shown.show(2)
        feed(&plain, all, 200..<215)
        feed(&shown, all, 200..<215)
        #expect(plain.snapshots()[0].lane?.version == 1 && shown.snapshots()[0].lane?.version == 2)
        #expect(plain.trials[0].closed == shown.trials[0].closed)
        #expect(shown.snapshots()[0].arms.map(\.version) == [1, 2])
        #expect(shown.series[all[0]]?.expectation(at: 214)?.version == 2)
        shown.show(nil)
        #expect(shown.snapshots()[0].lane == plain.snapshots()[0].lane)
        // A version that does not run here is not shown.
        shown.show(9)
        #expect(shown.snapshots()[0].lane?.version == 1)
    }

    @Test("evidence survives a restart in the middle of a block: neither reset nor counted twice")
    func restart() throws {
        let all = [try labels("a"), try labels("b")]
        var shape = configuration()
        shape.drift = DriftSettings()
        var engine = try running(all, shape)
        engine.show(2)
        feed(&engine, all, 200..<227)
        var copy = try WatchEngine.restore(
            from: engine.checkpoint(of: data), of: data, configuration: shape, maxSeries: 5)
        var effects: [WatchEffect] = []
        let shadow = ShadowVersion(number: 2, fits: try fits(.linearTrend, all))
        copy.activate(champion, fits: try fits(.naive, all), shadows: [shadow], into: &effects)
        var stored = plan
        stored.lastStored = 0
        copy.setTrials([stored])
        #expect(copy.trials[0].closed.map(\.index) == [1])
        // Some points come once more, as after a crash.
        feed(&engine, all, 227..<250)
        feed(&copy, all, 220..<250)
        #expect(copy.trials[0].closed == Array(engine.trials[0].closed.dropFirst()))
        #expect(copy.snapshots().map(\.lane) == engine.snapshots().map(\.lane))
    }

    @Test("another pair of versions starts anew, the same one goes on")
    func followed() throws {
        let all = [try labels("a")]
        var engine = try running(all)
        feed(&engine, all, 200..<215)
        engine.setTrials([plan])
        #expect(engine.trials[0].closed.count == 1)
        var other = plan
        other.start = 215
        engine.setTrials([other])
        #expect(engine.trials[0].closed.isEmpty)
        engine.setTrials([])
        feed(&engine, all, 215..<230)
        #expect(engine.trials.isEmpty)
    }

    @Test("a challenger that gives a forecast which is not finite has failed")
    func notFinite() throws {
        let all = [try labels("a")]
        var engine = try running(all)
        engine.fail(version: 3)
        #expect(engine.trials[0].failed.isEmpty)
        engine.fail(version: 2)
        #expect(engine.trials[0].failed == [.challenger])
        // On probation it is the champion that may go wrong.
        engine.fail(version: 1)
        #expect(engine.trials[0].failed == [.champion, .challenger])
    }

    @Test("a challenger that runs on some of the series only has nothing to show")
    func someSeries() throws {
        let all = [try labels("a"), try labels("b"), try labels("c")]
        var engine = WatchEngine(configuration: configuration(), maxSeries: 5)
        var effects: [WatchEffect] = []
        engine.ingest(batch(all, 0..<200), into: &effects)
        let shadow = ShadowVersion(number: 2, fits: try fits(.linearTrend, Array(all.prefix(1))))
        engine.activate(champion, fits: try fits(.naive, all), shadows: [shadow], into: &effects)
        engine.setTrials([plan])
        feed(&engine, all, 200..<240)
        let closed = engine.trials[0].closed
        #expect(closed.count == 4)
        for block in closed {
            #expect(!block.isComplete && block.validSteps == 0)
            #expect(block.tally.championScored == 10 && block.tally.challengerMissing == 10)
        }
        let guardrails = SequentialTest(configuration: SequentialConfiguration(horizon: 5), blocks: closed).guardrails
        #expect(guardrails.checks.first { $0.name == "null_rate" }?.value == 1)
    }
}
