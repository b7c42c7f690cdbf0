import SentinelControl
import SentinelDomain
import SentinelEngine
import SentinelForecast
import SentinelJSON
import SentinelPrometheus
import SentinelTime
import Testing

@testable import SentinelAPI

@Suite struct MetricsPageTests {
    private let renderer = MetricsPageRenderer()

    @Test func anEmptyWorldGivesACleanPage() {
        let page = renderer.render([], now: World.now)
        #expect(ExpositionParser.parse(page.bytes).complaints == [])
        #expect(ExpositionParser.parse(page.bytes).values(of: "sentinel_emit_series") == [.empty: 0])
        #expect(page.validUntil == World.now + .seconds(60))
        #expect(page.samples == 1)
    }

    @Test func everyStepOfTheForecastIsShown() throws {
        let page = renderer.page([try World.simple("a")])
        #expect(page.complaints == [])
        #expect(page.count("load_sentinel_predicted") == 5)
        let third = try page.value(
            "load_sentinel_predicted",
            ["job": "api", "sentinel_horizon": "5m", "sentinel_step": "3", "sentinel_version": "v3"])
        #expect(third == 30)
        let last = try page.value(
            "sentinel_forecast_value", ["watch": "a", "metric": "load", "job": "api", "horizon": "5m"])
        #expect(last == 50)
        #expect(page.values(of: "sentinel_emit_series") == [.empty: 6])
    }

    @Test func theListOfStepsAndTheVersionLabelAreObeyed() throws {
        let emission: JSONObject = [
            "emission": ["steps": [2, 5], "version_label": false, "metric_name": "other:load"]
        ]
        let page = renderer.page([try World.simple("a", emission)])
        #expect(page.complaints == [])
        #expect(page.count("other:load_sentinel_predicted") == 2)
        let labels: KeyValuePairs = ["job": "api", "sentinel_horizon": "5m", "sentinel_step": "5"]
        #expect(try page.value("other:load_sentinel_predicted", labels) == 50)
        let off = renderer.page([try World.simple("b", ["emission": ["steps": "off"]])])
        #expect(off.count("load_sentinel_predicted") == 0)
        #expect(off.count("sentinel_forecast_value") == 1)
    }

    @Test("D35: a new version leaves no series of the old one")
    func aNewVersionReplacesTheOldOne() throws {
        let watch = try World.watch("a")
        let labels = try World.labels(["job": "api"])
        for version in 1...20 {
            let series = World.series(labels, lane: World.lane(version: version))
            let page = renderer.page([try World.snapshot(watch, [series], revision: version)])
            let versions = Set(page.samples.compactMap { $0.labels["sentinel_version"] })
            #expect(versions == ["v\(version)"])
            #expect(page.count("load_sentinel_predicted") == 5)
        }
    }

    @Test func theExpectedValueIsTheOneForThePresentGridPoint() throws {
        let expected = [
            ExpectedValue(steps: 1, target: World.index - 1, value: 1),
            ExpectedValue(steps: 1, target: World.index, value: 2),
            ExpectedValue(steps: 5, target: World.index, value: 3),
            ExpectedValue(steps: 5, target: World.index + 1, value: 4),
        ]
        let fields: JSONObject = ["emission": ["expected": ["1m", "5m"]]]
        let snapshot = try World.simple("a", fields, lane: World.lane(expected: expected))
        let boundary = Grid(step: .minutes(1)).time(at: World.index + 1)
        let one: KeyValuePairs = ["watch": "a", "metric": "load", "job": "api", "horizon": "1m"]
        let five: KeyValuePairs = ["watch": "a", "metric": "load", "job": "api", "horizon": "5m"]

        let before = renderer.page([snapshot], now: boundary - .milliseconds(1))
        #expect(try before.value("sentinel_expected_value", one) == 2)
        #expect(try before.value("sentinel_expected_value", five) == 3)
        let after = renderer.page([snapshot], now: boundary)
        #expect(try after.value("sentinel_expected_value", one) == nil)
        #expect(try after.value("sentinel_expected_value", five) == 4)
        #expect(renderer.render([snapshot], now: World.now).validUntil == boundary)
    }

    @Test func accuracyIsTheMeanOverTheSeriesWithoutNaN() throws {
        let scores = [
            [
                LiveAccuracy(step: 1, count: 9, mae: 1, mase: 0.5, bias: 0),
                LiveAccuracy(step: 5, count: 9, mae: 4, mase: nil, bias: 0),
            ],
            [
                LiveAccuracy(step: 1, count: 9, mae: 3, mase: nil, bias: 0),
                LiveAccuracy(step: 5, count: 9, mae: .nan, mase: .nan, bias: 0),
            ],
        ]
        let series = try scores.enumerated().map { place, accuracy in
            World.series(try World.labels(["job": "\(place)"]), lane: World.lane(accuracy: accuracy))
        }
        let page = renderer.page([try World.snapshot(World.watch("a"), series)])
        #expect(page.complaints == [])
        #expect(try page.value("sentinel_forecast_mae", ["watch": "a", "horizon": "1m"]) == 2)
        #expect(try page.value("sentinel_forecast_mae", ["watch": "a", "horizon": "5m"]) == 4)
        #expect(try page.value("sentinel_forecast_mase", ["watch": "a", "horizon": "1m"]) == 0.5)
        #expect(page.count("sentinel_forecast_mase") == 1)
    }

    @Test func infoAndStateDescribeTheWatch() throws {
        let page = renderer.page([try World.simple("a", ["model": "arima"])])
        let info: KeyValuePairs = [
            "watch": "a", "model": "arima", "version": "v3", "stage": "production", "level": "0.9",
        ]
        #expect(try page.value("sentinel_watch_info", info) == 1)
        #expect(page.count("sentinel_watch_state") == WatchState.allCases.count)
        let current = page.samples.filter { $0.name == "sentinel_watch_state" && $0.value == 1 }
        #expect(current.map { $0.labels["state"] } == ["ready"])
        #expect(try page.value("sentinel_watch_series", ["watch": "a"]) == 1)
        let last = try page.value("sentinel_watch_last_observation_timestamp_seconds", ["watch": "a"])
        #expect(last == Double(World.index - 1) * 60)
    }

    @Test func aPausedOrFailedWatchEmitsNoForecasts() throws {
        let paused = try World.simple("a", ["paused": true])
        let page = renderer.page([paused])
        #expect(page.count("load_sentinel_predicted") + page.count("sentinel_forecast_value") == 0)
        #expect(try page.value("sentinel_watch_state", ["watch": "a", "state": "paused"]) == 1)
        #expect(page.values(of: "sentinel_emit_series") == [.empty: 0])

        let healthy = try World.simple("b")
        var facts = healthy.facts
        facts.serving.artifactProblem = "The checksum is wrong."
        let failed = World.snapshot(replacing: facts, in: healthy)
        #expect(renderer.page([failed]).count("load_sentinel_predicted") == 0)
        #expect(try renderer.page([failed]).value("sentinel_watch_state", ["watch": "b", "state": "failed"]) == 1)
    }

    @Test func whatIsNotANumberIsNeverShown() throws {
        let lane = World.lane(forecast: [1, .nan, .infinity, -.infinity, .nan])
        let page = renderer.page([try World.simple("a", lane: lane)])
        #expect(page.complaints == [])
        #expect(page.samples.allSatisfy { $0.value.isFinite })
        #expect(page.count("load_sentinel_predicted") == 1)
        #expect(page.count("sentinel_forecast_value") == 0)
    }

    @Test("G15: drift is shown with its thresholds and severity; skill beside the error; nothing where nobody looks")
    func driftAndSkill() throws {
        let accuracy = [World.accuracy(coverage: 0.9, skill: 0.25)]
        let lane = World.drifting(World.lane(accuracy: accuracy))
        let page = renderer.page([try World.simple("a", lane: lane)])
        #expect(try page.value("sentinel_forecast_skill_ratio", ["watch": "a", "horizon": "1m"]) == 0.25)
        #expect(try page.value("sentinel_drift_score", ["watch": "a", "detector": "performance"]) == 3)
        #expect(try page.value("sentinel_drift_threshold", ["watch": "a", "action": "finetune"]) == 1.25)
        #expect(try page.value("sentinel_drift_threshold", ["watch": "a", "action": "retrain"]) == 1.75)
        let severities = page.samples.filter { $0.name == "sentinel_drift_severity" && $0.value == 1 }
        #expect(severities.map { $0.labels["severity"] } == ["high"])
        // Too few residuals, and no input: these detectors cannot judge.
        #expect(page.count("sentinel_drift_score") == 1)
        let off = renderer.page([try World.simple("b", ["drift": ["enabled": false]], lane: lane)])
        #expect(off.count("sentinel_drift_score") + off.count("sentinel_drift_threshold") == 0)
        let young = renderer.page([try World.simple("c")])
        #expect(young.count("sentinel_drift_severity") == 0)
    }
}
