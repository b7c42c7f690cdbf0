import SentinelJSON
import SentinelPrometheus
import SentinelTesting
import SentinelTime
import Testing

/// What a rollback holds, and until when.
@Suite("Pin", .enabled(if: TestPrometheus.isInstalled), .timeLimit(.minutes(4)))
struct PinTests {
    private static let starting = Task {
        let world = try await World.shared
        let process = try await SentinelProcess.start()
        try await process.client.createSource("world", world.prometheus.url)
        return process
    }

    private func retrained(_ name: String, to version: Int64, _ client: Client) async throws {
        let run = try await client.train(name)
        #expect(run["state"] == "succeeded" && run["outcome"]?["promoted"] == true, "\(JSONWriter.text(run))")
        try await eventually(within: .seconds(60), "version \(version) is active") {
            try await client.activeVersion(name) == version
        }
    }

    private func pinned(_ name: String, _ client: Client) async throws -> Double? {
        try await client.metrics().values(of: "sentinel_watch_pinned").first { $0.key["watch"] == name }?.value
    }

    @Test("C3, I11: a training does not undo a rollback; once the pin is released, the next one does")
    func heldUntilReleased() async throws {
        let sentinel = try await PinTests.starting.value
        let client = sentinel.client
        try await client.create("held", "steady_5", ["tags": ["a": "b"]])
        try await client.awaitState("held", "ready")
        try await retrained("held", to: 2, client)
        try await retrained("held", to: 3, client)
        let first = try await client.post("/v1/watches/held/rollbacks", ["reason": "wild"])
        #expect(first.status == 201 && first["to"] == 2 && first["pinned"] == true, "\(first)")
        let second = try await client.post("/v1/watches/held/rollbacks", ["reason": "still wild"])
        #expect(second.status == 201 && second["to"] == 1, "\(second)")
        #expect(second["note"]?.stringValue?.contains("Version 3 was passed over") == true, "\(second)")
        #expect(try await pinned("held", client) == 1)

        let run = try await client.train("held")
        #expect(run["outcome"]?["promoted"] == false && run["outcome"]?["reason"] == "pinned", "\(run)")
        let waiting = try #require(run["version"]?.integerValue)
        #expect(try await client.get("/v1/watches/held/versions/\(waiting)")["stage"] == "staging")
        #expect(try await client.activeVersion("held") == 1)
        #expect(try await client.shownVersions("held") == ["v1"])

        try await checkSchedule(client)
        let refused = try await promote(waiting, [:], client)
        #expect(refused.status == 409 && refused.code == "watch_pinned", "\(refused)")
        let command = try #require(try await client.status("held")["pin"]?["release"]?.stringValue)
        let place = try #require(command.split(separator: " ").last.map(String.init))
        #expect(command == "DELETE \(place)" && refused.text.contains(command))
        #expect(try await client.delete(place, ifMatch: nil).status == 204)
        #expect(try await client.status("held")["pin"] == .null)
        #expect(try await client.get(place)["state"] == "released")
        try await eventually(within: .seconds(10), "the gauge falls") {
            try await pinned("held", client) == 0
        }
        _ = try await client.patch("/v1/watches/held", ["cron": "0 3 1 1 *"])
        let newest = try #require(try await client.versions("held").first)
        try await retrained("held", to: newest + 1, client)
        #expect(try await client.get("/v1/rollbacks?watch=held").items.count == 2)
    }

    /// The schedule trains within a minute, and what is served stays.
    private func checkSchedule(_ client: Client) async throws {
        let patched = try await client.patch("/v1/watches/held", ["cron": "* * * * *"])
        #expect(patched.status == 200 && patched["pin"] != .null, "\(patched)")
        var outcome: JSONValue?
        try await eventually(within: .seconds(100), every: .milliseconds(500), "the schedule has trained") {
            let runs = try await client.get("/v1/watches/held/training-runs?state=succeeded").items
            outcome = runs.first { $0["trigger"] == "cron" }?["outcome"]
            return outcome != nil
        }
        #expect(outcome?["reason"] == "pinned")
        #expect(try await client.activeVersion("held") == 1)
        #expect(try await client.shownVersions("held") == ["v1"])
    }

    private func promote(_ version: Int64, _ more: JSONObject, _ client: Client) async throws -> Reply {
        var body: JSONObject = ["to_stage": "production"]
        for (key, value) in more { body[key] = value }
        return try await client.post("/v1/watches/held/versions/\(version)/promotions", .object(body))
    }

    @Test("C2, G2: promote, export, import, promote the import, demote: /metrics shows each when the answer is there")
    func stagesOnThePage() async throws {
        let sentinel = try await PinTests.starting.value
        let client = sentinel.client
        try await client.create("staged", "steady_6")
        try await client.awaitState("staged", "ready")
        try await retrained("staged", to: 2, client)
        let versions = "/v1/watches/staged/versions"
        let back = try await client.post(versions + "/1/promotions", ["to_stage": "production", "reason": "compared"])
        #expect(back.status == 201 && back["state"] == "acknowledged", "\(back)")
        #expect(try await client.shownVersions("staged") == ["v1"])

        let file = try await client.get(versions + "/2/artifact")
        #expect(file.status == 200 && file.headers["repr-digest"]?.hasPrefix("sha-256=:") == true)
        let made = try await client.send(
            "POST", versions, headers: ["Content-Type": "application/octet-stream"], body: file.body)
        #expect(made.status == 201 && made["number"] == 3 && made["stage"] == "development", "\(made)")
        for stage in ["staging", "production"] {
            let moved = try await client.post(versions + "/3/promotions", ["to_stage": .string(stage)])
            #expect(moved.status == 201, "\(moved)")
        }
        #expect(try await client.shownVersions("staged") == ["v3"])
        let compared = try await client.get(versions + "/compare?a=2&b=3")
        #expect(compared.status == 200 && compared["configuration"] == [], "\(compared)")

        _ = try await client.patch("/v1/watches/staged", ["paused": true])
        let demoted = try await client.post(versions + "/active/promotions", ["to_stage": "archived"])
        #expect(demoted.status == 201, "\(demoted)")
        #expect(try await client.shownVersions("staged") == [])
        #expect(try await client.get("/v1/watches/staged")["active_version"] == .null)
        let summary = try await client.get("/v1/summary")
        #expect(summary.status == 200 && (summary["watches"]?["total"]?.integerValue ?? 0) >= 1, "\(summary)")
    }
}
