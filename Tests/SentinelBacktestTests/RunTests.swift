import Foundation
import SentinelEngine
import SentinelForecast
import SentinelTime
import Testing

@testable import SentinelBacktest

@Suite("A back-test of files")
struct RunTests {
    private static let head = "series_id,timestamp_unix,value\n"
    private static let windowHead = "series_id,origin_ts,lookback,horizon,granularity\n"

    /// Two series of a saw tooth with a period of 10 steps.
    private static func series(_ count: Int = 200, spoil: Int? = nil) -> String {
        ["a", "b"].map { name in
            (0..<count).map { place in
                let value = place % 10 + (name == "b" ? 100 : 0) + (place > spoil ?? count ? 7_777 : 0)
                return "\(name),\(300 * place),\(value)\n"
            }.joined()
        }.joined()
    }

    private static let origins = [90, 101, 133, 150, 187]
    private static var windows: String {
        ["a", "b"].flatMap { name in origins.map { "\(name),\(300 * $0),60,5,300\n" } }.joined()
    }

    private func plan(_ kind: ModelKind = .naive, jobs: Int = 1) -> BacktestPlan {
        BacktestPlan(parameters: .defaults(kind), levels: [80, 97.5], jobs: jobs)
    }

    private func run(
        _ series: String, _ windows: String, _ plan: BacktestPlan
    ) throws -> (report: BacktestReport, forecasts: String, timing: String) {
        try Scratch.file(Self.head + series) { input in
            try Scratch.file(Self.windowHead + windows) { file in
                let table = try SeriesTable(files: [input])
                let windows = try WindowTable(file: file, of: table)
                return try collect { try WindowRun(windows, of: table, plan: plan).run($0) }
            }
        }
    }

    private func collect(
        _ body: (BacktestDestination) throws -> BacktestReport
    ) throws -> (report: BacktestReport, forecasts: String, timing: String) {
        let (forecasts, timing) = (Scratch.path(), Scratch.path())
        defer { for path in [forecasts, timing] { try? FileManager.default.removeItem(atPath: path) } }
        let report = try body(BacktestDestination(forecasts: forecasts, timing: timing))
        return (
            report, try String(contentsOfFile: forecasts, encoding: .utf8),
            try String(contentsOfFile: timing, encoding: .utf8)
        )
    }

    @Test("one line per window, step and level, in the order of the windows, whatever the number of threads")
    func output() throws {
        let one = try run(Self.series(), Self.windows, plan())
        let lines = one.forecasts.split(separator: "\n")
        #expect(lines[0] == "series_id,origin_ts,step,mean,lower,upper,level")
        #expect(lines.count == 1 + 10 * 5 * 2)
        #expect(lines[1].hasPrefix("a,27000,1,0.0,") && lines[1].hasSuffix(",80"))
        #expect(lines[2].hasSuffix(",97.5") && lines[100].hasPrefix("b,56100,5,107.0,"))
        let four = try run(Self.series(), Self.windows, plan(jobs: 4))
        #expect(four.forecasts == one.forecasts && four.report.score.mae == one.report.score.mae)
        #expect(one.timing.split(separator: "\n").count == 11)
    }

    @Test("nothing behind an origin is seen", arguments: [ModelKind.naive, .exponentialSmoothing, .linearTrend])
    func future(kind: ModelKind) throws {
        let windows = "a,27000,60,5,300\n"
        let honest = try run(Self.series(), windows, plan(kind))
        let spoilt = try run(Self.series(spoil: 90), windows, plan(kind))
        #expect(honest.forecasts == spoilt.forecasts)
        #expect(honest.report.score.mae != spoilt.report.score.mae)
    }

    @Test("only the look-back is seen")
    func lookback() throws {
        let head = (0..<120).map { "a,\(300 * $0),\($0 < 60 ? 1e9 : Double($0 % 10))\n" }.joined()
        let short = try run(head, "a,35700,60,3,300\n", plan(.exponentialSmoothing))
        let same = try run(
            head.replacing("1000000000.0", with: "5.0"), "a,35700,60,3,300\n", plan(.exponentialSmoothing))
        #expect(short.forecasts == same.forecasts)
    }

    @Test("the outermost levels that can be asked for have bands and scores of their own")
    func outermostLevels() throws {
        let range = BacktestPlan.levelRange
        let plan = BacktestPlan(parameters: .defaults(.naive), levels: [range.lowerBound, range.upperBound])
        let made = try run(Self.series(), Self.windows, plan)
        #expect(made.report.score.levels.map(\.level) == [0.5, 0.999])
        #expect(made.report.score.levels.allSatisfy { $0.coverage != nil })
        #expect(made.forecasts.contains(",99.9\n") && made.forecasts.contains(",50\n"))
    }

    @Test("scores are those of the definitions")
    func scores() throws {
        // The last value is 0 at an origin of phase 0: the saw tooth comes as 1 2 3 4 5.
        let made = try run(Self.series(), "a,27000,60,5,300\n", plan())
        let score = made.report.score
        #expect(score.mae == 3 && score.relativeToNaive == 1 && score.windows == 1 && score.points == 5)
        // 59 differences in the look-back: 54 of 1 and 5 of 9, or 53 and 6, by the phase of its start.
        let mase = try #require(score.mase)
        #expect(abs(mase - 3 / ((53 + 6 * 9) / 59)) < 1e-12 || abs(mase - 3 / ((54 + 5 * 9) / 59)) < 1e-12)
        #expect(score.levels.map(\.level) == [0.8, 0.975])
        #expect(score.levels.allSatisfy { (0...1).contains($0.coverage ?? -1) })
    }

    @Test("a look-back that is too short is told and counted, the rest goes on")
    func refused() throws {
        let windows = "a,300,1,5,300\n" + Self.windows
        let made = try run(Self.series(), windows, plan(.arima))
        #expect(made.report.refused == 1 && made.report.score.windows == 10)
        #expect(made.report.refusals.first?.example == "a at 1970-01-01T00:05:00Z")
        #expect(made.report.refusals.first?.reason.contains("wait for more data") == true)
        #expect(!made.forecasts.contains("a,300,"))
    }

    @Test("rows off the grid are moved and counted, or refused when strict")
    func irregular() throws {
        let shaken = Self.series().replacing("a,24000,", with: "a,24010,")
        let made = try run(shaken, "a,27000,60,5,300\n", plan())
        #expect(made.report.irregularRows == 1 && made.report.firstIrregular == "a at 1970-01-01T06:40:10Z")
        var strict = plan()
        strict.isStrict = true
        #expect(throws: FileFault.self) { _ = try run(shaken, "a,27000,60,5,300\n", strict) }
    }

    @Test("a season of the file is a hint for models that can be told one")
    func season() {
        let told = plan(.seasonalNaive).recipe(history: 60, horizon: 5, seasonHint: 10)
        #expect(told.parameters.values["season"] == .integer(10))
        #expect(plan(.naive).recipe(history: 60, horizon: 5, seasonHint: 10).parameters.values.isEmpty)
        #expect(plan(.seasonalNaive).recipe(history: 60, horizon: 5, seasonHint: 1).parameters.values.isEmpty)
        #expect(told.lookbackSteps == 15 && told.horizonSteps == 5)
    }

    private func feed(
        _ series: String, jobs: Int = 1, _ change: (inout PrequentialOptions) -> Void = { _ in }
    ) throws -> (report: BacktestReport, forecasts: String, timing: String) {
        try Scratch.file(Self.head + series) { input in
            let table = try SeriesTable(files: [input])
            var options = PrequentialOptions(horizon: 3, warmup: 50)
            change(&options)
            return try collect {
                try PrequentialFileRun(table, plan: plan(jobs: jobs), options: options).run($0)
            }
        }
    }

    @Test("prequential: a forecast at every row after the warm-up, the same for any number of threads")
    func prequential() throws {
        let one = try feed(Self.series())
        let lines = one.forecasts.split(separator: "\n").dropFirst()
        #expect(lines.count == 2 * 151 * 3 * 2)
        #expect(lines.first?.hasPrefix("a,14700,1,9.0,") == true)
        #expect(lines.last?.hasPrefix("b,59700,3,109.0,") == true)
        #expect(try feed(Self.series(), jobs: 3).forecasts == one.forecasts)
        #expect(
            try feed(Self.series()) { $0.refitEvery = 20 }.forecasts.split(separator: "\n").count == lines.count + 1)
    }

    @Test("prequential: a gap has no origins, and a short series is told")
    func gaps() throws {
        let rows = Self.series().split(separator: "\n").filter { row in
            !(100..<120).contains((Int(row.split(separator: ",")[1]) ?? 0) / 300)
        }
        let made = try feed(rows.joined(separator: "\n") + "\nc,0,1\nc,300,2\n")
        #expect(made.timing.split(separator: "\n").count == 1 + 2 * 131)
        #expect(made.report.refused == 1 && made.report.refusals.first?.example == "c")
        #expect(made.report.irregularRows == 0)
    }

    @Test("output beyond the memory limit waits in a file and comes in order")
    func spill() throws {
        let path = Scratch.path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let output = OrderedOutput(try OutputFile(name: path))
        let piece = [UInt8](repeating: UInt8(ascii: "b"), count: 3 << 20)
        for _ in 0..<3 { try output.write(piece, task: 1) }
        try output.finish(task: 1)
        try output.write([UInt8(ascii: "a")], task: 0)
        try output.finish(task: 0)
        try output.close()
        let written = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(written.count == 1 + 9 << 20 || written.count == 1 + (9 << 20))
        #expect(written.first == UInt8(ascii: "a") && written.last == UInt8(ascii: "b"))
    }

    @Test("files that cannot be opened or written are named")
    func files() {
        #expect(throws: FileFault.self) { _ = try SeriesTable(files: ["/nonexistent/x.csv"]) }
        #expect(throws: FileFault.self) { _ = try OutputFile(name: "/nonexistent/x.csv") }
    }
}
