import SentinelForecast
import SentinelPrometheus
import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelEngine

@Suite struct WatchEngineTests {
    private func batch(_ series: [(LabelSet, [(Int64, Double)])], through: Int64) -> ScrapeBatch {
        ScrapeBatch(
            closedThrough: through,
            series: series.map { .init(labels: $0.0, indices: $0.1.map(\.0), values: $0.1.map(\.1)) })
    }

    private func history(_ labels: [LabelSet], _ range: Range<Int64>, seed: UInt64 = 1) -> ScrapeBatch {
        batch(
            labels.enumerated().map { place, labels in
                let values = wave(Int(range.upperBound), seed: seed + UInt64(place))
                return (labels, range.map { ($0, values[Int($0)] ?? .nan) })
            }, through: range.upperBound - 1)
    }

    private func engine(maxSeries: Int = 3) -> WatchEngine {
        WatchEngine(configuration: configuration(), maxSeries: maxSeries)
    }

    private func ingest(_ engine: inout WatchEngine, _ batch: ScrapeBatch) -> [WatchEffect] {
        var effects: [WatchEffect] = []
        engine.ingest(batch, into: &effects)
        return effects
    }

    private let served = ServedVersion(number: 3, recipe: recipe(.naive), minimumSamples: 20)

    @Test("D7: every series of a reply is modelled under its own labels")
    func severalSeries() throws {
        var engine = engine()
        let all = try ["a", "b", "c"].map { try labels($0) }
        #expect(ingest(&engine, history(all, 0..<100)) == all.map { .joined($0) })
        #expect(engine.snapshots().map(\.labels) == all && engine.rings().map(\.labels) == all)
        #expect(engine.snapshots().allSatisfy { $0.observed == 100 && $0.closedThrough == 99 })
        #expect(engine.closedThrough == 99)
    }

    @Test("A5: too many series are refused as a whole, never cut")
    func maxSeries() throws {
        var engine = engine()
        let all = try ["a", "b", "c", "d"].map { try labels($0) }
        #expect(ingest(&engine, history(all, 0..<10)).isEmpty && engine.series.isEmpty && engine.refusedSeries == 4)
        _ = ingest(&engine, history(Array(all.prefix(2)), 0..<10))
        #expect(engine.series.count == 2 && engine.refusedSeries == 0)
        _ = ingest(&engine, history(all, 10..<12))
        #expect(engine.series.count == 2 && engine.refusedSeries == 2)
        engine.configure(engine.configuration, maxSeries: 4)
        _ = ingest(&engine, history(all, 12..<14))
        #expect(engine.series.count == 4 && engine.refusedSeries == 0)
    }

    @Test("A5, A6: over the limit, the series that the active version knows come back after a restart")
    func knownSeries() throws {
        var engine = engine()
        let all = try ["a", "b", "c", "d"].map { try labels($0) }
        engine.knownSeries = [all[1].seriesID, all[3].seriesID]
        #expect(ingest(&engine, history(all, 0..<10)) == [.joined(all[1]), .joined(all[3])])
        #expect(engine.refusedSeries == 2)
    }

    @Test("A5: what is not in a reply is missing, goes stale and is dropped after a look-back")
    func vanishing() throws {
        var engine = engine()
        let (a, b) = (try labels("a"), try labels("b"))
        _ = ingest(&engine, history([a, b], 0..<50))
        _ = ingest(&engine, history([a], 50..<79))
        #expect(engine.series[b]?.ring.endIndex == 79 && engine.series[b]?.ring.observedCount == 50)
        #expect(ingest(&engine, history([a], 79..<81)) == [.dropped(b)])
        #expect(Array(engine.series.keys) == [a])
    }

    @Test("a series that is in the reply has not vanished, even when it has no value")
    func allMissing() throws {
        var engine = engine()
        let a = try labels("a")
        _ = ingest(&engine, batch([(a, [(0, .nan)])], through: 0))
        #expect(ingest(&engine, batch([(a, [(100, .nan)])], through: 100)).contains(.dropped(a)) == false)
        #expect(engine.series[a]?.ring.isEmpty == true)
    }

    @Test("points that are known already are no news; late ones are taken; what is not closed yet waits")
    func repeatedPoints() throws {
        var engine = engine()
        let a = try labels("a")
        _ = ingest(&engine, batch([(a, [(0, 1), (1, 1), (3, .nan), (4, 1)])], through: 4))
        #expect(engine.series[a]?.counters.nonFinite == 1)
        let again = batch([(a, [(0, 9), (1, 9), (2, 7), (3, .nan), (4, 9), (5, 2), (6, 3)])], through: 5)
        #expect(ingest(&engine, again).isEmpty)
        let state = try #require(engine.series[a])
        #expect(state.ring.values().map { $0.isNaN ? -1 : $0 } == [1, 1, 7, -1, 1, 2])
        #expect(state.counters.late == 1 && state.counters.duplicates == 0 && state.counters.nonFinite == 1)
    }

    @Test("a version without coefficients for a series asks for a fit, again when the data has doubled")
    func coldFit() throws {
        var engine = engine()
        let (a, b) = (try labels("a"), try labels("b"))
        _ = ingest(&engine, history([a], 0..<100))
        var effects: [WatchEffect] = []
        let known = try fit(.naive, wave(100), labels: a)
        engine.activate(served, fits: [a.seriesID: known], into: &effects)
        #expect(effects.isEmpty && engine.series[a]?.version == 3)
        #expect(ingest(&engine, history([a, b], 100..<110)) == [.joined(b)])
        #expect(ingest(&engine, history([a, b], 110..<120)) == [.wantsFit(b)])
        #expect(ingest(&engine, history([a, b], 120..<130)).isEmpty)
        #expect(ingest(&engine, history([a, b], 130..<140)) == [.wantsFit(b)])
        engine.activateCold(b, version: 2, fit: known, into: &effects)
        #expect(engine.series[b]?.version == nil)
        engine.activateCold(b, version: 3, fit: known, into: &effects)
        #expect(engine.series[b]?.version == 3 && engine.snapshots().last?.lane?.isCold == true)
        engine.activateCold(a, version: 3, fit: known, into: &effects)
        #expect(engine.snapshots().first?.lane?.isCold == false && effects.isEmpty)
        engine.activate(nil, fits: [:], into: &effects)
        #expect(engine.series.values.allSatisfy { $0.version == nil } && effects.isEmpty)
    }

    @Test("a series that was away gets its own coefficients again")
    func comesBack() throws {
        var engine = engine()
        let (a, b) = (try labels("a"), try labels("b"))
        _ = ingest(&engine, history([a, b], 0..<100))
        var effects: [WatchEffect] = []
        let fits = [
            a.seriesID: try fit(.naive, wave(100), labels: a), b.seriesID: try fit(.naive, wave(100), labels: b),
        ]
        engine.activate(served, fits: fits, into: &effects)
        #expect(ingest(&engine, history([a], 100..<140)) == [.dropped(b)])
        #expect(ingest(&engine, history([a, b], 140..<160)) == [.joined(b)])
        #expect(engine.series[b]?.version == 3 && engine.snapshots().last?.lane?.isCold == false)
    }

    @Test("a series that was fitted alone is fitted anew when it comes back")
    func coldComesBack() throws {
        var engine = engine()
        let (a, b) = (try labels("a"), try labels("b"))
        _ = ingest(&engine, history([a], 0..<100))
        var effects: [WatchEffect] = []
        let known = try fit(.naive, wave(100), labels: a)
        engine.activate(served, fits: [a.seriesID: known], into: &effects)
        #expect(ingest(&engine, history([a, b], 100..<125)) == [.joined(b), .wantsFit(b)])
        engine.activateCold(b, version: 3, fit: known, into: &effects)
        #expect(ingest(&engine, history([a], 125..<160)) == [.dropped(b)])
        #expect(ingest(&engine, history([a, b], 160..<170)) == [.joined(b)])
        #expect(ingest(&engine, history([a, b], 170..<185)) == [.wantsFit(b)] && engine.series[b]?.version == nil)
        engine.activateCold(b, version: 3, fit: known, into: &effects)
        #expect(engine.series[b]?.version == 3 && engine.snapshots().last?.lane?.isCold == true && effects.isEmpty)
    }

    @Test("coefficients wait for a series that was not there when the version was activated")
    func late() throws {
        var engine = engine()
        let (a, b) = (try labels("a"), try labels("b"))
        _ = ingest(&engine, history([a], 0..<100))
        var effects: [WatchEffect] = []
        engine.activate(served, fits: [b.seriesID: try fit(.naive, wave(100), labels: b)], into: &effects)
        #expect(effects == [.wantsFit(a)])
        #expect(ingest(&engine, history([a, b], 100..<125)) == [.joined(b)] && engine.series[b]?.version == 3)
    }

    @Test("effects of a series name it")
    func effects() throws {
        var engine = engine()
        let a = try labels("a")
        let effects = ingest(&engine, batch([(a, [(0, 1), (1, .infinity)])], through: 1))
        #expect(effects == [.joined(a), .series(a, .nonFiniteIgnored)])
    }

    @Test("a change of the shape reaches every series")
    func configure() throws {
        var engine = engine()
        let a = try labels("a")
        _ = ingest(&engine, history([a], 0..<50))
        engine.configure(configuration(horizon: 9), maxSeries: 1)
        #expect(engine.configuration.horizon == 9 && engine.series[a]?.configuration.horizon == 9)
        #expect(engine.maxSeries == 1 && engine.configuration.staleAfter == 9)
    }

    @Test("a reply that is older than what is known moves nothing back")
    func older() throws {
        var engine = engine()
        let a = try labels("a")
        _ = ingest(&engine, history([a], 0..<50))
        _ = ingest(&engine, history([a], 0..<20))
        #expect(engine.closedThrough == 49 && engine.series[a]?.ring.endIndex == 50)
    }

    @Test("D1: what can be trained is decided by coverage, not by count")
    func trainability() {
        func ring(_ values: [Double?]) -> SeriesRing {
            SeriesRing(grid: minute, startIndex: 0, values: values.map { $0 ?? .nan }, capacity: 400)
        }
        #expect(Trainability(ring: ring([]), needed: 20).covered == 0)
        #expect(Trainability(ring: ring(wave(20)), needed: 20).isEnough)
        #expect(!Trainability(ring: ring(wave(19)), needed: 20).isEnough)
        #expect(Trainability(ring: ring(wave(30, gap: 5)), needed: 20).isEnough)
        #expect(!Trainability(ring: ring(wave(40, gap: 2)), needed: 20).isEnough)
        #expect(Trainability(ring: ring(wave(120, gap: 2)), needed: 20).isEnough)
        let old = wave(30) + Array(repeating: Double?.none, count: 30)
        #expect(Trainability(ring: ring(old), needed: 20) == Trainability(ring: ring(old), needed: 20))
        #expect(Trainability(ring: ring(old), needed: 20).covered == 0)
    }
}
