import Foundation
import SentinelJSON
import SentinelTesting
import SentinelTime
import Testing

/// The way back, by one request.
@Suite("Rollback", .enabled(if: TestPrometheus.isInstalled), .timeLimit(.minutes(4)))
struct RollbackTests {
    private static let starting = Task {
        let world = try await World.shared
        let process = try await SentinelProcess.start()
        try await process.client.createSource("world", world.prometheus.url)
        return process
    }

    /// A watch that serves version 1.
    private func trained(_ name: String, _ metric: String, _ sentinel: SentinelProcess) async throws {
        try await sentinel.client.create(name, metric)
        try await sentinel.client.awaitState(name, "ready")
        #expect(try await sentinel.client.activeVersion(name) == 1)
    }

    /// Trains until a second version is served.
    private func retrained(_ name: String, _ client: Client) async throws {
        let run = try await client.train(name)
        #expect(run["state"] == "succeeded" && run["outcome"]?["promoted"] == true, "\(JSONWriter.text(run))")
        try await eventually(within: .seconds(60), "version 2 is active") { try await client.activeVersion(name) == 2 }
    }

    @Test("A plain retraining is rolled back without a word about configuration; twice is one too many")
    func plainRetraining() async throws {
        let sentinel = try await RollbackTests.starting.value
        let client = sentinel.client
        try await trained("plain", "steady_1", sentinel)
        #expect(try await client.get("/v1/watches/plain/versions/previous").status == 404)
        let none = try await client.post("/v1/watches/plain/rollbacks", .object(JSONObject()))
        #expect(none.status == 409 && none.code == "no_previous_version", "\(none)")

        try await retrained("plain", client)
        try await client.awaitShown("plain", ["v2"])
        let wrong = try await client.post("/v1/watches/plain/rollbacks", ["expected_active_version": 1])
        #expect(wrong.status == 409 && wrong.code == "active_version_mismatch", "\(wrong)")
        let preview = try await client.post("/v1/watches/plain/rollbacks?validate_only=true", .object(JSONObject()))
        #expect(preview.status == 200 && preview.json["rollback"]?["to"] == 1, "\(preview)")
        #expect(try await client.activeVersion("plain") == 2)

        let done = try await client.post(
            "/v1/watches/plain/rollbacks", ["reason": "worse", "expected_active_version": 2])
        #expect(done.status == 201 && done["state"] == "acknowledged", "\(done)")
        #expect(done["from"] == 2 && done["to"] == 1 && done["reason"] == "worse")
        #expect(try await client.shownVersions("plain") == ["v1"])
        let place = try #require(done.headers["location"])
        #expect(try await client.get(place)["state"] == "acknowledged")

        let again = try await client.post("/v1/watches/plain/rollbacks", .object(JSONObject()))
        #expect(again.status == 409 && again.code == "no_previous_version", "\(again)")
        try await checkHistory("plain", client)
    }

    private func checkHistory(_ name: String, _ client: Client) async throws {
        let activations = try await client.get("/v1/watches/\(name)/activations").items
        #expect(activations.compactMap { $0["version"]?.integerValue } == [1, 2, 1])
        #expect(activations.compactMap { $0["reason"]?.stringValue } == ["rollback", "promotion", "promotion"])
        let promoted = try #require(activations[1]["at"]?.stringValue)
        let then = try await client.get("/v1/watches/\(name)/activations?at=\(promoted)").items
        #expect(then.compactMap { $0["version"]?.integerValue } == [2])
        let before = try await client.get("/v1/watches/\(name)/activations?at=2020-01-01T00:00:00Z")
        #expect(before.status == 200 && before.items.isEmpty, "\(before)")
        let active = try await client.get("/v1/watches/\(name)/versions/active")
        #expect(active.headers["content-location"] == "/v1/watches/\(name)/versions/1")
        #expect(active["stage"] == "production")
        let latest = try await client.get("/v1/watches/\(name)/versions/latest")
        #expect(latest.headers["content-location"] == "/v1/watches/\(name)/versions/2")
        #expect(latest["stage"] == "staging")
        #expect(try await client.get("/v1/watches/\(name)/rollbacks?from=2").items.count == 1)
    }

    @Test("After a change of the model a rollback must restore the configuration, and does")
    func restoredConfiguration() async throws {
        let sentinel = try await RollbackTests.starting.value
        let client = sentinel.client
        try await trained("changed", "steady_2", sentinel)
        let patched = try await client.patch("/v1/watches/changed", ["model": "naive"])
        #expect(patched.status == 200, "\(patched)")
        try await eventually(within: .seconds(60), every: .milliseconds(200), "the naive version is served") {
            try await client.activeVersion("changed") == 2
        }
        try await client.awaitShown("changed", ["v2"])
        let refused = try await client.post("/v1/watches/changed/rollbacks", .object(JSONObject()))
        #expect(refused.status == 409 && refused.code == "configuration_mismatch", "\(refused)")
        #expect(refused.pointers.contains("/model"), "\(refused)")
        #expect(try await client.activeVersion("changed") == 2)

        let done = try await client.post(
            "/v1/watches/changed/rollbacks", ["restore_configuration": true, "to_version": 1])
        #expect(done.status == 201 && done["state"] == "acknowledged", "\(done)")
        #expect(done["restored_configuration"] == true)
        #expect(try await client.shownVersions("changed") == ["v1"])
        #expect(try await client.get("/v1/watches/changed")["model"] == "exponential_smoothing")
        #expect(try await client.versions("changed") == [2, 1])
    }

    @Test("A rollback to a corrupt artifact is refused and changes nothing")
    func corruptTarget() async throws {
        let sentinel = try await RollbackTests.starting.value
        let client = sentinel.client
        try await trained("corrupt", "steady_3", sentinel)
        try await retrained("corrupt", client)
        try await sentinel.corruptArtifact(of: "corrupt", version: 1)
        let refused = try await client.post("/v1/watches/corrupt/rollbacks", .object(JSONObject()))
        #expect(refused.status == 409 && refused.code == "artifact_unusable", "\(refused)")
        #expect(try await client.activeVersion("corrupt") == 2)
        try await client.awaitShown("corrupt", ["v2"])
        #expect(try await client.get("/v1/watches/corrupt/activations").items.count == 2)
    }

    @Test(
        "A rollback names what it cannot do",
        arguments: [
            (#"{"to_version": 77}"#, 404, "version_not_found"), (#"{"to_version": 1}"#, 409, "already_active"),
            (#"{"to_version": 0}"#, 422, "invalid_body"), (#"{"to": 1}"#, 400, "malformed_body"),
        ])
    func refusals(body: String, status: Int, code: String) async throws {
        let sentinel = try await RollbackTests.starting.value
        let name = "refusing-\(UInt32.random(in: 0...UInt32.max))"
        try await trained(name, "steady_4", sentinel)
        let reply = try await sentinel.client.send(
            "POST", "/v1/watches/\(name)/rollbacks", headers: ["Content-Type": "application/json"],
            body: Array(body.utf8))
        #expect(reply.status == status && reply.code == code, "\(reply)")
    }
}
