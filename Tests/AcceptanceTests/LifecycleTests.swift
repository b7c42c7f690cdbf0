import Foundation
import SentinelJSON
import SentinelPrometheus
import SentinelTesting
import SentinelTime
import Synchronization
import Testing

/// The whole life of a version on a real Prometheus, at a step of one second. It takes ten minutes of waiting, seldom
/// twenty: an experiment decides on thirty blocks of sixteen seconds at the earliest.
@Suite("Lifecycle", .enabled(if: TestPrometheus.isInstalled), .timeLimit(.minutes(40)))
struct LifecycleTests {
    /// A series that the test moves: noise around a level, the same whenever it is asked for.
    ///
    /// The noise is white to a look-back of ten seconds, and negatively correlated from one block of sixteen seconds to
    /// the next: by chance alone the blocks of an experiment would be merged, and its time double, every fifth time.
    private final class Plant: Sendable {
        private let level = Mutex(50.0)

        func shift(to new: Double) { level.withLock { $0 = new } }

        func value(at second: Int) -> Double {
            level.withLock { $0 } + (shock(second) - shock(second - 16)) / 2.0.squareRoot()
        }

        private func shock(_ second: Int) -> Double {
            var random = SplitMix64(seed: UInt64(second))
            return (0..<12).reduce(-6.0) { sum, _ in sum + Double.random(in: 0..<1, using: &random) }
        }

        func page() -> String { "flow \(value(at: Int(Date().timeIntervalSince1970)))\n" }

        /// Ten minutes that end now.
        func history() -> String {
            let now = Int(Date().timeIntervalSince1970)
            let lines = (now - 600...now).map { "flow{instance=\"past\"} \(value(at: $0)) \($0)" }
            return "# TYPE flow gauge\n" + lines.joined(separator: "\n") + "\n# EOF\n"
        }
    }

    private struct Running {
        let plant: Plant
        let exporter: TestExporter
        let prometheus: TestPrometheus
        let sentinel: SentinelProcess

        var client: Client { sentinel.client }

        func stop() async throws {
            try await sentinel.stop()
            await prometheus.stop()
            exporter.stop()
        }

        /// Whether Prometheus has scraped that this version of the watch is served, and no other.
        func shows(_ version: Int) async throws -> Bool {
            let reply = try await prometheus.query("count by (version) (sentinel_watch_info{watch=\"flow\"})")
            let result = try JSONParser.parse(reply, limits: .init(bytes: 1 << 20))["data"]?["result"]
            return result?.arrayValue?.map { $0["metric"]?["version"] } == [.string("v\(version)")]
        }
    }

    private static let watch = "/v1/watches/flow"

    @Test("a level shift, drift, retraining, experiment, promotion; a regression and the way back by itself")
    func wholeLife() async throws {
        let world = try await start()
        defer { world.exporter.stop() }
        try await drift(world)
        try await retraining(world)
        try await experiment(world)
        try await promotion(world)
        try await regression(world)
        try await checkHistory(world)
        try await world.stop()
    }

    /// A linear regression on lags, which learns of white noise that the last values say nothing: it does not follow a
    /// level that it has not seen.
    private func start() async throws -> Running {
        let plant = Plant()
        let exporter = try TestExporter { plant.page() }
        let port = try FreePort.find()
        var options = TestPrometheus.Options(targets: [exporter.target, "127.0.0.1:\(port)"])
        options.honorLabels = true
        let prometheus = try await TestPrometheus.start(options)
        try await prometheus.backfill(openMetrics: plant.history())
        let sentinel = try await SentinelProcess.start(port: port)
        let world = Running(plant: plant, exporter: exporter, prometheus: prometheus, sentinel: sentinel)
        try await world.client.createSource("world", prometheus.url)
        let made = try await world.client.post(
            "/v1/watches",
            [
                "name": "flow", "data_source": "world", "query": "max without (instance, job) (flow)",
                "granularity": "1s", "horizon": "4s", "lookback": "10s", "training_window": "5m",
                "model": "linear_trend", "gate": "off", "promotion": "experiment", "cron": "0 3 1 1 *",
                "drift": ["window": 20, "min_samples": 20, "persistence": 5],
                "emission": ["metric_name": "flow"],
            ])
        try #require(made.status == 201, "\(made)")
        try await world.client.awaitState("flow", "ready")
        try await eventually(within: .seconds(60), every: .milliseconds(500), "Prometheus shows version 1") {
            try await world.shows(1)
        }
        return world
    }

    private func drift(_ world: Running) async throws {
        try await eventually(within: .seconds(120), every: .milliseconds(500), "drift is judged") {
            try await world.client.status("flow")["drift"]?["judged"] == 1
        }
        world.plant.shift(to: 65)
        var drift = JSONValue.null
        try await eventually(within: .seconds(300), every: .milliseconds(500), "high drift") {
            drift = try await world.client.status("flow")["drift"] ?? .null
            return drift["severity"] == "high"
        }
        let said = JSONWriter.text(drift)
        #expect(drift["explanation"]?.stringValue?.contains("times its baseline") == true, "\(said)")
        let ratio = drift["series"]?[0]?["checks"]?.arrayValue?.first { $0["name"] == "mae_ratio" }
        #expect(ratio?["passed"] == false && ratio?["since"] != .null, "\(said)")
        #expect((ratio?["value"]?.doubleValue ?? 0) > (ratio?["threshold"]?.doubleValue ?? .infinity), "\(said)")
        let page = try await world.client.metrics()
        let severity = page.values(of: "sentinel_drift_severity").first { $0.value == 1 }
        #expect(severity?.key["watch"] == "flow" && severity?.key["severity"] == "high")
        try await eventually(within: .seconds(30), every: .milliseconds(250), "the drift is counted") {
            try await world.client.metrics().values(of: "sentinel_drift_detected_total").contains { $0.value >= 1 }
        }
    }

    private func retraining(_ world: Running) async throws {
        var run = JSONValue.null
        try await eventually(within: .seconds(120), every: .milliseconds(500), "a retraining for the drift") {
            let runs = try await world.client.get(Self.watch + "/training-runs?state=succeeded").items
            run = runs.first { $0["trigger"] == "drift" } ?? .null
            return run != .null
        }
        let said = JSONWriter.text(run)
        #expect(run["policy"] == "full_retrain" && run["version"] == 2, "\(said)")
        #expect(run["cause"]?["severity"] == "high", "\(said)")
        #expect(run["outcome"]?["promoted"] == false && run["outcome"]?["reason"] == "by_experiment", "\(said)")
        #expect(try await world.client.activeVersion("flow") == 1)
    }

    private func experiment(_ world: Running) async throws {
        var experiment = JSONValue.null
        try await eventually(within: .seconds(1_200), every: .seconds(1), "the experiment has decided") {
            let all = try await world.client.get(Self.watch + "/experiments?kind=experiment").items
            experiment = all.first ?? .null
            return experiment["state"] == "completed"
        }
        let said = JSONWriter.text(experiment)
        #expect(experiment["verdict"] == "promote" && experiment["stop_reason"] == "evidence", "\(said)")
        #expect(experiment["champion"] == 1 && experiment["challenger"] == 2, "\(said)")
        let result = experiment["result"]
        #expect((result?["n_steps"]?.doubleValue ?? 0) >= 480, "\(said)")
        #expect((result?["cs"]?["lower"]?.doubleValue ?? 0) > 0, "\(said)")
        #expect(result?["guardrails"]?.arrayValue?.allSatisfy { $0["pass"] == true } == true, "\(said)")
    }

    private func promotion(_ world: Running) async throws {
        #expect(try await world.client.activeVersion("flow") == 2)
        let newest = try await world.client.get(Self.watch + "/activations").items.first
        #expect(newest?["reason"] == "promotion" && newest?["actor"] == "system:experiment", "\(newest ?? .null)")
        try await eventually(within: .seconds(30), every: .milliseconds(500), "Prometheus shows version 2") {
            try await world.shows(2)
        }
        let probation = try await world.client.get(Self.watch + "/experiments?kind=probation").items.first
        #expect(probation?["champion"] == 2 && probation?["challenger"] == 1)
        #expect(probation?["state"] == "running")
        try await eventually(within: .seconds(30), every: .milliseconds(500), "both have live scores") {
            let compared = try await world.client.get(Self.watch + "/versions/compare?a=1&b=2")
            let row = compared["metrics"]?.arrayValue?.first { $0["kind"] == "live" && $0["metric"] == "mae" }
            guard let old = row?["a"]?.doubleValue, let new = row?["b"]?.doubleValue else { return false }
            return old > 3 * new
        }
    }

    /// A person serves the version that does not know the new level.
    private func regression(_ world: Running) async throws {
        let asked = try await world.client.post(
            Self.watch + "/versions/1/promotions", ["to_stage": "production", "reason": "by mistake"])
        #expect(asked.status == 201, "\(asked)")
        #expect(try await world.client.shownVersions("flow") == ["v1"])
        try await eventually(within: .seconds(600), every: .milliseconds(500), "version 2 is back") {
            try await world.client.activeVersion("flow") == 2
        }
        try await world.client.awaitShown("flow", ["v2"])
        let rollback = try await world.client.get(Self.watch + "/rollbacks").items.first
        #expect(rollback?["from"] == 1 && rollback?["to"] == 2 && rollback?["pinned"] == false, "\(rollback ?? .null)")
        #expect(rollback?["reason"]?.stringValue?.contains("worse than version 2") == true, "\(rollback ?? .null)")
        let probations = try await world.client.get(Self.watch + "/experiments?kind=probation").items
        let lost = try #require(probations.first { $0["champion"] == 1 })
        #expect(lost["state"] == "completed" && lost["verdict"] == "promote", "\(JSONWriter.text(lost))")
        try await eventually(within: .seconds(30), every: .milliseconds(500), "Prometheus shows version 2") {
            try await world.shows(2)
        }
    }

    private func checkHistory(_ world: Running) async throws {
        let rows = try await world.client.get(Self.watch + "/activations").items.reversed()
        #expect(rows.map { $0["seq"]?.integerValue } == [1, 2, 3, 4])
        #expect(rows.map { $0["version"]?.integerValue } == [1, 2, 1, 2])
        #expect(rows.map { $0["reason"]?.stringValue }.suffix(3) == ["promotion", "promotion", "automatic_rollback"])
        let versions = try await world.client.get(Self.watch + "/versions").items
        #expect(versions.map { $0["number"]?.integerValue } == [2, 1])
        #expect(versions.filter { $0["stage"] == "production" }.map { $0["number"]?.integerValue } == [2])
    }
}
