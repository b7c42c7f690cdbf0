import SentinelEvidence
import SentinelPrometheus
import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelEngine
@testable import SentinelForecast

@Suite("G23: bad periods left out, and things forgotten by hand")
struct ExclusionTests {
    /// A wave whose points from 200 to 219 are absurd.
    private func spoilt(_ count: Int = 300) -> [Double?] {
        wave(count).enumerated().map { (200..<220).contains($0.offset) ? 1e6 : $0.element }
    }

    private func shape(_ ranges: [ClosedRange<Int64>] = []) -> SeriesConfiguration {
        var shape = configuration()
        shape.drift = DriftSettings()
        shape.exclude(ranges)
        return shape
    }

    /// Fed `values` up to `end`, serving what was learnt from the first 150 points.
    private func running(_ values: [Double?], _ shape: SeriesConfiguration, through end: Int) throws -> SeriesState {
        var running = state(Array(values.prefix(150)), shape)
        running.serve(activation(try fit(.exponentialSmoothing, Array(values.prefix(150)))))
        for index in 150..<end { running.feed(values[index], at: Int64(index)) }
        return running
    }

    private func configure(_ state: inout SeriesState, _ shape: SeriesConfiguration) {
        var effects: [SeriesEffect] = []
        state.step(.configure(shape), into: &effects)
    }

    @Test("ranges are sorted, joined where they touch, and bounded")
    func ranges() {
        var shape = configuration()
        shape.exclude([50...60, 10...20, 21...30, 15...18, 58...70])
        #expect(shape.exclusions == [10...30, 50...70])
        #expect(shape.isExcluded(10) && shape.isExcluded(30) && !shape.isExcluded(31) && !shape.isExcluded(9))
        shape.exclude((0..<100).map { Int64(10 * $0)...Int64(10 * $0 + 1) })
        #expect(shape.exclusions.count == SeriesConfiguration.exclusionsMax && shape.exclusions.last == 990...991)
    }

    @Test("what comes within an exclusion is as good as missing: bit for bit the same lane")
    func ahead() throws {
        let spoilt = spoilt()
        let missing = spoilt.enumerated().map { (200..<220).contains($0.offset) ? nil : $0.element }
        let left = try running(spoilt, shape([200...219]), through: 300)
        let never = try running(missing, shape(), through: 300)
        #expect(left.snapshot().lane == never.snapshot().lane)
        #expect(left.ring.values().map(\.bitPattern) == never.ring.values().map(\.bitPattern))
        #expect(left.excluded.count == 20 && left.excluded[205] == 1e6)
        let without = try running(spoilt, shape(), through: 300)
        #expect((without.snapshot().lane?.accuracy[0].mae ?? 0) > 1_000)
        #expect((left.snapshot().lane?.accuracy[0].mae ?? .infinity) < 5)
    }

    @Test("points known already are taken out, and put back when the exclusion is lifted")
    func afterwards() throws {
        let spoilt = spoilt()
        var series = try running(spoilt, shape(), through: 300)
        let before = series.ring.values()
        configure(&series, shape([200...219]))
        #expect(series.version == nil, "the lane has seen what it should not have: it starts anew")
        #expect(series.ring.observedCount == 280 && series.ring[210] == nil && series.ring[199] != nil)
        series.serve(activation(try fit(.exponentialSmoothing, Array(spoilt.prefix(150)))))
        let never = try running(
            spoilt.enumerated().map { (200..<220).contains($0.offset) ? nil : $0.element }, shape(), through: 300)
        #expect(series.snapshot().lane?.forecast == never.snapshot().lane?.forecast)
        configure(&series, shape())
        #expect(series.ring.values() == before && series.excluded.isEmpty && series.version == nil)
    }

    @Test("an exclusion that concerns no point leaves the lane alone")
    func untouched() throws {
        var series = try running(wave(300), shape(), through: 300)
        let lane = series.snapshot().lane
        configure(&series, shape([10_000...10_100]))
        #expect(series.snapshot().lane == lane && lane != nil)
    }

    @Test("a late sample within an exclusion waits with the others; old ones are forgotten with the ring")
    func late() throws {
        var series = state(wave(100), shape([90...110]))
        #expect(series.excluded.count == 10 && series.ring.endIndex == 100)
        var effects: [SeriesEffect] = []
        series.step(.sample(index: 97, value: 5), into: &effects)
        #expect(effects.isEmpty && series.excluded[97] == 5 && series.excluded.count == 10)
        for index in 111..<900 { series.feed(1, at: Int64(index)) }
        configure(&series, shape())
        #expect(series.excluded.isEmpty && series.ring.observedCount == 400)
        var empty = SeriesState(labels: .empty, configuration: shape([0...10]))
        empty.feed(3, at: 5)
        #expect(empty.ring.isEmpty && empty.excluded.isEmpty)
    }

    @Test("a checkpoint holds what is left out")
    func checkpoint() throws {
        var engine = WatchEngine(configuration: shape([5...8]), maxSeries: 2)
        var effects: [WatchEffect] = []
        let a = try labels("a")
        let series = ScrapeBatch.Series(labels: a, indices: Array(0..<20), values: (0..<20).map(Double.init))
        engine.ingest(ScrapeBatch(closedThrough: 19, series: [series]), into: &effects)
        #expect(engine.series[a]?.ring.observedCount == 16)
        var copy = try WatchEngine.restore(
            from: engine.checkpoint(of: "d"), of: "d", configuration: engine.configuration, maxSeries: 2)
        #expect(try copy.checkpoint(of: "d") == engine.checkpoint(of: "d"))
        copy.configure(shape(), maxSeries: 2)
        #expect(copy.series[a]?.ring.values() == (0..<20).map(Double.init))
    }

    @Test("resets: drift forgets alarms, intervals start from training, state starts the lane anew")
    func resets() throws {
        let values = spoilt(260)
        var series = try running(values, shape(), through: 260)
        let before = try #require(series.snapshot().lane)
        var effects: [SeriesEffect] = []
        series.step(.reset(.drift), into: &effects)
        let calm = try #require(series.snapshot().lane)
        #expect(calm.drift != before.drift && calm.bands == before.bands && calm.accuracy == before.accuracy)
        series.step(.reset(.intervals), into: &effects)
        let fitted = activation(try fit(.exponentialSmoothing, Array(values.prefix(150))))
        series.serve(fitted)
        let narrow = try #require(series.snapshot().lane)
        #expect(narrow.bands != before.bands && narrow.forecast == before.forecast)
        series.step(.reset(.state), into: &effects)
        #expect(series.version == nil && series.ring.count == 260)
    }

    @Test("a reset is carried out once, by its number, and known to a checkpoint")
    func orders() throws {
        var engine = WatchEngine(configuration: shape(), maxSeries: 2)
        func follow(_ orders: ResetOrder...) -> Bool { engine.follow(orders) }
        let both = follow(ResetOrder(seq: 2, scope: .drift), ResetOrder(seq: 1, scope: .state))
        #expect(both && engine.resetSeq == 2)
        let again = follow(ResetOrder(seq: 2, scope: .state))
        let drift = follow(ResetOrder(seq: 3, scope: .drift))
        #expect(!again && !drift && engine.resetSeq == 3)
        let copy = try WatchEngine.restore(
            from: engine.checkpoint(of: "d"), of: "d", configuration: engine.configuration, maxSeries: 2)
        #expect(copy.resetSeq == 3)
    }
}
