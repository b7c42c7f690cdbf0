import SentinelControl
import SentinelDomain
import SentinelEngine
import SentinelForecast
import SentinelJSON
import SentinelPrometheus
import SentinelTime
import Testing

@testable import SentinelAPI

@Suite struct MetricsPageLabelTests {
    private let renderer = MetricsPageRenderer()

    private func page(_ watch: Watch, _ labels: [LabelSet]) throws -> ExpositionPage {
        renderer.page([try World.snapshot(watch, labels.map { World.series($0) })])
    }

    @Test(arguments: ["a\"b", "back\\slash", "line\nbreak", "\\n", "größe 🚀", "a,b=\"c\"}", " "])
    func anyLabelValueComesBack(_ value: String) throws {
        let page = try page(World.watch("a"), [World.labels(["path": value])])
        #expect(page.complaints == [])
        #expect(Set(page.samples.compactMap { $0.labels["path"] }) == [value])
    }

    @Test("D38: two watches on one metric with different label names share a family")
    func differentLabelNamesShareAFamily() throws {
        let first = try World.snapshot(World.watch("a"), [World.series(World.labels(["job": "api"]))])
        let second = try World.snapshot(
            World.watch("b"), [World.series(World.labels(["__name__": "load", "self": "x", "zone": "eu"]))])
        let rendered = renderer.render([first, second], now: World.now)
        let page = ExpositionParser.parse(rendered.bytes)
        #expect(page.complaints == [])
        #expect(page.count("load_sentinel_predicted") == 10)
        #expect(rendered.conflicts == [:])
    }

    @Test("D38: a user's label with one of Sentinel's names is kept under another name")
    func collidingLabelsAreRenamed() throws {
        let labels = try World.labels([
            "sentinel_step": "9", "sentinel_version": "mine", "watch": "w", "metric": "m", "horizon": "h",
            "exported_watch": "e",
        ])
        let page = try page(World.watch("a"), [labels])
        #expect(page.complaints == [])
        let predicted = try #require(page.samples.first { $0.name == "load_sentinel_predicted" })
        #expect(predicted.labels["exported_sentinel_step"] == "9")
        #expect(predicted.labels["exported_sentinel_version"] == "mine")
        #expect(predicted.labels["sentinel_step"] == "1")
        #expect(predicted.labels["watch"] == "w")
        let value = try #require(page.samples.first { $0.name == "sentinel_forecast_value" })
        #expect(value.labels["watch"] == "a")
        #expect(value.labels["metric"] == "load")
        #expect(value.labels["exported_exported_watch"] == "w")
        #expect(value.labels["exported_watch"] == "e")
        #expect(value.labels["exported_horizon"] == "h")
    }

    @Test func theOlderOfTwoWatchesEmits() throws {
        let older = try World.snapshot(
            World.watch("older", age: 1), [World.series(World.labels(["job": "api"]))])
        let lane = World.lane(version: 9, forecast: [1, 2, 3, 4, 5])
        let younger = try World.snapshot(
            World.watch("younger"),
            ["api", "db"].map { World.series(try World.labels(["job": $0]), lane: lane) })
        for _ in 1...2 {
            let rendered = renderer.render([older, younger], now: World.now)
            let page = ExpositionParser.parse(rendered.bytes)
            #expect(page.complaints == [])
            #expect(rendered.conflicts == ["younger": "older"])
            #expect(page.count("load_sentinel_predicted") == 10)
            #expect(page.count("sentinel_forecast_value") == 3)
        }
        let alone = renderer.render([younger], now: World.now)
        #expect(alone.conflicts == [:])
        #expect(ExpositionParser.parse(alone.bytes).count("load_sentinel_predicted") == 10)
    }

    @Test func anotherHorizonIsNoConflict() throws {
        let rendered = renderer.render(
            [try World.simple("a"), try World.simple("b", ["horizon": "4m"])], now: World.now)
        #expect(rendered.conflicts == [:])
        #expect(ExpositionParser.parse(rendered.bytes).complaints == [])
    }

    @Test func twoSeriesOfOneWatchThatLookTheSameAreShownOnce() throws {
        let watch = try World.watch("a", ["query": "{job=\"x\"}", "emission": ["metric_name": "both"]])
        let series = try ["in", "out"].map { World.series(try World.labels(["__name__": $0, "job": "x"])) }
        let rendered = renderer.render([try World.snapshot(watch, series)], now: World.now)
        let page = ExpositionParser.parse(rendered.bytes)
        #expect(page.complaints == [])
        #expect(page.count("both_sentinel_predicted") == 5)
        #expect(page.count("sentinel_forecast_value") == 1)
        #expect(rendered.conflicts == ["a": "a"])
    }

    @Test func aMetricWhoseNameCannotBeWrittenHasFixedFamiliesOnly() throws {
        let watch = try World.watch("a", ["query": "sum(load)", "emission": ["steps": "off"]])
        let page = try page(watch, [.empty])
        #expect(page.complaints == [])
        #expect(try page.value("sentinel_forecast_value", ["watch": "a", "horizon": "5m"]) == 50)
        #expect(page.samples.allSatisfy { $0.name.hasPrefix("sentinel_") })
    }
}
