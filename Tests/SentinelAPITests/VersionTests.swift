import HTTPTypes
import SentinelAPI
import SentinelControl
import SentinelCrypto
import SentinelDomain
import SentinelForecast
import SentinelJSON
import SentinelTime
import Synchronization
import Testing

/// Versions, promotions, rollbacks and pins, as a client sees them.
struct VersionTests {
    private let api = APIHarness()
    private static let versions = "/v1/watches/web/versions"

    /// A watch that has served versions 1 to `count`, one after the other; the last is active.
    private func seed(_ count: Int = 3) async throws {
        try await api.seed()
        try api.store.tables.withLock { tables in
            let watch = try #require(tables.watches.values.first)
            let transaction = MemoryTransaction(tables)
            for number in 1...count { try VersionTests.insert(number, of: watch, stage: .staging, transaction) }
            for number in 1...count {
                let current = try #require(transaction.tables.watches[watch.id])
                var row = Activation(after: current, version: number, reason: .promotion, actor: "a")
                row.at = Timestamp(milliseconds: 1_700_000_000_000 + Int64(number))
                try transaction.switchPointer(of: current, by: row)
            }
            tables = transaction.tables
        }
    }

    static func insert(
        _ number: Int, of watch: Watch, stage: VersionStage, _ tx: MemoryTransaction
    ) throws {
        let bytes = try VersionArtifact(recipe: watch.spec.recipe, series: []).encode()
        var version = ModelVersion(
            watchID: watch.id, number: number, record: VersionRecord(json: record),
            configuration:
                watch.spec.configuration,
            artifact: .init(sha256: try SHA256.digest(bytes), size: bytes.count, format: 2))
        version.storedStage = stage
        version.createdAt = Timestamp(milliseconds: 1_700_000_000_000 + Int64(number))
        try MemoryVersions(tx: tx).insert(version, artifact: bytes)
    }

    private static let record: JSONObject = [
        "trigger": "manual", "policy": "full_retrain", "actor": "a", "started_at": .null, "duration_ms": 1,
        "data_window": ["start": "2026-11-21T02:00:00Z", "end": "2026-11-21T03:00:00Z"], "sample_count": 5,
        "series_count": 1, "skipped_series": [], "parameters": ["p": 1],
        "metrics": [
            "validation": [
                "overall": ["mae": 2.0]
            ]
        ], "gate": [:], "features": [], "preprocessing": [:], "importance": [],
        "selection": .null, "drift_score": .null,
    ]

    private func promote(_ version: String, _ stage: String, _ more: JSONObject = [:]) async throws -> APIHarness.Reply
    {
        var body: JSONObject = ["to_stage": .string(stage)]
        for (key, value) in more { body[key] = value }
        return try await api.send(
            .post, "\(VersionTests.versions)/\(version)/promotions", body: JSONWriter.text(.object(body)))
    }

    private func rollBack(_ body: String = "{}") async throws -> APIHarness.Reply {
        try await api.send(.post, "/v1/watches/web/rollbacks", body: body)
    }

    private func watch() async throws -> JSONValue { try await api.send(.get, "/v1/watches/web").json }

    @Test("C2: every legal move is done, every other is refused with the legal ones named")
    func stages() async throws {
        try await seed(2)
        let moves: [(String, String, Int)] = [
            ("1", "archived", 201), ("1", "staging", 409), ("1", "production", 409), ("1", "development", 201),
            ("1", "production", 409), ("1", "staging", 201), ("1", "staging", 409), ("1", "development", 201),
            ("1", "archived", 201), ("2", "development", 409),
        ]
        for (version, stage, status) in moves {
            let reply = try await promote(version, stage)
            #expect(reply.status == status, "\(version) to \(stage): \(reply.text)")
            if status == 201 {
                #expect(try reply.json["activation_seq"] == .null)
            } else {
                #expect(reply.code == "illegal_stage_move" && reply.text.contains("it can move to"))
            }
        }
        #expect(try await promote("9", "staging").status == 404)
        #expect(try await promote("1", "nowhere").status == 422)
        #expect(try await watch()["active_version"] == 2)
    }

    @Test("C2: a promotion demotes the champion to staging and is in the history")
    func promotion() async throws {
        try await seed(2)
        #expect(try await promote("1", "production", ["expected_active_version": 1]).code == "active_version_mismatch")
        let preview = try await api.send(
            .post, VersionTests.versions + "/1/promotions?validate_only=true", body: #"{"to_stage":"production"}"#)
        #expect(preview.status == 200)
        #expect(try await watch()["active_version"] == 2)
        let done = try await promote("1", "production", ["reason": "better at night"])
        #expect(done.status == 201, "\(done.text)")
        #expect(try done.json["state"] == "acknowledged" && done.json["previous_version"] == 2)
        #expect(try await watch()["active_version"] == 1)
        #expect(try await api.send(.get, VersionTests.versions + "/2").json["stage"] == "staging")
        let newest = try await api.send(.get, "/v1/watches/web/activations").json["items"]?[0]
        #expect(newest?["reason"] == "promotion" && newest?["detail"] == "better at night")
        #expect(try await promote("1", "production").code == "illegal_stage_move")
    }

    @Test("C2: out of production nothing is served, and a rollback brings it back")
    func demotion() async throws {
        try await seed(2)
        let done = try await promote("active", "archived", ["reason": "broken"])
        #expect(done.status == 201, "\(done.text)")
        #expect(try await watch()["active_version"] == .null)
        let newest = try await api.send(.get, "/v1/watches/web/activations").json["items"]?[0]
        #expect(newest?["reason"] == "demotion" && newest?["version"] == .null && newest?["previous_version"] == 2)
        let back = try await rollBack()
        #expect(back.status == 201, "\(back.text)")
        #expect(try back.json["to"] == 2 && back.json["from"] == .null)
    }

    @Test("G3: a promotion to a version of another configuration restores it, or is refused")
    func promotionOfAnotherConfiguration() async throws {
        try await seed(2)
        let patch = try await api.send(
            .patch, "/v1/watches/web", [.ifMatch: "*"], body: #"{"model":"naive"}"#)
        #expect(patch.status == 200)
        let refused = try await promote("1", "production")
        #expect(refused.code == "configuration_mismatch" && refused.text.contains("/model"))
        let done = try await promote("1", "production", ["restore_configuration": true])
        #expect(done.status == 201, "\(done.text)")
        #expect(try await watch()["model"] == "auto")
    }

    @Test("I9, D23: what cannot be loaded is neither promoted nor rolled back to, and the pointer stays")
    func unusable() async throws {
        try await seed(2)
        api.store.tables.withLock { tables in
            for key in tables.artifacts.keys where key.hasSuffix("/1") { tables.artifacts[key]?[30] ^= 1 }
        }
        #expect(try await promote("1", "production").code == "artifact_unusable")
        #expect(try await rollBack().code == "artifact_unusable")
        #expect(try await api.send(.get, VersionTests.versions + "/1/artifact").code == "artifact_unusable")
        #expect(try await watch()["active_version"] == 2)
        #expect(api.store.tables.withLock { $0.activations.count } == 2)
    }

    @Test("C3, I10: a rollback pins and marks; a second one goes one further back and says so; release keeps history")
    func rollbacks() async throws {
        try await seed(3)
        let first = try await rollBack(#"{"reason":"wild"}"#)
        #expect(first.status == 201, "\(first.text)")
        #expect(try first.json["to"] == 2 && first.json["pinned"] == true && first.json["pinned_until"] == .null)
        let pin = try await watch()["pin"]
        let place = try #require(first.headers[.location])
        #expect(pin?["reason"] == "wild" && pin?["release"]?.stringValue == "DELETE \(place)")
        #expect(try await api.send(.get, "/v1/watches/web/status").json["pin"] == pin)
        let left = try await api.send(.get, VersionTests.versions + "/3").json["blocked"]
        #expect(try left?["reason"] == "wild" && left?["rollback"] == first.json["id"])

        let second = try await rollBack()
        #expect(try second.json["to"] == 1, "\(second.text)")
        #expect(try second.json["note"]?.stringValue?.contains("Version 3 was passed over") == true)
        #expect(try await api.send(.get, place).json["state"] == "released")
        #expect(try await rollBack().code == "no_previous_version")

        let last = try #require(second.headers[.location])
        #expect(try await api.send(.delete, last + "?validate_only=true").status == 204)
        #expect(try await watch()["pin"] != .null)
        #expect(try await api.send(.delete, last).status == 204)
        #expect(try await api.send(.delete, last).status == 204)
        #expect(try await watch()["pin"] == .null)
        let kept = try await api.send(.get, last).json
        #expect(kept["state"] == "released" && kept["released_by"] == "anonymous" && kept["pinned"] == false)
        #expect(try await api.send(.delete, "/v1/watches/web/rollbacks/rbk_x").status == 404)
    }

    @Test("G1: the end of a pin is chosen, changed, and comes by itself")
    func pinEnds() async throws {
        try await seed(3)
        #expect(try await rollBack(#"{"pinned_until":"2020-01-01T00:00:00Z"}"#).status == 422)
        #expect(try await rollBack(#"{"pin":false,"pinned_until":"2099-01-01T00:00:00Z"}"#).status == 422)
        let done = try await rollBack(#"{"pinned_until":"2099-01-01T00:00:00Z"}"#)
        let place = try #require(done.headers[.location])
        let read = try await api.send(.get, place)
        let etag = try #require(read.headers[.eTag])
        let later = #"{"pinned_until":null,"reason":"until Monday"}"#
        #expect(try await api.send(.patch, place, body: later).status == 428)
        #expect(try await api.send(.patch, place, [.ifMatch: "\"no\""], body: later).status == 412)
        #expect(try await api.send(.patch, place, [.ifMatch: etag], body: #"{"to":1}"#).status == 400)
        let changed = try await api.send(.patch, place, [.ifMatch: etag], body: later)
        #expect(changed.status == 200 && changed.headers[.eTag] != etag, "\(changed.text)")
        #expect(try await watch()["pin"]?["until"] == .null)
        #expect(try await watch()["pin"]?["reason"] == "until Monday")
        #expect(try await api.send(.patch, place, [.ifMatch: etag], body: later).status == 412)
        api.store.tables.withLock { tables in
            for id in tables.watches.keys { tables.watches[id]?.pin?.until = tables.now }
        }
        #expect(try await watch()["pin"] == .null)
        let bare = try await rollBack(#"{"pin":false}"#)
        #expect(try bare.json["pinned"] == false)
        #expect(try await watch()["pin"] == .null)
        let late = try await api.send(
            .patch, try #require(bare.headers[.location]), [.ifMatch: "*"], body: #"{"pinned_until":null}"#)
        #expect(late.code == "no_pin")
    }

    @Test("I11: a pinned watch changes its version only when the client says so, or when it is another watch by then")
    func pinnedPromotion() async throws {
        try await seed(3)
        let done = try await rollBack()
        let place = try #require(done.headers[.location])
        for (version, stage) in [("1", "production"), ("2", "staging")] {
            let refused = try await promote(version, stage)
            #expect(refused.code == "watch_pinned" && refused.text.contains("DELETE \(place)"), "\(refused.text)")
        }
        let through = try await promote("3", "production", ["release_pin": true])
        #expect(through.status == 201, "\(through.text)")
        #expect(try through.json["released_pin"] == true)
        #expect(try await api.send(.get, VersionTests.versions + "/3").json["blocked"] == .null)
        #expect(try await api.send(.get, place).json["state"] == "released")

        let again = try #require(try await rollBack().headers[.location])
        _ = try await api.send(.patch, "/v1/watches/web", [.ifMatch: "*"], body: #"{"description":"x"}"#)
        #expect(try await watch()["pin"] != .null)
        _ = try await api.send(.patch, "/v1/watches/web", [.ifMatch: "*"], body: #"{"model":"naive"}"#)
        #expect(try await watch()["pin"] == .null)
        #expect(try await api.send(.get, again).json["released_by"] == "system:configuration")
    }

    @Test("G2, G20, I14: tags, description and mark are edited under an entity tag")
    func edits() async throws {
        try await seed(3)
        _ = try await rollBack()
        let place = VersionTests.versions + "/3"
        let read = try await api.send(.get, place)
        let etag = try #require(read.headers[.eTag])
        let body = #"{"tags":{"team":"web","old":null},"description":"slow","blocked":null}"#
        #expect(try await api.send(.patch, place, body: body).status == 428)
        let preview = try await api.send(.patch, place + "?validate_only=true", [.ifMatch: etag], body: body)
        #expect(try preview.json["version"]?["blocked"] == .null)
        let done = try await api.send(.patch, place, [.ifMatch: etag], body: body)
        #expect(done.status == 200, "\(done.text)")
        #expect(try done.json["tags"] == ["team": "web"] && done.json["blocked"] == .null)
        #expect(try await api.send(.patch, place, [.ifMatch: etag], body: body).status == 412)
        #expect(try await api.send(.patch, place, [.ifMatch: "*"], body: #"{"blocked":{}}"#).status == 422)
        #expect(try await api.send(.patch, place, [.ifMatch: "*"], body: #"{"stage":"staging"}"#).status == 400)
        #expect(try await api.send(.patch, place, [.ifMatch: "*"], body: #"{"tags":null}"#).json["tags"] == [:])
        #expect(try await api.send(.patch, place, [.ifMatch: "*"], body: #"{"tags":{"a":1}}"#).status == 400)
    }

    @Test("G2: a version in use stays; the record of a deleted one stays")
    func deletion() async throws {
        try await seed(3)
        for (version, why) in [("3", "is active"), ("2", "where a rollback would go")] {
            let refused = try await api.send(.delete, VersionTests.versions + "/" + version, [.ifMatch: "*"])
            #expect(refused.code == "version_in_use" && refused.text.contains(why), "\(refused.text)")
        }
        let place = VersionTests.versions + "/1"
        #expect(try await api.send(.delete, place).status == 428)
        #expect(try await api.send(.delete, place, [.ifMatch: "*"]).status == 204)
        let kept = try await api.send(.get, place).json
        #expect(kept["stage"] == "archived" && kept["artifact"]?["pruned_at"] != .null && kept["sample_count"] == 5)
        #expect(try await api.send(.delete, place, [.ifMatch: "*"]).status == 204)
        #expect(try await rollBack(#"{"to_version":1}"#).code == "artifact_unusable")
    }

    @Test("G2: an export is imported again, and nothing else is")
    func transfer() async throws {
        try await seed(2)
        let file = try await api.send(.get, VersionTests.versions + "/active/artifact")
        #expect(file.status == 200 && file.headers[.contentType] == "application/octet-stream")
        let digest = try SHA256.digest(file.body)
        #expect(file.headers[.eTag] == "\"\(Hexadecimal.text(digest))\"")
        #expect(file.headers[HTTPField.Name("Repr-Digest") ?? .via]?.hasSuffix("=:") == true)
        let made = try await api.send(.post, VersionTests.versions, bytes: file.body)
        #expect(made.status == 201, "\(made.text)")
        #expect(try made.json["number"] == 3 && made.json["stage"] == "development")
        #expect(try made.json["imported"] == ["watch": "web", "number": 2, "actor": "anonymous"])
        #expect(made.headers[.location] == VersionTests.versions + "/3")

        var damaged = file.body
        damaged[damaged.count / 2] ^= 1
        for bytes in [damaged, Array(file.body.dropLast()), Array("SNTX".utf8), [1]] {
            let refused = try await api.send(.post, VersionTests.versions, bytes: bytes)
            #expect(refused.status == 422 && refused.code == "invalid_export", "\(refused.text)")
        }
        let other = #"{"name":"other","metric":"up","granularity":"5m","horizon":"5m"}"#
        #expect(try await api.send(.post, "/v1/watches", body: other).status == 201)
        let refused = try await api.send(.post, "/v1/watches/other/versions", bytes: file.body)
        #expect(refused.code == "configuration_mismatch" && refused.text.contains("granularity"), "\(refused.text)")
        #expect(try await api.send(.post, VersionTests.versions, body: "{}").status == 415)
        let path = VersionTests.versions + "?validate_only=true"
        #expect(try await api.send(.post, path, bytes: file.body).json["version"]?["number"] == 4)
        #expect(api.store.tables.withLock { $0.versions.count } == 3)
    }

    @Test("C1: two versions side by side")
    func comparison() async throws {
        try await seed(2)
        let path = VersionTests.versions + "/compare"
        let found = try await api.send(.get, path + "?a=1&b=active").json
        #expect(found["a"]?["number"] == 1 && found["b"]?["stage"] == "production")
        #expect(found["parameters"] == [["name": "p", "a": 1, "b": 1, "differs": false]])
        #expect(found["configuration"] == [])
        let row: JSONValue = ["kind": "validation", "metric": "mae", "a": 2, "b": 2, "difference": 0]
        #expect(found["metrics"] == [row])
        #expect(try await api.send(.get, path + "?a=1").status == 400)
        #expect(try await api.send(.get, path + "?a=1&b=7").status == 404)
        #expect(try await api.send(.get, path + "?a=1&b=best").status == 404)
    }

    @Test("G6: lists across watches, paged, and the summary")
    func everywhere() async throws {
        try await seed(3)
        _ = try await api.send(.post, "/v1/watches/web/training-runs")
        _ = try await rollBack()
        let first = try await api.send(.get, "/v1/versions?limit=2").json
        #expect(first["items"]?.arrayValue?.compactMap { $0["number"]?.integerValue } == [3, 2])
        let token = try #require(first["next_page_token"]?.stringValue)
        let rest = try await api.send(.get, "/v1/versions?limit=2&page_token=\(token)").json
        #expect(rest["items"]?.arrayValue?.compactMap { $0["number"]?.integerValue } == [1])
        #expect(try await api.send(.get, "/v1/versions?stage=production").json["items"]?[0]?["number"] == 2)
        #expect(try await api.send(.get, "/v1/versions?watch=other").json["items"] == [])
        #expect(try await api.send(.get, "/v1/activations?watch=web").json["items"]?.arrayValue?.count == 4)
        let then = try await api.send(.get, "/v1/activations?at=2023-11-14T22:13:20.002Z").json["items"]
        #expect(then?[0]?["version"] == 2 && then?.arrayValue?.count == 1)
        let rollbacks = try await api.send(.get, "/v1/rollbacks?from=3&state=acknowledged").json
        #expect(rollbacks["items"]?[0]?["watch"] == "web")
        #expect(try await api.send(.get, "/v1/rollbacks?from=1").json["items"] == [])
        #expect(try await api.send(.get, "/v1/training-runs?state=queued").json["items"]?[0]?["watch"] == "web")
        let summary = try await api.send(.get, "/v1/summary").json
        #expect(summary["watches"]?["total"] == 1 && summary["pins"] == ["count": 1, "watches": ["web"]])
        #expect(summary["training_runs"]?["queued"] == 1 && summary["versions"] == 3)
        #expect(
            summary["data_sources"] == ["healthy": 0, "unhealthy": 1, "unknown": 0]
                && summary["build"]?["version"] == "1.2.3")
    }
}

struct ImportLimitTests {
    @Test("an import may be larger than other bodies, and is bounded")
    func bound() async throws {
        let api = APIHarness { $0.bodyLimit = 100 }
        try await api.seed()
        let large = try await api.send(.post, "/v1/watches/web/versions", bytes: Array(repeating: 1, count: 200))
        #expect(large.code == "invalid_export")
        let huge = Array(repeating: UInt8(1), count: VersionExport.byteLimit + 1)
        #expect(try await api.send(.post, "/v1/watches/web/versions", bytes: huge).status == 413)
        let text = String(repeating: " ", count: 200)
        #expect(try await api.send(.post, "/v1/watches/web/rollbacks", body: text).status == 413)
    }
}
