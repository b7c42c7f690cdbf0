import SentinelDomain
import SentinelEngine
import SentinelForecast
import SentinelJSON
import SentinelPrometheus
import SentinelSeries
import SentinelTime
import Synchronization
import Testing

@testable import SentinelControl

@Suite("B8: a back-test of a watch")
struct BacktestTests {
    private func request(_ body: JSONObject = [:], _ watch: Watch) throws -> BacktestRequest {
        try BacktestRequest.read(.object(body), for: watch.spec)
    }

    private func run(
        _ body: JSONObject, _ rings: [(LabelSet, SeriesRing)], isCancelled: @escaping @Sendable () -> Bool = { false }
    ) throws -> BacktestWork.Product {
        let watch = try watch("wch_1", ["granularity": "1m", "horizon": "5m", "lookback": "30m"])
        let input = try BacktestInput(
            spec: watch.spec, request: try request(body, watch), rings: rings.map { (labels: $0.0, ring: $0.1) })
        return try BacktestWork(input).run(isCancelled: isCancelled, progress: { _ in })
    }

    private static let two: JSONValue = [["model": "naive"], ["model": "exponential_smoothing"]]

    @Test("every model is tried on the same origins, and the naive one is as good as itself")
    func table() throws {
        let product = try run(
            ["models": Self.two, "origins": 10, "levels": [0.8, 0.95]],
            [(try labels("a"), ring(400)), (try labels("b"), ring(300, seed: 2))])
        let rows = try #require(product.results.arrayValue)
        #expect(rows.map { $0["model"] } == ["naive", "exponential_smoothing"])
        for row in rows {
            #expect(row["series"] == 2 && row["windows"] == 20 && row["points"] == 100 && row["refused"] == 0)
            #expect(row["levels"]?.arrayValue?.compactMap { $0["level"]?.doubleValue } == [0.8, 0.95])
            #expect(row["mase"]?.doubleValue ?? 0 > 0 && row["scaled_pinball"]?.doubleValue ?? 0 > 0)
        }
        #expect(abs((rows[0]["relative_to_naive"]?.doubleValue ?? 0) - 1) < 1e-12)
        #expect(product.inputs["origins"] == 20 && product.inputs["points"] == 700)
        #expect(product.inputs["series"]?.arrayValue?.count == 2)
    }

    @Test("equal data have equal digests and tables; one changed point changes the digest")
    func digest() throws {
        let body: JSONObject = ["models": [["model": "naive"]], "origins": 4]
        let first = try run(body, [(try labels("a"), ring(200))])
        let second = try run(body, [(try labels("a"), ring(200))])
        #expect(first.inputs == second.inputs)
        #expect(first.results[0]?["mae"] == second.results[0]?["mae"])
        let other = try run(body, [(try labels("a"), ring(200, seed: 9))])
        #expect(other.inputs["sha256"] != first.inputs["sha256"])
    }

    @Test("what comes after the origins moves the scores and not the forecasts")
    func future() throws {
        let honest = ring(200)
        var spoilt = SeriesRing(grid: honest.grid, capacity: 1_000)
        for index in honest.startIndex..<honest.endIndex {
            spoilt.append(index > 196 ? 1e6 : honest[index], at: index)
        }
        let body: JSONObject = ["models": [["model": "naive"]], "origins": 1, "levels": [0.9]]
        let rows = try [honest, spoilt].map { try run(body, [(try labels("a"), $0)]).results[0] }
        // The naive forecast is the last value, so that its error is the jump alone.
        #expect(rows[0]?["mae"]?.doubleValue ?? 1e9 < 100 && rows[1]?["mae"]?.doubleValue ?? 0 > 1e5)
        #expect(rows.map { $0?["relative_to_naive"]?.doubleValue } == [1, 1])
    }

    @Test("a short series is told, none long enough is an error, a cancelled run ends")
    func edges() throws {
        let product = try run(
            ["models": [["model": "arima"]], "origins": 3],
            [(try labels("a"), ring(300)), (try labels("b"), ring(14))])
        let row = try #require(product.results[0])
        #expect(row["series"] == 1 && row["refused"] == 2)
        #expect(row["refusal"]?["detail"]?.stringValue?.contains("wait for more data") == true)
        #expect(throws: SentinelError.self) { _ = try run([:], [(try labels("a"), ring(3))]) }
        #expect(throws: SentinelError.self) { _ = try run([:], []) }
        let failure = #expect(throws: SentinelError.self) {
            _ = try run(["models": [["model": "auto"]]], [(try labels("a"), ring(300))], isCancelled: { true })
        }
        #expect(failure?.code == "cancelled")
    }

    @Test("what is asked for is bounded, and the error names the field")
    func limits() throws {
        let watch = try watch("wch_1", ["granularity": "1m", "horizon": "5m"])
        let bad: [(JSONObject, String)] = [
            (["models": [["model": "prophet"]]], "/models/0/model"), (["models": []], "/models"),
            (["models": [["model": "naive"], ["model": "naive"]]], "/models"), (["origins": 0], "/origins"),
            (["origins": 201], "/origins"), (["horizon": "90s"], "/horizon"), (["horizon": "1001m"], "/horizon"),
            (["levels": [0.4]], "/levels/0"), (["series": ["x"]], "/series/0"), (["seires": []], "/seires"),
            (["models": [["model": "arima", "parameters": ["p": 99]]]], "/models/0/parameters/p"),
        ]
        for (body, pointer) in bad {
            let failure = #expect(throws: SentinelError.self) { _ = try request(body, watch) }
            #expect(failure?.faults.first?.pointer.description == pointer, "\(body)")
        }
        let defaults = try request([:], watch)
        #expect(defaults.models.map(\.kind) == [.auto, .naive] && defaults.origins == 20)
        #expect(try BacktestRequest.read(.object(defaults.json), for: watch.spec) == defaults)
        let large = #expect(throws: SentinelError.self) {
            try BacktestInput.check(defaults, series: 101, points: 10)
        }
        #expect(large?.code == "too_many_series")
        let heavy = #expect(throws: SentinelError.self) {
            try BacktestInput.check(defaults, series: 100, points: 50_000_000)
        }
        #expect(heavy?.code == "backtest_too_large")
    }

    @Test("the chosen series are tried, one that is not there is named")
    func chosen() throws {
        let (a, b) = (try labels("a"), try labels("b"))
        let body: JSONObject = ["models": [["model": "naive"]], "series": [.string(b.seriesID)]]
        let product = try run(body, [(a, ring(100)), (b, ring(100))])
        #expect(product.inputs["series"] == [.string(b.seriesID)])
        let failure = #expect(throws: SentinelError.self) { _ = try run(body, [(a, ring(100))]) }
        #expect(failure?.code == "series_not_found")
    }
}
