import ArgumentParser
import Foundation
import SentinelBacktest
import SentinelEngine
import SentinelForecast
import SentinelTime

/// `sentinel backtest`: how good a model would have been, without a server and without a database.
struct BacktestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backtest",
        abstract: "Forecast the past of series in CSV files and score the forecasts.",
        discussion: """
            Reads series (series_id,timestamp_unix,value) and windows (series_id,origin_ts,lookback,horizon,
            granularity, optional: season), plain or gzip, and writes forecasts (series_id,origin_ts,step,mean,lower,
            upper,level) and CPU times (series_id,origin_ts,cpu_seconds). Files that end in .gz are packed; - is
            standard input or output.
            With --mode prequential there are no windows: every series is fed row by row as in production, with a
            forecast at every row after the warm-up.

            Give --model several times to compare models in one table; the file names then need {model} in them.
            Exit: 0 = done, 1 = not one forecast could be made, 64 = wrong usage, 65 = something is wrong with a file.
            """)

    enum Mode: String, ExpressibleByArgument, CaseIterable {
        case windows, prequential
    }

    @Option(help: "File of series; may be given several times.")
    var input: [String]

    @Option(help: "File of windows (mode windows).")
    var windows: String?

    @Option(help: "windows: one forecast per window. prequential: row by row.")
    var mode = Mode.windows

    @Option(help: "The model, such as auto or naive; several are compared.")
    var model: [String] = ["auto"]

    @Option(
        help: "A hyper-parameter, key=value or model.key=value; see GET /v1/models. May be given several times.")
    var parameters: [String] = []

    @Option(help: "Levels of the prediction intervals in percent, or none.")
    var levels = "80,90,95"

    @Option(help: "Write forecasts to this file.")
    var output: String?

    @Option(help: "Write thread CPU seconds per window to this file.")
    var timing: String?

    @Option(help: "Draw the forecasts of one window to this SVG file.")
    var plot: String?

    @Option(help: "Which series to draw; the first one without this option.")
    var plotSeries: String?

    @Option(help: "Steps ahead (mode prequential).")
    var horizon: Int?

    @Option(help: "Rows before the first forecast (mode prequential).")
    var warmup: Int?

    @Option(help: "Fit again every so many steps (mode prequential); without it the model is fitted once.")
    var refitEvery: Int?

    @Option(help: "Points that a fit sees (mode prequential); the larger of 1000 and the warm-up without it.")
    var trainingPoints: Int?

    @Option(help: "Step of the grid such as 5m (mode prequential); the usual distance of rows without it.")
    var granularity: String?

    @Option(help: "Season in steps, for models that can be told; overrides the windows file.")
    var season: Int?

    @Option(help: "Points that the regressions see; a quarter of the history, at most 48, without it.")
    var lags: Int?

    @Option(help: "No forecast and no bound below this number.")
    var lowerBound: Double?

    @Option(help: "Threads; one per processor without it.")
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    @Flag(help: "Repeated, unsorted and off-grid rows are errors.")
    var strict = false

    @Flag(help: "Print the table as JSON.")
    var json = false

    func validate() throws {
        _ = try settings()
    }

    func run() throws {
        do {
            let settings = try settings()
            let table = try SeriesTable(files: input, isStrict: strict)
            let work = BacktestWork(settings: settings, table: table, windows: try windowTable(of: table))
            let reports = try work.run()
            if let plot { try work.draw(to: plot, series: plotSeries) }
            let text = json ? BacktestSummary.json(reports, mode: mode.rawValue) : BacktestSummary.table(reports)
            // Where the forecasts go to standard output, the table must not stand among them.
            let stream = [output, timing, plot].contains("-") ? FileHandle.standardError : .standardOutput
            try stream.write(contentsOf: Data(text.utf8))
            BacktestSummary.tell(reports, table)
            if reports.allSatisfy({ $0.report.score.windows == 0 && $0.report.refused > 0 }) { throw ExitCode(1) }
        } catch let fault as FileFault {
            throw Self.failure("Error: \(fault.description)")
        }
    }

    /// Exit code 65 is EX_DATAERR of sysexits.
    private static func failure(_ text: String) -> ExitCode {
        try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
        return ExitCode(65)
    }

    private func windowTable(of table: SeriesTable) throws(FileFault) -> WindowTable? {
        guard mode == .windows, let windows else { return nil }
        return try WindowTable(file: windows, of: table)
    }
}
