import Foundation
import SentinelJSON
import SentinelPrometheus
import SentinelTesting
import Testing

/// Ends, wanted and unwanted, and what is there afterwards.
@Suite("Restart", .enabled(if: TestPrometheus.isInstalled), .timeLimit(.minutes(4)))
struct RestartTests {
    /// What must be the same after a restart.
    private struct Memory: Equatable {
        var versions: [JSONValue]
        var runs: [String]
        var activations: [JSONValue]
        var watch: JSONValue

        init(_ name: String, _ client: Client) async throws {
            versions = try await client.get("/v1/watches/\(name)/versions").items.map(Memory.withoutLive)
            runs = try await client.get("/v1/watches/\(name)/training-runs").items.compactMap { $0["id"]?.stringValue }
            activations = try await client.get("/v1/watches/\(name)/activations").items
            var document = try await client.get("/v1/watches/\(name)").json.objectValue ?? JSONObject()
            document["state"] = nil
            watch = .object(document)
        }

        /// What is measured while a version is served moves on.
        private static func withoutLive(_ version: JSONValue) -> JSONValue {
            guard var document = version.objectValue, var metrics = document["metrics"]?.objectValue else {
                return version
            }
            metrics["live"] = nil
            document["metrics"] = .object(metrics)
            return .object(document)
        }
    }

    @Test("SIGTERM and kill -9 lose no version and train nothing anew")
    func resume() async throws {
        let world = try await World.shared
        let sentinel = try await SentinelProcess.start()
        let client = sentinel.client
        try await client.createSource("world", world.prometheus.url)
        try await client.create("kept", "steady_5")
        try await client.awaitState("kept", "ready")
        _ = try await client.train("kept")
        try await client.awaitShown("kept", ["v2"])
        let before = try await Memory("kept", client)
        #expect(before.versions.count == 2 && before.runs.count == 2)

        try await sentinel.restart()
        try await client.awaitState("kept", "ready", within: .seconds(30))
        #expect(try await Memory("kept", client) == before)
        try await client.awaitShown("kept", ["v2"])

        sentinel.kill9()
        try await sentinel.launch()
        try await client.awaitState("kept", "ready", within: .seconds(30))
        #expect(try await Memory("kept", client) == before)
        try await client.awaitShown("kept", ["v2"])
        try await sentinel.stop()
    }

    @Test("G9: with a corrupt artifact a former version is served, or the watch has failed; others are ready")
    func corruptAtStart() async throws {
        let world = try await World.shared
        let sentinel = try await SentinelProcess.start()
        let client = sentinel.client
        try await client.createSource("world", world.prometheus.url)
        try await client.create("fine", "steady_6")
        try await client.create("two", "steady_7")
        try await client.create("one", "steady_8")
        for name in ["fine", "two", "one"] { try await client.awaitState(name, "ready") }
        _ = try await client.train("two")
        try await eventually(within: .seconds(60), "version 2 is active") { try await client.activeVersion("two") == 2 }
        try await sentinel.stop()
        try await sentinel.corruptArtifact(of: "two", version: 2)
        try await sentinel.corruptArtifact(of: "one", version: 1)
        try await sentinel.launch()

        try await client.awaitState("fine", "ready", within: .seconds(30))
        try await client.awaitState("two", "ready", within: .seconds(30))
        #expect(try await client.activeVersion("two") == 1)
        try await client.awaitShown("two", ["v1"])
        let newest = try await client.get("/v1/watches/two/activations").items.first
        #expect(newest?["reason"] == "artifact_unusable" && newest?["previous_version"] == 2)
        try await client.awaitState("one", "failed", within: .seconds(60))
        try await client.awaitCondition("one", "artifact_unusable", reason: "artifact_unusable", within: .seconds(60))
        #expect(try await client.shownVersions("one").isEmpty)

        // A restart alone starts no training; an operator's run heals the watch.
        #expect(try await client.get("/v1/watches/one/training-runs?state=queued").items.isEmpty)
        _ = try await client.train("one")
        try await client.awaitState("one", "ready", within: .seconds(60))
        #expect(try await client.activeVersion("one") == 2)
    }

    @Test("A deleted watch is gone from the next scrape, and its name continues its numbers")
    func deleted() async throws {
        let client = try await MainSentinel.shared.client
        try await client.create("gone", "steady_9")
        try await client.awaitState("gone", "ready")
        try await client.awaitShown("gone", ["v1"])
        #expect(try await client.delete("/v1/watches/gone").status == 204)
        let page = try await client.metrics()
        #expect(!page.samples.contains { $0.labels["watch"] == "gone" || $0.name.hasPrefix("gone_") })
        #expect(try await client.get("/v1/watches/gone").status == 404)
        try await client.create("gone", "steady_9")
        #expect(try await client.versions("gone").allSatisfy { $0 == 2 })
        try await client.awaitState("gone", "ready")
        #expect(try await client.versions("gone") == [2])
    }
}
