import Foundation
import SentinelJSON
import SentinelTesting
import SentinelTime
import Testing

/// What can be read of a watch that runs.
@Suite("Resources", .enabled(if: TestPrometheus.isInstalled), .timeLimit(.minutes(3)))
struct ResourceTests {
    @Test("Status, conditions, data quality, schedule")
    func status() async throws {
        let client = try await MainSentinel.shared.client
        try await client.create("observed", "steady_1", ["cron": "30 4 * * *"])
        try await client.awaitState("observed", "ready")
        let status = try await client.status("observed")
        for (type, reason) in [("scraping", "ok"), ("trained", "version_active"), ("trainable", "enough_history")] {
            let condition = try await client.condition("observed", type)
            #expect(condition?["status"] == true && condition?["reason"]?.stringValue == reason, "\(type)")
        }
        #expect(status["active_version"]?["number"] == 1 && status["active_version"]?["served"] == true)
        #expect(status["schedule"]?["next"]?.stringValue?.contains("T04:30:00") == true)
        #expect(status["scrape"]?["last_success"]?.stringValue != nil && status["scrape"]?["error"] == .null)
        #expect(status["buffer"]?["capacity"] == 120)
        #expect(status["training"]?["open_run"] == .null && status["training"]?["last_run"]?["state"] == "succeeded")
        #expect(status["owner"]?.stringValue?.isEmpty == false)

        let quality = try await client.get("/v1/watches/observed/data-quality")
        #expect(quality["trainable"] == true)
        let checks = quality["series"]?[0]?["checks"]?.arrayValue ?? []
        #expect(checks.count == 9)
        #expect(checks.allSatisfy { ["pass", "warn", "fail"].contains($0["verdict"]?.stringValue) })
        try await eventually(within: .seconds(40), every: .milliseconds(500), "live accuracy") {
            try await client.status("observed")["accuracy"]?["mean"]?.arrayValue?.isEmpty == false
        }
    }

    @Test("History holds what was observed and what was expected")
    func history() async throws {
        let client = try await MainSentinel.shared.client
        try await client.create("historic", "steady_2")
        try await client.awaitState("historic", "ready")
        let series = try #require(try await client.get("/v1/watches/historic/series").items.first)
        let path = "/v1/watches/historic/series/\(try #require(series["id"]?.stringValue))/history"
        var points: [JSONValue] = []
        try await eventually(within: .seconds(40), every: .milliseconds(500), "points with observed and expected") {
            points = try await client.get(path)["points"]?.arrayValue ?? []
            return points.count { $0["observed"]?.doubleValue != nil && $0["expected"]?.doubleValue != nil } >= 3
        }
        let times = try points.compactMap { try $0["time"]?.stringValue.map { try Timestamp(rfc3339: $0) } }
        #expect(zip(times, times.dropFirst()).allSatisfy { $1 - $0 == .seconds(1) })
        let full = try #require(points.last { $0["error"]?.doubleValue != nil })
        let gap = try #require(full["observed"]?.doubleValue) - #require(full["expected"]?.doubleValue)
        #expect(abs(try #require(full["error"]?.doubleValue) - gap) < 1e-9)
        #expect(full["version"] == 1)
        let start = try #require(times.last).rfc3339
        #expect(try await client.get(path + "?start=\(start)&end=\(start)")["points"]?.arrayValue?.count == 1)
        let table = try await client.get(path, headers: ["Accept": "text/csv"])
        #expect(table.headers["content-type"]?.hasPrefix("text/csv") == true)
        #expect(table.text.hasPrefix("time,observed,expected"))
        #expect(try await client.get(path + "?step=1500ms").status == 400)
        #expect(try await client.get("/v1/watches/historic/series/none/history").status == 404)
    }

    @Test("Training runs are listed, read and cancelled")
    func trainingRuns() async throws {
        let client = try await MainSentinel.shared.client
        try await client.create("trained", "steady_3")
        try await client.awaitState("trained", "ready")
        let run = try await client.train("trained")
        #expect(run["trigger"] == "manual" && run["state"] == "succeeded" && run["progress"] == 1)
        let runs = try await client.get("/v1/watches/trained/training-runs")
        #expect(runs.items.compactMap { $0["trigger"]?.stringValue } == ["manual", "cold_start"])
        #expect(try await client.get("/v1/watches/trained/training-runs?state=failed").items.isEmpty)
        let path = "/v1/watches/trained/training-runs/\(run["id"]?.stringValue ?? "")"
        let late = try await client.patch(path, ["state": "cancelled"])
        #expect(late.status == 409 && late.code == "run_closed", "\(late)")

        // Nothing listens there, so that the run waits for data.
        try await client.createSource("nobody", "http://127.0.0.1:1")
        try await client.create("waiting", "anything", ["data_source": "nobody"])
        let asked = try await client.post("/v1/watches/waiting/training-runs", .object(JSONObject()))
        #expect(asked.status == 202 && asked["state"] == "queued" && asked["coalesced"] == false, "\(asked)")
        let again = try await client.post("/v1/watches/waiting/training-runs", .object(JSONObject()))
        #expect(again["id"] == asked["id"] && again["coalesced"] == true, "\(again)")
        let place = try #require(asked.headers["location"])
        let cancelled = try await client.patch(place, ["state": "cancelled"])
        #expect(cancelled.status == 200 && cancelled["state"] == "cancelled", "\(cancelled)")
        #expect(try await client.get(place)["state"] == "cancelled")
        #expect(try await client.get("/v1/watches/waiting/training-runs/none").status == 404)
    }

    @Test("Versions have aliases, lineage and metrics")
    func versions() async throws {
        let client = try await MainSentinel.shared.client
        try await client.create("versioned", "steady_4")
        try await client.awaitState("versioned", "ready")
        for alias in ["active", "latest", "1"] {
            let version = try await client.get("/v1/watches/versioned/versions/\(alias)")
            #expect(version.status == 200 && version["number"] == 1, "\(version)")
            #expect(version.headers["content-location"] == "/v1/watches/versioned/versions/1")
        }
        #expect(try await client.get("/v1/watches/versioned/versions/previous").status == 404)
        #expect(try await client.get("/v1/watches/versioned/versions/9").status == 404)
        let version = try await client.get("/v1/watches/versioned/versions/1")
        #expect(version["lineage"]?["training_run"]?.stringValue != nil && version["trigger"] == "cold_start")
        #expect(version["artifact"]?["sha256"]?.stringValue?.utf8.count == 64)
        #expect(version["metrics"]?["validation"]?["overall"]?["mae"]?.doubleValue != nil)
        #expect(version["configuration"]?["metric"] == "steady_4")
        #expect(try await client.get("/v1/watches/versioned/versions?stage=production").items.count == 1)
        let now = Timestamp(seconds: Date().timeIntervalSince1970).rfc3339
        let live = try await client.get("/v1/watches/versioned/activations?at=\(now)")
        #expect(live.items.compactMap { $0["version"]?.integerValue } == [1], "\(live)")
    }

    @Test("validate_only says what would be, and stores nothing")
    func preview() async throws {
        let client = try await MainSentinel.shared.client
        try await eventually(within: .seconds(30), every: .milliseconds(300), "the three series in the preview") {
            let reply = try await client.post("/v1/watches?validate_only=true", Client.watch("preview", "trio"))
            #expect(reply.status == 200, "\(reply)")
            #expect(reply["next_fires"]?.arrayValue?.count == 5)
            return reply["matched_series"] == 3 && reply["emitted_samples"] == 33
                && reply["data_quality"]?.arrayValue?.count == 3
        }
        #expect(try await client.get("/v1/watches/preview").status == 404)
        let bad = try await client.post("/v1/watches?validate_only=true", ["name": "preview", "horizon": "0s"])
        #expect(bad.status == 422, "\(bad)")
        let put = try await client.put("/v1/watches/preview?validate_only=true", Client.watch("preview", "trio"))
        #expect(put.status == 200)
        #expect(try await client.get("/v1/watches/preview").status == 404)
    }

    @Test("Lists of watches are filtered and paged")
    func lists() async throws {
        let client = try await MainSentinel.shared.client
        for n in 1...3 {
            let model: JSONValue = n == 3 ? "naive" : "arima"
            try await client.create(
                "listed-\(n)", "trio",
                ["paused": true, "tags": ["list": "of-three"], "model": model, "labels": ["n": .string("\(n)")]])
        }
        let label = "/v1/watches?label=list=of-three"
        #expect(try await client.get(label).names == ["listed-1", "listed-2", "listed-3"])
        let first = try await client.get(label + "&limit=2")
        #expect(first.names == ["listed-1", "listed-2"])
        let token = try #require(first["next_page_token"]?.stringValue)
        let second = try await client.get(label + "&limit=2&page_token=\(token)")
        #expect(second.names == ["listed-3"] && second["next_page_token"] == nil)
        #expect(try await client.get("/v1/watches?page_token=\(token)").status == 400)
        #expect(try await client.get(label + "&page_token=forged").status == 400)
        #expect(try await client.get(label + "&model=naive").names == ["listed-3"])
        #expect(try await client.get(label + "&state=paused").names.count == 3)
        #expect(try await client.get(label + "&state=ready").names.isEmpty)
        #expect(try await client.get(label + "&metric=trio&data_source=world").names.count == 3)
        #expect(try await client.get(label + "&metric=ramp").names.isEmpty)
        for bad in ["limit=0", "limit=1001", "limit=x", "state=lost", "label=list", "offset=3"] {
            #expect(try await client.get("/v1/watches?\(bad)").status == 400, "\(bad)")
        }
    }
}
