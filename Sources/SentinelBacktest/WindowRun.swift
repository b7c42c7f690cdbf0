import SentinelEngine
import SentinelForecast
import SentinelTime

/// A back-test of windows: each is forecast once, from what it may see. Windows are spread over the threads; output and
/// scores are those of one thread, byte for byte.
package struct WindowRun: Sendable {
    let table: SeriesTable
    let windows: [Window]
    private let plan: BacktestPlan
    private static let windowsPerTask = 8

    package init(_ windows: WindowTable, of table: SeriesTable, plan: BacktestPlan) {
        self.table = table
        self.windows = windows.windows
        self.plan = plan
    }

    /// - Throws: `FileFault`, or `FitError.cancelled`.
    package func run(_ destination: BacktestDestination) throws -> BacktestReport {
        let files = try BacktestFiles(destination)
        let fault = FirstFault()
        let tasks = (windows.count + Self.windowsPerTask - 1) / Self.windowsPerTask
        let outcomes = ResultSlots<[Outcome]>(count: tasks)
        let done = SharedProgress(tasks: tasks)
        WorkerThreads.run(tasks: tasks, threads: plan.jobs) { task in
            guard !fault.isSet else { return }
            do {
                let made = try carryOut(task, files, destination.control)
                outcomes.set(made, at: task)
                destination.control.progress(done.set(Double(made.count) / Double(windows.count), task: task))
            } catch {
                fault.set(error)
            }
        }
        try fault.rethrow()
        try files.close()
        return report(outcomes.results.flatMap { $0 })
    }

    /// What became of one window.
    private struct Outcome: Sendable {
        var tally: BacktestTally
        var refusal: String?
        var irregular = 0
        var firstIrregular: Int64?
    }

    private func carryOut(_ task: Int, _ files: BacktestFiles, _ control: RunControl) throws -> [Outcome] {
        let labels = plan.levels.map(ForecastRows.text(ofLevel:))
        var rows = BacktestFiles.Rows()
        var outcomes: [Outcome] = []
        let first = task * Self.windowsPerTask
        for window in windows[first..<min(first + Self.windowsPerTask, windows.count)] {
            if control.isCancelled() { throw FitError.cancelled }
            let key = ForecastRows.Key(series: table.series[window.series].id, origin: window.origin)
            outcomes.append(
                try evaluate(window, control) { forecast, seconds in
                    ForecastRows.append(forecast, of: key, levels: labels, to: &rows.forecasts)
                    ForecastRows.append(cpuSeconds: seconds, of: key, to: &rows.timing)
                })
        }
        try files.write(rows, task: task)
        try files.finish(task: task)
        return outcomes
    }

    private func evaluate(
        _ window: Window, _ control: RunControl, _ emit: (BacktestForecast, Double) -> Void
    ) throws -> Outcome {
        let series = table.series[window.series]
        let began = ThreadClock.seconds()
        let slice = seen(window)
        let irregular = slice.moved + slice.crowded
        if plan.isStrict, irregular > 0 { throw offGrid(series, slice) }
        var outcome = Outcome(tally: BacktestTally(levels: plan.coverages))
        outcome.irregular = irregular
        outcome.firstIrregular = slice.firstIrregular.map { series.times[$0] }
        do throws(FitError) {
            let forecast = try forecast(window, slice, control: control)
            let seconds = ThreadClock.seconds() - began
            emit(forecast, seconds)
            outcome.tally.add(forecast, against: truth(window, slice))
            outcome.tally.cpuSeconds = seconds
        } catch {
            if error == .cancelled { throw error }
            outcome.refusal = error.message
        }
        return outcome
    }

    /// A window with long gaps spans more grid points than rows.
    private static let gridPointsMax = 100_000

    /// The points that a window may see.
    func seen(_ window: Window) -> GridSlice {
        let series = table.series[window.series]
        let row = series.place(atMilliseconds: window.origin) ?? 0
        let rows = max(0, row + 1 - window.lookback)..<row + 1
        return GridSlice(series, rows: rows, step: window.granularity, pointsMax: Self.gridPointsMax)
    }

    func forecast(
        _ window: Window, _ slice: GridSlice, control: RunControl
    ) throws(FitError) -> BacktestForecast {
        try Backtest.oneShot(engineWindow(slice, window), options(window, slice), control: control)
    }

    private func engineWindow(_ slice: GridSlice, _ window: Window) -> BacktestWindow {
        BacktestWindow(
            grid: slice.grid, startIndex: slice.startIndex, values: slice.values,
            origin: slice.startIndex + Int64(slice.values.count) - 1, lookback: slice.values.count,
            horizon: window.horizon)
    }

    private func options(_ window: Window, _ slice: GridSlice) -> BacktestOptions {
        var options = BacktestOptions(
            recipe: plan.recipe(
                history: slice.values.count, horizon: window.horizon, seasonHint: window.season),
            levels: plan.coverages)
        options.lowerBound = plan.lowerBound
        return options
    }

    /// The only place that looks behind the origin, after the forecast was made.
    func truth(_ window: Window, _ slice: GridSlice) -> BacktestTruth {
        let series = table.series[window.series]
        var actual = [Double](repeating: .nan, count: window.horizon)
        var next = (series.place(atMilliseconds: window.origin) ?? 0) + 1
        let step = window.granularity.milliseconds
        while next < series.times.count {
            let ahead = (series.times[next] - window.origin + step / 2) / step
            guard ahead <= window.horizon else { break }
            if ahead >= 1, actual[Int(ahead) - 1].isNaN { actual[Int(ahead) - 1] = series.values[next] }
            next += 1
        }
        let last = slice.values.last { $0.isFinite } ?? .nan
        return BacktestTruth(actual: actual, last: last, scale: slice.scale(season: plan.season ?? window.season))
    }

    private func offGrid(_ series: SeriesTable.Series, _ slice: GridSlice) -> FileFault {
        let time = slice.firstIrregular.map { series.times[$0] } ?? 0
        return FileFault(
            "series \(series.id)",
            "the row at \(Timestamp(milliseconds: time)) lies off the grid of \(slice.grid.step): resample the "
                + "series, or leave --strict out to move such rows to the nearest point.")
    }

    private func report(_ outcomes: [Outcome]) -> BacktestReport {
        let levels = plan.coverages
        var tallies = [BacktestTally?](repeating: nil, count: table.series.count)
        var refusals = RefusalTally()
        var irregular = 0
        var example: String?
        for (window, outcome) in zip(windows, outcomes) {
            let id = table.series[window.series].id
            let origin = Timestamp(milliseconds: window.origin)
            tallies[window.series, default: BacktestTally(levels: levels)].add(outcome.tally)
            if let reason = outcome.refusal { refusals.add(reason, at: "\(id) at \(origin)") }
            irregular += outcome.irregular
            if example == nil, let time = outcome.firstIrregular {
                example = "\(id) at \(Timestamp(milliseconds: time))"
            }
        }
        let scored = zip(table.series, tallies).compactMap { series, tally in
            tally.map { (tally: $0, deviation: series.deviation) }
        }
        return BacktestReport(
            kind: plan.parameters.kind, score: BacktestScore(scored, levels: levels), refused: refusals.total,
            refusals: refusals.list, irregularRows: irregular, firstIrregular: example)
    }
}

extension [BacktestTally?] {
    fileprivate subscript(place: Int, default tally: @autoclosure () -> BacktestTally) -> BacktestTally {
        get { self[place] ?? tally() }
        set { self[place] = newValue }
    }
}

extension GridSlice {
    /// The mean absolute difference of values one season apart, or one step where the slice holds no whole season more:
    /// the denominator of MASE. 0 where the slice stands still.
    func scale(season: Int) -> Double {
        let lag = season >= 1 && season < values.count ? season : 1
        var (sum, count) = (0.0, 0)
        for place in stride(from: lag, to: values.count, by: 1) {
            let difference = abs(values[place] - values[place - lag])
            guard difference.isFinite else { continue }
            sum += difference
            count += 1
        }
        return count > 0 ? sum / Double(count) : 0
    }
}
