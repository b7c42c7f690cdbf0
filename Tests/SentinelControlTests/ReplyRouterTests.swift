import SentinelDomain
import SentinelEngine
import SentinelJSON
import SentinelPrometheus
import SentinelTime
import Testing

@testable import SentinelControl

@Suite struct ReplyRouterTests {
    private func decoded(_ text: [String: String], _ points: [(Int64, Double)]) throws -> DecodedSeries {
        var series = DecodedSeries(labels: try LabelSet(text.map { Label($0.key, $0.value) }))
        series.timestamps = points.map(\.0)
        series.values = points.map(\.1)
        return series
    }

    private func reply(_ series: [DecodedSeries]) -> QueryReply {
        var reply = QueryReply()
        reply.series = series
        return reply
    }

    @Test("each series goes to every watch that asked for it, and to no other")
    func members() throws {
        let now = Timestamp(milliseconds: 600_000_000)
        let watches = try ["a", "b"].map { try watch("wch_\($0)", ["labels": ["instance": .string($0)]]) }
        let entries = try (watches + [watch("wch_c", ["labels": ["instance": "a"]])]).map { watch -> ScrapeEntry in
            var entry = try entry(watch)
            entry.through = entry.closed(at: now) - 1
            return entry
        }
        let request = try #require(ScrapePlanner.plan(entries, now: now).first)
        #expect(request.members.count == 3)
        let routed = ReplyRouter.route(
            reply([
                try decoded(["__name__": "load", "instance": "a"], [(60_000, 1)]),
                try decoded(["__name__": "load", "instance": "b", "job": "x"], [(60_000, 2)]),
                try decoded(["__name__": "load", "instance": "zz"], [(60_000, 3)]),
            ]), of: request)
        let byWatch = Dictionary(uniqueKeysWithValues: routed.map { ($0.watchID, $0.batch) })
        #expect(byWatch["wch_a"]?.series.map(\.values) == [[1]] && byWatch["wch_c"]?.series.map(\.values) == [[1]])
        #expect(byWatch["wch_b"]?.series.map(\.values) == [[2]])
        #expect(byWatch["wch_a"]?.closedThrough == request.to)
        #expect(byWatch["wch_a"]?.series.first?.labels.metric == nil)
    }

    @Test("D3: only what lies on the grid is taken, each time once, in order")
    func grid() throws {
        let single = request(try entry(watch()), from: 0, to: 9)
        let points: [(Int64, Double)] = [
            (60_000, 1), (60_000, 9), (90_000, 5), (120_000, 2), (60_000, 8), (180_000, .nan),
        ]
        let routed = ReplyRouter.route(reply([try decoded(["a": "b"], points)]), of: single)
        let series = try #require(routed.first?.batch.series.first)
        #expect(series.indices == [1, 2, 3] && series.values[0] == 1 && series.values[2].isNaN)
    }

    @Test("series that differ in the metric name alone cannot be told apart")
    func ambiguous() throws {
        let twins = reply([
            try decoded(["__name__": "a", "x": "1"], []), try decoded(["__name__": "b", "x": "1"], []),
        ])
        #expect(throws: ScrapeFailure.self) { try ReplyRouter.checkDistinct(twins) }
        #expect(throws: Never.self) { try ReplyRouter.checkDistinct(reply([try decoded(["x": "1"], [])])) }
    }

    @Test("forms are escaped byte by byte")
    func form() {
        #expect(FormEncoding.escape("a b+c&d=é\"") == "a%20b%2Bc%26d%3D%C3%A9%22")
    }
}
