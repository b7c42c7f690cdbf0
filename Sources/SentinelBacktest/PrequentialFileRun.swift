import SentinelEngine
import SentinelForecast
package import SentinelTime

/// How whole series are fed.
package struct PrequentialOptions: Sendable {
    /// How many steps ahead are forecast, 1 to 1,000.
    package var horizon: Int
    /// Rows of each series that are fed before the first forecast, at least 1.
    package var warmup: Int
    /// Grid points between two fits; nil = the model is fitted once, after the warm-up.
    package var refitEvery: Int?
    /// Grid points that a fit sees; nil = the larger of 1,000 and the warm-up.
    package var trainingPoints: Int?
    /// The step of the grid; nil = the distance of rows that is most frequent in each series.
    package var granularity: TimeSpan?

    package init(horizon: Int, warmup: Int) {
        self.horizon = horizon
        self.warmup = warmup
    }
}

/// A back-test of whole series, sample by sample as in production: a forecast at every row after the warm-up, written
/// while it runs. Series are spread over the threads; the output is in the order of the input all the same.
package struct PrequentialFileRun: Sendable {
    let table: SeriesTable
    let plan: BacktestPlan
    let options: PrequentialOptions

    package init(_ table: SeriesTable, plan: BacktestPlan, options: PrequentialOptions) {
        self.table = table
        self.plan = plan
        self.options = options
    }

    /// - Throws: `FileFault`, or `FitError.cancelled`.
    package func run(_ destination: BacktestDestination) throws -> BacktestReport {
        let files = try BacktestFiles(destination)
        let fault = FirstFault()
        let outcomes = ResultSlots<Outcome>(count: table.series.count)
        let done = SharedProgress(tasks: table.series.count)
        let total = Double(max(1, table.series.reduce(0) { $0 + $1.times.count }))
        WorkerThreads.run(tasks: table.series.count, threads: plan.jobs) { task in
            guard !fault.isSet else { return }
            do {
                let weight = Double(table.series[task].times.count) / total
                let control = RunControl(isCancelled: { fault.isSet || destination.control.isCancelled() }) { share in
                    destination.control.progress(done.set(share * weight, task: task))
                }
                let made = try carryOut(task, files, control)
                outcomes.set(made, at: task)
                try files.finish(task: task)
            } catch {
                fault.set(error)
            }
        }
        try fault.rethrow()
        try files.close()
        return report(outcomes.results)
    }

    private struct Outcome: Sendable {
        var tally: BacktestTally
        var refusal: String?
        var irregular = 0
        var firstIrregular: Int64?
    }

    private static let pieceBytes = 1 << 16

    private func carryOut(_ task: Int, _ files: BacktestFiles, _ control: RunControl) throws -> Outcome {
        let series = table.series[task]
        var outcome = Outcome(tally: BacktestTally(levels: plan.coverages))
        guard let step = options.granularity ?? series.usualStep else {
            outcome.refusal = "The series has one row only, so that its step is not known."
            return outcome
        }
        let slice = try slice(series, step: step)
        outcome.irregular = slice.moved + slice.crowded
        outcome.firstIrregular = slice.firstIrregular.map { series.times[$0] }
        guard let warmup = slice.offset(afterRows: options.warmup) else {
            outcome.refusal = "The series has \(series.times.count) rows, not more than the warm-up: lower --warmup."
            return outcome
        }
        var walk = Walk(slice: slice, plan: plan, horizon: options.horizon)
        do {
            try feed(slice, warmup: warmup, control: control) { forecast in
                walk.take(forecast, series)
                if walk.rows.forecasts.count > Self.pieceBytes { try files.write(walk.takeRows(), task: task) }
            }
        } catch let error as FitError where error != .cancelled {
            outcome.refusal = error.message
        }
        try files.write(walk.takeRows(), task: task)
        outcome.tally = walk.tally
        return outcome
    }

    /// Steps through a series on its grid; `each` gets a forecast per grid point after the warm-up.
    func feed(
        _ slice: GridSlice, warmup: Int, control: RunControl, each: (BacktestForecast) throws -> Void
    ) throws {
        let points = options.trainingPoints ?? max(1_000, warmup)
        let plan = PrequentialPlan(
            warmup: warmup, refitEvery: options.refitEvery, trainingPoints: points, horizon: options.horizon)
        let series = PrequentialSeries(grid: slice.grid, startIndex: slice.startIndex, values: slice.values)
        try Backtest.prequential(
            series, backtestOptions(warmup: warmup), plan: plan, control: control, each: each)
    }

    private func backtestOptions(warmup: Int) -> BacktestOptions {
        var made = BacktestOptions(
            recipe: plan.recipe(history: warmup, horizon: options.horizon, seasonHint: 1),
            levels: plan.coverages)
        made.lowerBound = plan.lowerBound
        return made
    }

    func slice(_ series: SeriesTable.Series, step: TimeSpan) throws(FileFault) -> GridSlice {
        let span = ((series.times.last ?? 0) - (series.times.first ?? 0)) / step.milliseconds
        guard span < GridSlice.pointsMax else {
            throw FileFault(
                "series \(series.id)",
                "spans \(span) steps of \(step), more than \(GridSlice.pointsMax): choose a larger --granularity.")
        }
        let slice = GridSlice(series, rows: series.times.indices, step: step)
        if plan.isStrict, let row = slice.firstIrregular {
            throw FileFault(
                "series \(series.id)",
                "the row at \(Timestamp(milliseconds: series.times[row])) lies off the grid of \(step): resample the "
                    + "series, or leave --strict out to move such rows to the nearest point.")
        }
        return slice
    }

    private func report(_ outcomes: [Outcome]) -> BacktestReport {
        var refusals = RefusalTally()
        var example: String?
        for (series, outcome) in zip(table.series, outcomes) {
            if let reason = outcome.refusal { refusals.add(reason, at: series.id) }
            if example == nil, let time = outcome.firstIrregular {
                example = "\(series.id) at \(Timestamp(milliseconds: time))"
            }
        }
        let scored = zip(table.series, outcomes).map { (tally: $1.tally, deviation: $0.deviation) }
        return BacktestReport(
            kind: plan.parameters.kind, score: BacktestScore(scored, levels: plan.coverages),
            refused: refusals.total,
            refusals: refusals.list, irregularRows: outcomes.reduce(0) { $0 + $1.irregular },
            firstIrregular: example)
    }
}

/// One series that is being fed: its lines, its scores, and the time that the thread has spent on it.
private struct Walk {
    let slice: GridSlice
    let labels: [String]
    let horizon: Int
    let scale: Double
    var rows = BacktestFiles.Rows()
    var tally: BacktestTally
    private var last = Double.nan
    private var seenThrough = -1
    private var clock = ThreadClock.seconds()

    init(slice: GridSlice, plan: BacktestPlan, horizon: Int) {
        self.slice = slice
        self.horizon = horizon
        self.scale = slice.scale(season: 1)
        labels = plan.levels.map(ForecastRows.text(ofLevel:))
        tally = BacktestTally(levels: plan.coverages)
    }

    /// A forecast from a grid point without a row is not an origin.
    mutating func take(_ forecast: BacktestForecast, _ series: SeriesTable.Series) {
        let seconds = ThreadClock.seconds() - clock
        defer { clock = ThreadClock.seconds() }
        let offset = Int(forecast.origin - slice.startIndex)
        while seenThrough < offset {
            seenThrough += 1
            if slice.values[seenThrough].isFinite { last = slice.values[seenThrough] }
        }
        let row = slice.rows[offset]
        guard row >= 0 else { return }
        let key = ForecastRows.Key(series: series.id, origin: series.times[row])
        ForecastRows.append(forecast, of: key, levels: labels, to: &rows.forecasts)
        ForecastRows.append(cpuSeconds: seconds, of: key, to: &rows.timing)
        let actual = (1...horizon).map { offset + $0 < slice.values.count ? slice.values[offset + $0] : .nan }
        tally.add(forecast, against: BacktestTruth(actual: actual, last: last, scale: scale))
        tally.cpuSeconds += seconds
    }

    mutating func takeRows() -> BacktestFiles.Rows {
        defer { rows = BacktestFiles.Rows() }
        return rows
    }
}

extension GridSlice {
    /// The number of grid points through the `count`-th row; nil when no row follows it.
    func offset(afterRows count: Int) -> Int? {
        var seen = 0
        for (offset, row) in rows.enumerated() where row >= 0 {
            seen += 1
            if seen == count { return offset + 1 < rows.count ? offset + 1 : nil }
        }
        return nil
    }
}
