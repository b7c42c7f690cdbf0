import Foundation
import SentinelJSON
import SentinelPrometheus
import SentinelTesting
import SentinelTime
import Testing

/// What is promised first: a metric in Prometheus becomes a forecast in Prometheus.
@Suite("Forecasts of a known world", .enabled(if: TestPrometheus.isInstalled), .timeLimit(.minutes(4)))
struct ForecastTests {
    @Test("Prometheus' own query API returns the forecasts of a ramp, every step, near the truth")
    func ramp() async throws {
        let (world, client) = (try await World.shared, try await MainSentinel.shared.client)
        try await client.create("ramp-line", "ramp", ["model": "linear_trend", "emission": .object(JSONObject())])
        try await client.awaitState("ramp-line", "ready")
        let difference =
            "ramp_sentinel_predicted - ignoring(sentinel_horizon, sentinel_step, sentinel_version) group_left ramp"
        try await eventually(within: .seconds(30), every: .milliseconds(500), "predictions of all steps") {
            let ahead = try await world.query(difference)
            let steps = ahead.compactMap { sample in
                sample.labels["sentinel_step"]?.stringValue.flatMap { Int($0) }.map { ($0, sample.value) }
            }.sorted { $0.0 < $1.0 }
            guard steps.map(\.0) == [1, 2, 3, 4, 5] else { return false }
            // The ramp gains 2 a step; what Prometheus has is 0 to 5 s old.
            let isNear = steps.allSatisfy { step, value in (-10...2.5).contains(value - 2 * Double(step)) }
            let isStraight = zip(steps, steps.dropFirst()).allSatisfy { abs($1.1 - $0.1 - 2) < 0.6 }
            return isNear && isStraight
        }
        try await eventually(within: .seconds(30), every: .milliseconds(500), "expected overlays actual") {
            let gap = try await world.query(
                "sentinel_expected_value{watch=\"ramp-line\"} - ignoring(watch, metric, horizon) ramp")
            return gap.count == 1 && gap.allSatisfy { abs($0.value) <= 6 }
        }
        let ends = try await world.query("sentinel_forecast_value{watch=\"ramp-line\", horizon=\"5s\"}")
        #expect(ends.count == 1)
    }

    @Test(
        "The forecast resource has target times on the grid and values near the truth",
        arguments: [("ramp", "linear_trend", 4.0), ("ramp", "exponential_smoothing", 6), ("sine", "linear_trend", 5)])
    func targetTimes(metric: String, model: String, tolerance: Double) async throws {
        let client = try await MainSentinel.shared.client
        let name = "\(metric)-\(model.replacing("_", with: "-"))-api"
        try await client.create(name, metric, ["model": .string(model)])
        try await client.awaitState(name, "ready")
        let truth = metric == "ramp" ? World.ramp : World.sine
        try await eventually(within: .seconds(30), every: .milliseconds(500), "a forecast near the truth") {
            let forecast = try #require(try await client.get("/v1/watches/\(name)/forecast").items.first)
            let issued = try Timestamp(rfc3339: try #require(forecast["issued_at"]?.stringValue))
            let steps = try #require(forecast["steps"]?.arrayValue)
            #expect(issued.milliseconds % 1_000 == 0)
            #expect(steps.compactMap { $0["step"]?.integerValue } == [1, 2, 3, 4, 5])
            let targets = try steps.compactMap { try $0["time"]?.stringValue.map { try Timestamp(rfc3339: $0) } }
            #expect(targets == (1...5).map { issued + .seconds($0) })
            // A sample is up to one second older than its grid time.
            return zip(targets, steps).allSatisfy { time, step in
                abs((step["value"]?.doubleValue ?? .infinity) - truth(time.seconds - 0.5)) <= tolerance
            }
        }
    }

    @Test("A counter is forecast as its rate")
    func counter() async throws {
        let client = try await MainSentinel.shared.client
        try await client.create("orders", "orders_total", ["emission": .object(JSONObject())])
        try await client.awaitState("orders", "ready")
        try await eventually(within: .seconds(30), every: .milliseconds(250), "a rate of 5 a second") {
            let shown = try await client.metrics().values(of: "orders_total_sentinel_predicted")
            return shown.count == 5 && shown.values.allSatisfy { abs($0 - 5) < 2.5 }
        }
    }

    @Test("A flat line is forecast exactly")
    func flat() async throws {
        let client = try await MainSentinel.shared.client
        try await client.create("flat-line", "flat")
        try await client.awaitState("flat-line", "ready")
        try await eventually(within: .seconds(60), "five predictions") {
            try await client.metrics().values(of: "flat_line_sentinel_predicted").count == 5
        }
        let shown = try await client.metrics().values(of: "flat_line_sentinel_predicted")
        #expect(shown.values.allSatisfy { abs($0 - 7) < 1e-6 })
    }

    @Test("A series of NaN is counted, never forecast")
    func notANumber() async throws {
        let client = try await MainSentinel.shared.client
        try await client.create("nan-line", "never_a_number")
        try await eventually(within: .seconds(60), every: .milliseconds(500), "NaN samples are counted") {
            let reports = try await client.get("/v1/watches/nan-line/data-quality")["series"]?.arrayValue ?? []
            let shares = reports.flatMap { $0["checks"]?.arrayValue ?? [] }
                .filter { $0["name"]?.stringValue == "non_finite_share" }
            return shares.contains { ($0["value"]?.doubleValue ?? 0) > 0 && $0["verdict"]?.stringValue == "fail" }
        }
        #expect(try await client.state("nan-line") != "ready")
        #expect(try await client.metrics().values(of: "nan_line_sentinel_predicted").isEmpty)
    }

    @Test("A series that vanishes disappears from the page, and comes back")
    func vanishing() async throws {
        let client = try await MainSentinel.shared.client
        try await client.create("blinking", "blinker")
        func shown() async throws -> Set<String> {
            Set(try await client.metrics().values(of: "blinking_sentinel_predicted").keys.compactMap { $0["n"] })
        }
        let both: Set<String> = ["1", "2"]
        for wanted in [both, ["1"], both] {
            try await eventually(within: .seconds(100), every: .milliseconds(300), "series \(wanted)") {
                try await shown() == wanted
            }
        }
    }
}
