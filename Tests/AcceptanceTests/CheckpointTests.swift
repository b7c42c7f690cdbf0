import Foundation
import SentinelJSON
import SentinelPrometheus
import SentinelTesting
import Testing

/// A6: what a watch has become survives the end of its process.
@Suite("Checkpoints", .enabled(if: TestPrometheus.isInstalled), .timeLimit(.minutes(4)))
struct CheckpointTests {
    /// The number of matured one-step forecasts.
    private func matured(_ name: String, _ client: Client) async throws -> Int {
        Int(try await client.status(name)["accuracy"]?["mean"]?[0]?["n"]?.integerValue ?? 0)
    }

    @Test("killed with -9 and started again, live accuracy and expectations go on where they were")
    func killed() async throws {
        let world = try await World.shared
        let victim = try await SentinelProcess.start(["--checkpoint-interval", "1s"])
        let client = victim.client
        try await client.createSource("world", world.prometheus.url)
        try await client.create("kept", "sine", ["interval": ["levels": [0.8, 0.95]]])
        try await client.awaitState("kept", "ready")
        try await eventually(within: .seconds(60), every: .milliseconds(500), "twenty matured forecasts") {
            let covered = try await client.status("kept")["checkpoint"]?["closed_through"]?.stringValue
            return try await matured("kept", client) >= 20 && covered != nil
        }
        let before = try await matured("kept", client)
        victim.kill9()
        let outage = Date().addingTimeInterval(3)
        try await eventually(within: .seconds(60), "three seconds have passed") { Date() >= outage }
        try await victim.launch()
        try await client.awaitState("kept", "ready", within: .seconds(30))
        let checkpoint = try #require(try await client.status("kept")["checkpoint"])
        #expect(checkpoint["restored"] == "resumed", "\(checkpoint)")
        #expect(try await matured("kept", client) >= before)
        let restores = try await client.metrics().values(of: "sentinel_checkpoint_restores_total")
        #expect(restores.contains { $0.key["outcome"] == "resumed" && $0.value == 1 })

        let series = try #require(try await client.get("/v1/watches/kept/series").items.first?["id"]?.stringValue)
        let points = try await client.get("/v1/watches/kept/series/\(series)/history")["points"]?.arrayValue ?? []
        let expected = points.suffix(15).filter { $0["expected"]?.isNull == false }
        #expect(expected.count >= 14, "the expectations have no hole: \(points.suffix(15))")
        #expect(try await client.get("/v1/watches/kept/training-runs").items.count == 1)
        try await victim.stop()
    }

    @Test("a stop writes everything down: the next start fetches only what is new, and nothing is trained")
    func stopped() async throws {
        let world = try await World.shared
        let sentinel = try await SentinelProcess.start(["--checkpoint-interval", "24h"])
        let client = sentinel.client
        try await client.createSource("world", world.prometheus.url)
        try await client.create("calm", "steady_4")
        try await client.awaitState("calm", "ready")
        try await eventually(within: .seconds(60), every: .milliseconds(500), "ten matured forecasts") {
            try await matured("calm", client) >= 10
        }
        let before = try await matured("calm", client)
        try await sentinel.restart()
        try await client.awaitState("calm", "ready", within: .seconds(30))
        #expect(try await client.status("calm")["checkpoint"]?["restored"] == "resumed")
        #expect(try await matured("calm", client) >= before)
        let samples = try await client.metrics().values(of: "sentinel_samples_ingested_total").values.first
        #expect((samples ?? .infinity) < 60, "a back-fill would be 120 points")
        try await sentinel.stop()
    }

    @Test("a damaged checkpoint is ignored with a reason, and the history is fetched again")
    func damaged() async throws {
        let world = try await World.shared
        let sentinel = try await SentinelProcess.start([])
        let client = sentinel.client
        try await client.createSource("world", world.prometheus.url)
        try await client.create("hurt", "steady_3")
        try await client.awaitState("hurt", "ready")
        try await sentinel.stop()
        try await sentinel.corruptCheckpoint(of: "hurt")
        try await sentinel.launch()
        try await client.awaitState("hurt", "ready", within: .seconds(30))
        #expect(try await client.status("hurt")["checkpoint"]?["restored"] == "corrupt")
        #expect(sentinel.log.contains("checkpoint ignored"))
        try await sentinel.stop()
    }

    @Test("G8: intervals at any level are served, and their live coverage is shown")
    func intervals() async throws {
        let client = try await MainSentinel.shared.client
        let emission: JSONValue = ["metric_name": "banded", "step_bounds": true]
        try await client.create(
            "banded", "sine", ["interval": ["levels": [0.8, 0.95], "emitted_level": 0.8], "emission": emission])
        try await client.awaitState("banded", "ready")
        let reply = try await client.get("/v1/watches/banded/forecast?level=0.95,0.5")
        #expect(reply["interval"]?["levels"] == [0.5, 0.95] && reply["interval"]?["kept_levels"] == [0.8, 0.95])
        for step in try #require(reply.items.first?["steps"]?.arrayValue) {
            let bounds = try #require(step["intervals"]?.arrayValue)
            #expect(bounds.compactMap { $0["level"]?.doubleValue } == [0.5, 0.95])
            let value = try #require(step["value"]?.doubleValue)
            let lower = bounds.compactMap { $0["lower"]?.doubleValue }
            let upper = bounds.compactMap { $0["upper"]?.doubleValue }
            #expect(lower.count == 2 && lower[1] <= lower[0] && lower[0] <= value)
            #expect(upper.count == 2 && upper[1] >= upper[0] && upper[0] >= value)
        }
        #expect(try await client.get("/v1/watches/banded/forecast?level=0.4").status == 400)
        try await eventually(within: .seconds(60), every: .milliseconds(500), "coverage and bounds on the page") {
            let page = try await client.metrics()
            let live = page.values(of: "sentinel_interval_coverage_ratio").contains { $0.key["watch"] == "banded" }
            let target = page.values(of: "sentinel_interval_target_ratio").first { $0.key["watch"] == "banded" }
            return live && target?.value == 0.8 && page.values(of: "banded_sentinel_predicted_lower").count == 5
                && page.values(of: "sentinel_forecast_value_upper").contains { $0.key["watch"] == "banded" }
        }
    }
}
