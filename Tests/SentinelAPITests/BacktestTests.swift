import HTTPTypes
import SentinelDomain
import SentinelEngine
import SentinelJSON
import SentinelPrometheus
import SentinelTime
import Testing

@testable import SentinelControl

/// `backtests` over a store in memory.
struct BacktestTests {
    private let api = APIHarness()
    private let list = "/v1/watches/web/backtests"

    @Test("B8: asking answers 202 with a place, the pass makes the table, the list shows it")
    func journey() async throws {
        try await feed()
        let body = #"{"models":[{"model":"naive"},{"model":"seasonal_naive","parameters":{"season":10}}],"origins":4}"#
        let asked = try await api.send(.post, list, body: body)
        #expect(asked.status == 202)
        #expect(try asked.json["state"] == "queued" && asked.json["progress"] == 0)
        #expect(try asked.json["request"]?["levels"] == [0.9])
        let place = try #require(asked.headers[.location])
        #expect(try await BacktestPass(api.environment).runOnce(now: APIHarness.now).done == 1)
        let done = try await api.send(.get, place)
        #expect(try done.json["state"] == "succeeded" && done.json["progress"] == 1)
        let rows = try #require(try done.json["results"]?.arrayValue)
        #expect(rows.map { $0["model"] } == ["naive", "seasonal_naive"])
        #expect(rows[1]["parameters"] == ["season": 10] && rows[0]["windows"] == 4)
        // A saw tooth of ten steps is no riddle for the seasonal one.
        #expect(rows[1]["mae"] == 0 && rows[0]["mae"]?.doubleValue ?? 0 > 1)
        #expect(done.headers[.eTag] != nil)
        #expect(try await api.send(.get, list + "?state=succeeded").json["items"]?.arrayValue?.count == 1)
        #expect(try await api.send(.get, list + "?state=failed").json["items"]?.arrayValue?.isEmpty == true)
        #expect(try await api.send(.delete, place + "?validate_only=true").status == 204)
        #expect(try await api.send(.get, place).status == 200)
        #expect(try await api.send(.delete, place).status == 204)
        #expect(try await api.send(.get, place).status == 404)
        #expect(try await api.send(.delete, place + "?validate_only=true").status == 404)
    }

    @Test("an open one can be cancelled once, and is not carried out then")
    func cancel() async throws {
        try await feed()
        let place = try #require(try await api.send(.post, list).headers[.location])
        #expect(try await api.send(.patch, place, body: #"{"state":"running"}"#).status == 422)
        #expect(try await api.send(.patch, place, body: #"{"state":"cancelled"}"#).json["state"] == "cancelled")
        #expect(try await api.send(.patch, place, body: #"{"state":"cancelled"}"#).code == "backtest_closed")
        let preview = try await api.send(.patch, place + "?validate_only=true", body: #"{"state":"cancelled"}"#)
        #expect(preview.code == "backtest_closed")
        #expect(try await BacktestPass(api.environment).runOnce(now: APIHarness.now).done == 0)
    }

    @Test("one that cannot be computed has failed and says why")
    func failed() async throws {
        try await feed(points: 4)
        let place = try #require(try await api.send(.post, list, body: #"{"horizon":"1h"}"#).headers[.location])
        #expect(try await BacktestPass(api.environment).runOnce(now: APIHarness.now).failed == 1)
        let closed = try await api.send(.get, place).json
        #expect(closed["state"] == "failed" && closed["error"]?["code"] == "not_enough_data")
    }

    @Test("faults are named, previews change nothing, and there are never too many")
    func refusals() async throws {
        try await feed()
        #expect(try await api.send(.post, list, body: #"{"origin":3}"#).status == 400)
        #expect(try await api.send(.post, list, body: #"{"origins":0}"#).status == 422)
        let unknown = try await api.send(.post, list, body: #"{"series":["0123456789abcdef"]}"#)
        #expect(unknown.status == 422 && unknown.text.contains("/series/0"))
        #expect(try await api.send(.get, list + "/bkt_none").code == "backtest_not_found")
        #expect(try await api.send(.post, "/v1/watches/none/backtests").status == 404)
        let preview = try await api.send(.post, list + "?validate_only=true")
        #expect(try preview.status == 200 && preview.json["backtest"]?["request"]?["origins"] == 20)
        #expect(try await api.send(.get, list).json["items"]?.arrayValue?.isEmpty == true)
        for _ in 0..<Limits.backtestsOpenMax { #expect(try await api.send(.post, list).status == 202) }
        #expect(try await api.send(.post, list).code == "too_many_backtests")
        let page = try await api.send(.get, list + "?limit=3").json
        #expect(page["items"]?.arrayValue?.count == 3 && page["next_page_token"] != nil)
    }

    /// A watch with points of one series, a saw tooth of ten steps.
    private func feed(points: Int64 = 200) async throws {
        try await api.seed()
        let runtime = try #require(api.environment.fleet.runtimes().first)
        let closed = Grid(step: .minutes(1)).index(atOrBefore: APIHarness.now - .seconds(15))
        let indices = Array((closed - points + 1)...closed)
        let values = indices.map { Double($0 % 10) }
        let batch = ScrapeBatch(
            closedThrough: closed,
            series: [.init(labels: try LabelSet([Label("job", "api")]), indices: indices, values: values)])
        var request = try #require(api.environment.fleet.takeDue(now: APIHarness.now).requests.first)
        _ = await runtime.ingest(batch, of: request, now: APIHarness.now)
        _ = await runtime.backfillCompleted(by: request, now: APIHarness.now)
        while !api.environment.fleet.fetched(request, watchID: runtime.id, now: APIHarness.now) {
            request = try #require(api.environment.fleet.takeDue(now: APIHarness.now).requests.first)
        }
    }
}
