import SentinelControl
import SentinelEngine
import SentinelJSON
import SentinelPrometheus
import Testing

@testable import SentinelAPI

@Suite("G8: intervals on the page") struct IntervalPageTests {
    private let renderer = MetricsPageRenderer()
    private let fixed: KeyValuePairs = ["watch": "a", "metric": "load", "job": "api", "horizon": "5m"]

    @Test("the bounds of the expected value and of the end of the horizon are at the emitted level")
    func fixedFamilies() throws {
        let lane = World.lane(
            expected: [ExpectedValue(steps: 1, target: World.index, value: 7, lower: 6.5, upper: 7.5)],
            bands: [World.band(0.8, width: 1), World.band(0.95, width: 3)])
        let fields: JSONObject = ["interval": ["levels": [0.8, 0.95], "emitted_level": 0.8]]
        let page = renderer.page([try World.simple("a", fields, lane: lane)])
        #expect(page.complaints == [])
        #expect(try page.value("sentinel_forecast_value_lower", fixed) == 49)
        #expect(try page.value("sentinel_forecast_value_upper", fixed) == 51)
        let expected: KeyValuePairs = ["watch": "a", "metric": "load", "job": "api", "horizon": "1m"]
        #expect(try page.value("sentinel_expected_value_lower", expected) == 6.5)
        #expect(try page.value("sentinel_expected_value_upper", expected) == 7.5)
        #expect(page.count("load_sentinel_predicted_lower") == 0)
        #expect(page.values(of: "sentinel_emit_series") == [.empty: 11])
        let info = page.samples.first { $0.name == "sentinel_watch_info" }
        #expect(info?.labels["level"] == "0.8")
    }

    @Test("bounds of the steps are off by default and have the labels of the steps")
    func stepBounds() throws {
        let fields: JSONObject = ["emission": ["step_bounds": true, "steps": [2]]]
        let page = renderer.page([try World.simple("a", fields, lane: World.lane(bands: [World.band(width: 4)]))])
        #expect(page.complaints == [])
        let labels: KeyValuePairs = [
            "job": "api", "sentinel_horizon": "5m", "sentinel_step": "2", "sentinel_version": "v3",
        ]
        #expect(try page.value("load_sentinel_predicted", labels) == 20)
        #expect(try page.value("load_sentinel_predicted_lower", labels) == 16)
        #expect(try page.value("load_sentinel_predicted_upper", labels) == 24)
        #expect(page.count("load_sentinel_predicted_lower") == 1)
    }

    @Test("live coverage is the mean over the series, beside its target; without matured intervals there is none")
    func coverage() throws {
        let shares = [0.8, 0.9].map { World.lane(accuracy: [World.accuracy(coverage: $0)], bands: [World.band()]) }
        let series = try zip(["x", "y"], shares).map { World.series(try World.labels(["job": $0]), lane: $1) }
        let page = renderer.page([try World.snapshot(World.watch("a"), series)])
        let share = try page.value("sentinel_interval_coverage_ratio", ["watch": "a", "horizon": "1m"])
        #expect(abs((share ?? 0) - 0.85) < 1e-12)
        #expect(try page.value("sentinel_interval_target_ratio", ["watch": "a"]) == 0.9)
        let other = World.lane(accuracy: [World.accuracy(coverage: 1, level: 0.5)])
        let without = renderer.page([try World.simple("b", lane: other)])
        #expect(without.count("sentinel_interval_coverage_ratio") == 0)
        #expect(without.count("sentinel_forecast_value_lower") == 0)
    }
}
