import HTTPTypes
import SentinelControl
import SentinelDomain
import SentinelForecast
import SentinelJSON
import SentinelSimulation
import SentinelTime
import Synchronization
import Testing

struct ResourceTests {
    private let api = APIHarness()

    @Test func aWatchLivesThroughItsWholeLife() async throws {
        try await api.seed()
        let read = try await api.send(.get, "/v1/watches/web")
        let etag = try #require(read.headers[.eTag])
        let watch = try read.json
        #expect(watch["model"] == "auto")
        #expect(watch["model_defaulted"] == true)
        #expect(watch["state"] == "pending")
        #expect(watch["error"] == .null)
        #expect(try await api.send(.get, "/v1/watches/web", [.ifNoneMatch: etag]).status == 304)

        let pause = #"{"paused":true}"#
        #expect(try await api.send(.patch, "/v1/watches/web", body: pause).status == 428)
        #expect(try await api.send(.patch, "/v1/watches/web", [.ifMatch: "\"no\""], body: pause).status == 412)
        let patched = try await api.send(
            .patch, "/v1/watches/web", [.ifMatch: "\"no\", \(etag)", .contentType: "application/merge-patch+json"],
            body: pause)
        #expect(patched.status == 200)
        #expect(try patched.json["state"] == "paused")
        #expect(patched.headers[.eTag] != etag)

        #expect(try await api.send(.delete, "/v1/watches/web?validate_only=true", [.ifMatch: "*"]).status == 204)
        #expect(try await api.send(.delete, "/v1/watches/web", [.ifMatch: etag]).status == 412)
        #expect(try await api.send(.delete, "/v1/watches/web", [.ifMatch: "*"]).status == 204)
        #expect(try await api.send(.delete, "/v1/watches/web", [.ifMatch: "*"]).code == "watch_not_found")
    }

    @Test func whatWasReadCanBeWrittenBack() async throws {
        try await api.seed()
        for path in ["/v1/watches/web", "/v1/data-sources/default"] {
            let read = try await api.send(.get, path)
            let put = try await api.send(.put, path, body: read.text)
            #expect(put.status == 200, "\(put.text)")
            #expect(put.headers[.eTag] == read.headers[.eTag])
        }
    }

    @Test func putCreatesOnceAndOnlyWhenAllowed() async throws {
        try await api.seed()
        let new = try await api.send(.put, "/v1/watches/other", body: #"{"metric":"up","transform":"none"}"#)
        #expect(new.status == 201)
        #expect(new.headers[.location] == "/v1/watches/other")
        let again = try await api.send(.put, "/v1/watches/other", [.ifNoneMatch: "*"], body: #"{"metric":"up"}"#)
        #expect(again.status == 412)
        #expect(try await api.send(.put, "/v1/watches/a", [.ifNoneMatch: "\"x\""], body: "{}").status == 400)
    }

    @Test("D40: every fault of a watch is reported at once, with its place")
    func allFaultsAtOnce() async throws {
        try await api.seed()
        let reply = try await api.send(
            .post, "/v1/watches",
            body: #"{"name":"B!","metric":"load","labels":{"__x":"x"},"horizon":"0m","cron":"@daily"}"#)
        #expect(reply.status == 422)
        let pointers = try reply.json["errors"]?.arrayValue?.compactMap { $0["pointer"]?.stringValue } ?? []
        #expect(Set(["/name", "/labels/__x", "/horizon", "/cron"]).isSubset(of: pointers))
        #expect(try await api.send(.post, "/v1/watches", body: #"{"name":"web","metric":"load"}"#).status == 409)
        #expect(try await api.send(.post, "/v1/watches", body: #"{"name":"w","metrik":"load"}"#).status == 400)
    }

    @Test func aPreviewStoresNothing() async throws {
        try await api.seed()
        let reply = try await api.send(.post, "/v1/watches?validate_only=true", body: #"{"name":"p","metric":"load"}"#)
        #expect(reply.status == 200)
        let preview = try reply.json
        #expect(preview["data_source_error"]?["reason"] == "connection_refused")
        #expect(preview["next_fires"]?.arrayValue?.count == 5)
        #expect(preview["matched_series"] == .null)
        #expect(try await api.send(.get, "/v1/watches/p").status == 404)
        #expect(try await api.send(.post, "/v1/watches?validate_only=yes", body: "{}").status == 400)
    }

    @Test func secretsNeverComeBack() async throws {
        let body = """
            {"name":"s","url":"http://localhost:9090","auth":{"type":"bearer","token":"hush-hush"},
             "headers":{"X-Key":"hush-hush"}}
            """
        let made = try await api.send(.post, "/v1/data-sources", body: body)
        #expect(made.status == 201)
        #expect(!made.text.contains("hush"))
        #expect(try made.json["status"]?["health"]?.stringValue != nil)
        let preview = try await api.send(
            .put, "/v1/data-sources/s?validate_only=true", [.ifMatch: "*"], body: body)
        #expect(preview.status == 200)
        #expect(!preview.text.contains("hush"))
    }

    @Test("G21: a data source in use stays, and its users are named")
    func aUsedSourceStays() async throws {
        try await api.seed()
        let reply = try await api.send(.delete, "/v1/data-sources/default", [.ifMatch: "*"])
        #expect(reply.status == 409)
        #expect(reply.code == "data_source_in_use")
        #expect(reply.text.contains("web"))
    }

    @Test func listsArePagedBySignedTokens() async throws {
        try await api.seed()
        for name in ["a", "b", "c"] {
            _ = try await api.send(.put, "/v1/watches/\(name)", body: #"{"metric":"load_\#(name)"}"#)
        }
        let first = try await api.send(.get, "/v1/watches?limit=3&data_source=default")
        let token = try #require(first.json["next_page_token"]?.stringValue)
        #expect(first.headers[HTTPField.Name("Link") ?? .via]?.hasSuffix("rel=\"next\"") == true)
        let second = try await api.send(.get, "/v1/watches?limit=3&data_source=default&page_token=\(token)")
        #expect(try second.json["items"]?.arrayValue?.compactMap { $0["name"]?.stringValue } == ["web"])
        #expect(try second.json["next_page_token"] == nil)
        let otherFilter = try await api.send(.get, "/v1/watches?limit=3&page_token=\(token)")
        #expect(otherFilter.code == "invalid_page_token")
        let forged = try await api.send(.get, "/v1/watches?data_source=default&page_token=A\(token.dropFirst())")
        #expect(forged.status == 400)
        #expect(try await api.send(.get, "/v1/data-sources?page_token=x").code == "invalid_page_token")
    }

    @Test("G39, A8: status says where everything stands")
    func status() async throws {
        try await api.seed()
        let status = try await api.send(.get, "/v1/watches/web/status").json
        #expect(status["owner"] == "node-1")
        #expect(status["active_version"] == .null)
        #expect(status["schedule"]?["next"]?.stringValue != nil)
        #expect(status["schedule"]?["missed_since_start"] == 0)
        #expect(status["scrape"]?["failures"] == 0)
        #expect(status["drift"]?["score"] == .null)
        #expect(status["buffer"]?["capacity"] == 1_000)
        #expect(status["conditions"]?[0]?["reason"] == "not_yet_scraped")
    }

    @Test func derivedResourcesOfAWatchWithoutData() async throws {
        try await api.seed()
        let forecast = try await api.send(.get, "/v1/watches/web/forecast?level=0.8,0.95").json
        #expect(forecast["interval"]?["levels"] == [0.8, 0.95])
        #expect(forecast["items"] == [])
        #expect(try await api.send(.get, "/v1/watches/web/forecast?level=2").status == 400)
        #expect(try await api.send(.get, "/v1/watches/web/data-quality").json["trainable"] == false)
        #expect(try await api.send(.get, "/v1/watches/web/series").json["items"] == [])
        #expect(try await api.send(.get, "/v1/watches/web/series/0123").code == "series_not_found")
        #expect(try await api.send(.get, "/v1/watches/web/series/0123/history?step=90s").status == 400)
        #expect(try await api.send(.get, "/v1/watches/web/series/0123/history?start=yesterday").status == 400)
    }

    @Test("C11: a training run is coalesced, listed and cancelled")
    func trainingRuns() async throws {
        try await api.seed()
        let list = "/v1/watches/web/training-runs"
        let first = try await api.send(.post, list)
        #expect(first.status == 202)
        let location = try #require(first.headers[.location])
        let second = try await api.send(.post, list, body: #"{"policy":"full_retrain"}"#)
        #expect(second.status == 202)
        #expect(try second.json["coalesced"] == true)
        #expect(second.headers[.location] == location)
        #expect(try await api.send(.get, list + "?state=queued").json["items"]?.arrayValue?.count == 1)
        #expect(try await api.send(.patch, location, body: #"{"state":"running"}"#).status == 422)
        #expect(try await api.send(.patch, location, body: #"{"state":"cancelled"}"#).json["state"] == "cancelled")
        #expect(try await api.send(.patch, location, body: #"{"state":"cancelled"}"#).code == "run_closed")
        let preview = try await api.send(.patch, location + "?validate_only=true", body: #"{"state":"cancelled"}"#)
        #expect(preview.code == "run_closed")
        #expect(try await api.send(.get, location).json["state"] == "cancelled")
        #expect(try await api.send(.get, list + "/run_x").status == 404)
    }

    @Test("G1: with nothing to go back to a rollback is refused")
    func noPreviousVersion() async throws {
        try await api.seed()
        let reply = try await api.send(.post, "/v1/watches/web/rollbacks")
        #expect(reply.status == 409)
        #expect(reply.code == "no_previous_version")
        #expect(try await api.send(.get, "/v1/watches/web/rollbacks?from=1&state=pending").json["items"] == [])
        #expect(try await api.send(.get, "/v1/watches/web/rollbacks/rbk_1").code == "rollback_not_found")
    }

    @Test("G22: aliases name the number that they stand for")
    func versions() async throws {
        try await api.seed()
        try store(versions: 2, active: 1)
        let active = try await api.send(.get, "/v1/watches/web/versions/active")
        #expect(active.headers[.contentLocation] == "/v1/watches/web/versions/1")
        #expect(try active.json["stage"] == "production")
        #expect(try active.json["artifact"]?["sha256"] == "abcd")
        #expect(try active.json["trigger"] == "manual")
        #expect(try await api.send(.get, "/v1/watches/web/versions/latest").json["number"] == 2)
        #expect(try await api.send(.get, "/v1/watches/web/versions/v2").json["stage"] == "development")
        #expect(try await api.send(.get, "/v1/watches/web/versions/previous").status == 404)
        #expect(try await api.send(.get, "/v1/watches/web/versions/newest").code == "version_not_found")
        let production = try await api.send(.get, "/v1/watches/web/versions?stage=production").json
        #expect(production["items"]?.arrayValue?.count == 1)
        let paged = try await api.send(.get, "/v1/watches/web/versions?limit=1").json
        #expect(paged["next_page_token"] != nil)
        let at = "/v1/watches/web/activations?at="
        #expect(try await api.send(.get, at + "2026-09-21T00:00:00Z").json["items"]?[0]?["version"] == 1)
        #expect(try await api.send(.get, at + "2001-01-01T00:00:00Z").json["items"] == [])
        #expect(try await api.send(.get, "/v1/watches/web/activations").json["items"]?[0]?["reason"] == "promotion")
    }

    @Test("G12: the catalogue shows every parameter with its type, range and default")
    func catalogue() async throws {
        let models = try await api.send(.get, "/v1/models").json["items"]?.arrayValue ?? []
        #expect(models.count == ModelKind.allCases.count)
        let arima = try await api.send(.get, "/v1/models/arima").json
        let p = arima["parameters"]?[0]
        #expect(p?["name"] == "p")
        #expect(p?["maximum"] == 5)
        #expect(p?["default"] == 1)
        #expect(try await api.send(.get, "/v1/models/oracle").code == "model_not_found")
    }

    private func store(versions count: Int, active: Int) throws {
        try api.store.tables.withLock { tables in
            let watch = try #require(tables.watches.values.first)
            for number in 1...count {
                tables.versions.append(
                    ModelVersion(
                        watchID: watch.id, number: number, record: VersionRecord(json: ["trigger": "manual"]),
                        configuration: watch.spec.configuration,
                        artifact: .init(sha256: [0xAB, 0xCD], size: 2, format: 1)))
            }
            tables.watches[watch.id]?.activeVersion = active
            var row = Activation(watchID: watch.id, seq: 1, version: active, reason: .promotion, actor: "a")
            row.at = Timestamp(milliseconds: 1_700_000_000_000)
            tables.activations.append(row)
        }
    }
}
