import Foundation
import SentinelJSON
import SentinelTesting
import Testing

/// How good a model would have been, asked of a running server and of the command line.
@Suite("Back-tests", .enabled(if: TestPrometheus.isInstalled), .timeLimit(.minutes(4)))
struct BacktestTests {
    @Test("B8: a watch's own history gives one comparable table; a picture shows the forecast")
    func server() async throws {
        let client = try await MainSentinel.shared.client
        try await client.create("tried", "ramp", ["model": "linear_trend"])
        try await client.awaitState("tried", "ready")
        let asked = try await client.post(
            "/v1/watches/tried/backtests",
            ["models": [["model": "linear_trend"], ["model": "naive"]], "origins": 10, "levels": [0.8, 0.95]],
            headers: ["Prefer": "wait=20"])
        try #require(asked.status == 202, "\(asked)")
        let place = try #require(asked.headers["location"])
        var job = JSONValue.null
        try await eventually(within: .seconds(40), every: .milliseconds(200), "the end of \(place)") {
            job = try await client.get(place).json
            return !["queued", "running"].contains(job["state"]?.stringValue)
        }
        try #require(job["state"] == "succeeded", "\(job)")
        let rows = try #require(job["results"]?.arrayValue)
        #expect(rows.map { $0["model"] } == ["linear_trend", "naive"])
        #expect(rows[0]["relative_to_naive"]?.doubleValue ?? 9 < 0.5)
        #expect(rows[1]["windows"] == rows[0]["windows"])
        #expect(job["inputs"]?["sha256"]?.stringValue?.count == 64)
        let picture = try await client.get("/v1/watches/tried/forecast.svg")
        #expect(picture.headers["content-type"]?.hasPrefix("image/svg+xml") == true)
    }

    @Test("B8: the command line reads files, writes forecasts and times, compares models, and names what is wrong")
    func commandLine() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
        let rows = (0..<200).map { "s,\(300 * $0),\($0 % 10)\n" }.joined()
        try ("series_id,timestamp_unix,value\n" + rows).write(
            toFile: path("series.csv"), atomically: true, encoding: .utf8)
        try "series_id,origin_ts,lookback,horizon,season,granularity\ns,45000,100,5,10,300\n".write(
            toFile: path("windows.csv"), atomically: true, encoding: .utf8)
        let files = ["backtest", "--input", path("series.csv"), "--windows", path("windows.csv")]
        let compared = try await SentinelBinary.run(
            files + ["--model", "naive", "--model", "seasonal_naive", "--output", path("f-{model}.csv.gz"), "--json"])
        #expect(compared.exit == .code(0))
        let table = try JSONParser.parse(Array(compared.output.utf8), limits: .init(bytes: 1 << 20))
        #expect(table["models"]?.arrayValue?.map { $0["model"] } == ["naive", "seasonal_naive"])
        #expect(table["models"]?[1]?["mae"] == 0)
        #expect(FileManager.default.fileExists(atPath: path("f-naive.csv.gz")))
        let drawn = try await SentinelBinary.run(files + ["--model", "naive", "--plot", path("plot.svg")])
        #expect(drawn.exit == .code(0))
        #expect(try String(contentsOfFile: path("plot.svg"), encoding: .utf8).hasPrefix("<svg"))
        let wrong = try await SentinelBinary.run(
            ["backtest", "--input", path("windows.csv"), "--windows", path("windows.csv"), "--model", "naive"])
        #expect(wrong.exit == .code(65))
        #expect(try await SentinelBinary.run(files + ["--model", "prophet"]).exit == .code(64))
    }
}
