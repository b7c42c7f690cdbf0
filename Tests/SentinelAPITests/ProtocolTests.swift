import HTTPTypes
import SentinelAPI
import SentinelControl
import SentinelJSON
import SentinelSimulation
import Synchronization
import Testing

struct ProtocolTests {
    private let api = APIHarness()

    @Test func unknownPathsAreProblems() async throws {
        for path in ["/", "/v1", "/v2/watches", "/v1/watches/", "/v1//watches", "/v1/watches/%00", "/v1/watches/%zz"] {
            let reply = try await api.send(.get, path)
            #expect(reply.status == 404, "\(path)")
            #expect(reply.headers[.contentType] == "application/problem+json")
        }
        let problem = try await api.send(.get, "/v1/nothing").json
        #expect(problem["type"] == "/problems/not_found")
        #expect(problem["title"] == "Not Found")
        #expect(problem["instance"] == "/v1/nothing")
        #expect(problem["retryable"] == false)
    }

    @Test func everyResourceNamesItsMethodsForAWrongOne() async throws {
        for template in Set(api.server.routes.map(\.template)) {
            let methods = Set(api.server.routes.filter { $0.template == template }.map(\.method))
            let reply = try await api.send(HTTPRequest.Method("BREW") ?? .trace, template.replacing(/[{}]/, with: ""))
            #expect(reply.status == 405, "\(template)")
            let allowed = (reply.headers[.allow] ?? "").split(separator: ", ").map(String.init)
            #expect(Set(allowed).subtracting(["HEAD"]) == methods, "\(template)")
        }
    }

    @Test func routesAreListedOnce() {
        let names = api.server.routes.map { "\($0.method) \($0.template)" }
        #expect(Set(names).count == names.count)
        #expect(names.contains("GET /v1/watches/{name}/versions/{n}"))
        #expect(names.contains("POST /v1/watches/{name}/rollbacks"))
        #expect(names.count == 68)
    }

    @Test func parametersAreKnownOrRefused() async throws {
        let reply = try await api.send(.get, "/v1/watches?limt=5&x=1")
        #expect(reply.status == 400)
        #expect(reply.code == "unknown_parameter")
        #expect(reply.text.contains("'limt' (did you mean 'limit'?)"))
        let wrong = [
            "limit=0", "limit=-1", "limit=1001", "limit=x", "limit=5&limit=6", "state=sleepy", "label=x", "a=%",
        ]
        for query in wrong {
            #expect(try await api.send(.get, "/v1/watches?\(query)").status == 400, "\(query)")
        }
        #expect(try await api.send(.get, "/v1/watches?\(String(repeating: "a", count: 9_000))").status == 414)
    }

    @Test func mediaTypesAreNegotiated() async throws {
        #expect(try await api.send(.get, "/v1/models", [.accept: "text/html"]).status == 406)
        #expect(try await api.send(.get, "/v1/models", [.accept: "application/json;q=0, text/html"]).status == 406)
        #expect(try await api.send(.get, "/v1/models", [.accept: "text/html, */*;q=0.1"]).status == 200)
        #expect(try await api.send(.get, "/metrics", [.accept: "application/openmetrics-text"]).status == 200)
    }

    @Test func bodiesAreJSONOfTheRightType() async throws {
        let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        let wrong = try await api.send(.post, "/v1/watches", form, body: "a=b")
        #expect(wrong.status == 415)
        #expect(wrong.text.contains("application/json"))
        let patch: HTTPFields = [.contentType: "application/merge-patch+json"]
        #expect(try await api.send(.put, "/v1/watches/a", patch, body: "{}").status == 415)
        #expect(try await api.send(.post, "/v1/watches").status == 400)
        let broken = try await api.send(.post, "/v1/watches", body: "{\n  \"name\": }")
        #expect(broken.status == 400)
        #expect(broken.text.contains("line 2, column 11"))
        #expect(try await api.send(.post, "/v1/watches", body: #"{"name":"a","name":"b"}"#).status == 400)
        let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
        #expect(try await api.send(.post, "/v1/watches", body: deep).code == "malformed_body")
    }

    @Test func largeBodiesAreRefusedWhateverTheyAnnounce() async throws {
        let small = APIHarness { $0.bodyLimit = 100 }
        let body = #"{"x":""# + String(repeating: "a", count: 200) + #""}"#
        let reply = try await small.send(.post, "/v1/watches", body: body)
        #expect(reply.status == 413)
        #expect(reply.code == "body_too_large")
        #expect(try await small.send(.post, "/v1/watches", [.contentLength: "101"], body: "{}").status == 413)
    }

    @Test func requestIDsAreTakenWhenHarmless() async throws {
        let name = try #require(HTTPField.Name("X-Request-Id"))
        #expect(try await api.send(.get, "/livez", [name: "abc-1.2_3"]).headers[name] == "abc-1.2_3")
        let own = try await api.send(.get, "/v1/none", [name: "a b\"c"])
        let id = try #require(own.headers[name])
        #expect(id.hasPrefix("req_"))
        #expect(try own.json["request_id"] == .string(id))
    }

    @Test func repliesAreNeitherSniffedNorStored() async throws {
        let reply = try await api.send(.get, "/v1/models")
        #expect(reply.headers[.xContentTypeOptions] == "nosniff")
        #expect(reply.headers[.cacheControl] == "no-store")
        #expect(reply.text.hasPrefix("{\n  \"items\": [\n"))
    }

    @Test func headIsGetWithoutABody() async throws {
        for path in ["/v1/models", "/metrics", "/livez", "/openapi.json"] {
            let head = try await api.send(.head, path)
            #expect(head.status == 200, "\(path)")
            #expect(head.body.isEmpty)
            #expect(Int(head.headers[.contentLength] ?? "") ?? 0 > 0)
        }
        #expect(try await api.send(.head, "/v1/models/none").status == 404)
    }

    @Test func conditionalReadsSendNothingTwice() async throws {
        let first = try await api.send(.get, "/v1/models/arima")
        let etag = try #require(first.headers[.eTag])
        let again = try await api.send(.get, "/v1/models/arima", [.ifNoneMatch: "\"x\", W/\(etag)"])
        #expect(again.status == 304)
        #expect(again.body.isEmpty)
        #expect(again.headers[.eTag] == etag)
        #expect(try await api.send(.get, "/v1/models/arima", [.ifNoneMatch: "\"other\""]).status == 200)
        #expect(try await api.send(.get, "/v1/models/arima", [.ifNoneMatch: "unquoted"]).status == 400)
    }

    @Test func anAbsentDatabaseIs503AndTellsNothing() async throws {
        api.store.tables.withLock { $0.isAway = true }
        let reply = try await api.send(.get, "/v1/watches")
        #expect(reply.status == 503)
        #expect(reply.code == "database_unavailable")
        #expect(reply.headers[.retryAfter] != nil)
        #expect(try reply.json["retryable"] == true)
        #expect(try await api.send(.get, "/livez").status == 200)
        #expect(try await api.send(.get, "/metrics").status == 200)
    }

    @Test func aSlowHandlerMeetsTheDeadline() async throws {
        let hasty = APIHarness { $0.requestDeadline = .milliseconds(1) }
        try await api.seed()
        hasty.store.tables.withLock { target in target = api.store.tables.withLock { $0 } }
        let reply = try await hasty.send(
            .post, "/v1/watches/web/training-runs", [HTTPField.Name("Prefer") ?? .expect: "wait=20"], body: "{}")
        #expect(reply.status == 503)
        #expect(reply.code == "deadline_exceeded")
    }

    @Test func readinessNamesItsReasons() async throws {
        #expect(try await api.send(.get, "/readyz").status == 200)
        let draining = APIHarness {
            $0.readiness = { ReadinessReport([.init(reason: "draining", message: "The server is stopping.")]) }
        }
        let reply = try await draining.send(.get, "/readyz")
        #expect(reply.status == 503)
        #expect(try reply.json["reasons"]?[0]?["reason"] == "draining")
    }

    @Test func requestsAreCountedByTemplate() async throws {
        _ = try await api.send(.get, "/v1/watches/some-name/status")
        _ = try await api.send(HTTPRequest.Method("BREW") ?? .trace, "/nowhere")
        #expect(api.environment.metrics.requests.value(["/v1/watches/{name}/status", "GET", "404"]) == 1)
        #expect(api.environment.metrics.requests.value(["unmatched", "other", "404"]) == 1)
    }
}
