import HTTPTypes
import SentinelAPI
import SentinelControl
import SentinelDomain
import SentinelJSON
import SentinelSimulation
import SentinelTime
import Synchronization
import Testing

/// Exclusions and resets of a watch, as a client sees them (G23).
struct ExclusionTests {
    private let api = APIHarness()
    private static let list = "/v1/watches/web/exclusions"
    private static let resets = "/v1/watches/web/resets"

    private func body(_ start: TimeSpan, _ end: TimeSpan, reason: String = "load test") -> String {
        let (start, end) = ((APIHarness.now + start).rfc3339, (APIHarness.now + end).rfc3339)
        return #"{"start":"\#(start)","end":"\#(end)","reason":"\#(reason)"}"#
    }

    @Test("made, read, listed, lifted: the history stays")
    func journey() async throws {
        try await api.seed()
        let made = try await api.send(.post, Self.list, body: body(.hours(-3), .hours(-1)))
        #expect(made.status == 201)
        let id = try #require(try made.json["id"]?.stringValue)
        #expect(id.hasPrefix("exc_") && made.headers[.location] == "\(Self.list)/\(id)")
        #expect(try made.json["reason"] == "load test" && made.json["lifted_at"] == .null)
        let read = try await api.send(.get, "\(Self.list)/\(id)")
        #expect(read.status == 200 && read.text == made.text)
        #expect(try await api.send(.delete, "\(Self.list)/\(id)").status == 204)
        #expect(try await api.send(.delete, "\(Self.list)/\(id)").status == 204)
        let items = try await api.send(.get, Self.list).json["items"]?.arrayValue
        #expect(items?.count == 1 && items?[0]["lifted_by"] == "anonymous")
        #expect(try await api.send(.get, "\(Self.list)/exc_none").status == 404)
        #expect(try await api.send(.delete, "\(Self.list)/exc_none").status == 404)
        #expect(try await api.send(.get, "/v1/watches/none/exclusions").status == 404)
    }

    @Test("the running watch leaves the points out at once")
    func effective() async throws {
        try await api.seed()
        let id = try #require(api.store.tables.withLock { $0.watches.keys.first })
        _ = try await api.send(.post, Self.list, body: body(.hours(-3), .hours(-1)))
        let states = api.store.tables.withLock { $0.watches[id]?.upkeepSeq }
        #expect(states == 1)
        let runtime = try #require(api.environment.fleet.runtime(id: id))
        let checkpointed = await runtime.exclusions()
        #expect(checkpointed.count == 1)
    }

    @Test(
        "faults name the field",
        arguments: [
            (#"{}"#, ["/start", "/end", "/reason"]),
            (#"{"start":"2026-09-22T00:00:00Z","end":"2026-09-21T00:00:00Z","reason":"r"}"#, ["/end"]),
            (#"{"start":"2001-01-01T00:00:00Z","end":"2001-01-02T00:00:00Z","reason":"r"}"#, ["/end"]),
            (#"{"start":"2026-09-22T00:00:00Z","end":"2031-09-21T00:00:00Z","reason":"r"}"#, ["/end"]),
            (#"{"start":"2026-09-22T00:00:00Z","end":"2026-09-23T00:00:00Z","reason":""}"#, ["/reason"]),
        ])
    func faults(body: String, pointers: [String]) async throws {
        try await api.seed()
        let reply = try await api.send(.post, Self.list, body: body)
        #expect(reply.status == 422, "\(reply.text)")
        let found = try reply.json["errors"]?.arrayValue?.compactMap { $0["pointer"]?.stringValue }
        #expect(found == pointers)
    }

    @Test("at most 64 reach into the training window; a preview changes nothing")
    func bounded() async throws {
        try await api.seed()
        let preview = try await api.send(.post, Self.list + "?validate_only=true", body: body(.hours(-3), .hours(-1)))
        #expect(try preview.status == 200 && preview.json["exclusion"] != nil)
        #expect(try await api.send(.get, Self.list).json["items"]?.arrayValue?.isEmpty == true)
        for _ in 0..<Limits.exclusionsMax {
            #expect(try await api.send(.post, Self.list, body: body(.hours(-3), .hours(-1))).status == 201)
        }
        let refused = try await api.send(.post, Self.list, body: body(.hours(-3), .hours(-1)))
        #expect(refused.status == 409 && refused.code == "too_many_exclusions")
    }

    @Test("resets are a history too: made, read, listed")
    func resets() async throws {
        try await api.seed()
        for scope in WatchReset.Scope.allCases {
            let made = try await api.send(
                .post, Self.resets, body: #"{"scope":"\#(scope.rawValue)","reason":"again"}"#)
            #expect(made.status == 201)
            let id = try #require(try made.json["id"]?.stringValue)
            #expect(try await api.send(.get, "\(Self.resets)/\(id)").text == made.text)
        }
        let items = try await api.send(.get, Self.resets).json["items"]?.arrayValue
        #expect(items?.count == 3 && items?.allSatisfy { $0["actor"] == "anonymous" } == true)
        let preview = try await api.send(
            .post, Self.resets + "?validate_only=true", body: #"{"scope":"drift","reason":"r"}"#)
        #expect(preview.status == 200)
        #expect(try await api.send(.get, Self.resets).json["items"]?.arrayValue?.count == 3)
        for bad in [#"{"scope":"all","reason":"r"}"#, #"{"scope":"drift"}"#] {
            #expect(try await api.send(.post, Self.resets, body: bad).status == 422)
        }
        #expect(try await api.send(.get, "\(Self.resets)/rst_none").status == 404)
    }

    @Test("C6: only a model that has something to fit can be fine-tuned; fine-tuning reselects nothing")
    func finetuning() async throws {
        try await api.seed()
        let runs = "/v1/watches/web/training-runs?validate_only=true"
        let tuned = try await api.send(.post, runs, body: #"{"policy":"finetune"}"#)
        #expect(try tuned.status == 200 && tuned.json["training_run"]?["parameters"] == "keep")
        let kept = try await api.send(.post, runs, body: #"{"parameters":"keep"}"#)
        #expect(try kept.json["training_run"]?["policy"] == "full_retrain")
        #expect(try kept.json["training_run"]?["parameters"] == "keep")
        let both = try await api.send(.post, runs, body: #"{"policy":"finetune","parameters":"reselect"}"#)
        #expect(both.status == 422)
        for model in ["naive", "seasonal_naive", "window_average"] {
            let fields: HTTPFields = [.ifMatch: "*", .contentType: "application/merge-patch+json"]
            let patched = try await api.send(
                .patch, "/v1/watches/web", fields, body: #"{"model":"\#(model)","parameters":null}"#)
            #expect(patched.status == 200, "\(patched.text)")
            let refused = try await api.send(.post, runs, body: #"{"policy":"finetune"}"#)
            #expect(refused.status == 422 && refused.code == "finetune_unsupported")
        }
    }
}
