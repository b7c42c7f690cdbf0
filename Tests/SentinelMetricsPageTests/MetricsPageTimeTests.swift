import SentinelControl
import SentinelDomain
import SentinelEngine
import SentinelForecast
import SentinelJSON
import SentinelPrometheus
import SentinelTime
import Testing

@testable import SentinelAPI

@Suite struct MetricsPageTimeTests {
    private let renderer = MetricsPageRenderer()

    @Test("D36: a stale series disappears at the exact moment", arguments: ["0s", "15s"])
    func aStaleSeriesDisappears(_ delay: String) throws {
        let snapshot = try World.simple("a", ["scrape_delay": .string(delay)])
        let end = Grid(step: .minutes(1)).time(at: World.index - 1 + 6) + (try TimeSpan(prometheus: delay))
        let last = end - .milliseconds(1)
        #expect(!snapshot.facts.isStale(snapshot.series[0], now: last))
        #expect(snapshot.facts.isStale(snapshot.series[0], now: end))
        #expect(renderer.render([snapshot], now: last).validUntil == end)
        #expect(renderer.page([snapshot], now: last).count("load_sentinel_predicted") == 5)
        let after = renderer.page([snapshot], now: end)
        #expect(after.count("load_sentinel_predicted") + after.count("sentinel_forecast_value") == 0)
        #expect(try after.value("sentinel_watch_state", ["watch": "a", "state": "stale"]) == 1)
        #expect(renderer.page([snapshot], now: last).count("load_sentinel_predicted") == 5)
    }

    @Test func oneStaleSeriesDoesNotTakeTheOthersWithIt() throws {
        let series = [
            World.series(try World.labels(["job": "a"]), last: World.index - 7),
            World.series(try World.labels(["job": "b"])),
        ]
        let page = renderer.page([try World.snapshot(World.watch("a"), series)])
        #expect(Set(page.samples.compactMap { $0.labels["job"] }) == ["b"])
    }

    @Test func aPageLivesNoLongerThanAMinuteAndNeverEndsBeforeItBegins() throws {
        let hourly = try World.watch("a", ["granularity": "1h"])
        let grid = hourly.spec.grid
        let start = grid.time(at: 483_333)
        let series = World.series(try World.labels(["job": "a"]), last: 483_332)
        let snapshot = try World.snapshot(hourly, [series])
        for offset in stride(from: Int64(0), through: 3_600_000, by: 59_999) {
            let now = start + .milliseconds(offset)
            let page = renderer.render([snapshot], now: now)
            #expect(page.validUntil > now && page.validUntil <= now + .seconds(60))
            #expect(page.validUntil <= grid.time(at: grid.index(atOrBefore: now) + 1))
        }
    }

    @Test func aChangedSpecificationChangesTheLines() throws {
        var watch = try World.watch("a")
        let series = [World.series(try World.labels(["job": "a"]))]
        _ = renderer.page([try World.snapshot(watch, series)])
        watch.spec.emission.metricName = "renamed"
        watch.revision += 1
        let page = renderer.page([try World.snapshot(watch, series)])
        #expect(page.count("load_sentinel_predicted") == 0)
        #expect(page.count("renamed_sentinel_predicted") == 5)
    }

    @Test func whatWasCachedIsWhatWouldBeRenderedAnew() throws {
        let snapshots = try (0..<20).map { try World.simple("watch-\($0)", ["metric": .string("m\($0 % 7)")]) }
        let first = renderer.render(snapshots, now: World.now)
        let second = renderer.render(snapshots, now: World.now + .seconds(1))
        #expect(first.bytes == second.bytes)
        #expect(first.samples == ExpositionParser.parse(first.bytes).samples.count)
        #expect(first.conflicts == second.conflicts)
        #expect(first.conflicts["watch-8"] == "watch-1")
    }

    @Test func watchesThatAreGoneLeaveTheCache() throws {
        let snapshots = try (0..<5).map { try World.simple("watch-\($0)") }
        _ = renderer.page(snapshots)
        #expect(renderer.cachedWatches == 5)
        let page = renderer.page(Array(snapshots.prefix(2)))
        #expect(renderer.cachedWatches == 2)
        #expect(page.count("sentinel_watch_info") == 2)
        _ = renderer.page([])
        #expect(renderer.cachedWatches == 0)
    }
}
