import SentinelBacktest
import SentinelChart
import SentinelForecast

/// Runs every model of a back-test, one after the other, and shows how far it is.
struct BacktestWork {
    let settings: BacktestCommand.Settings
    let table: SeriesTable
    let windows: WindowTable?

    /// A model with what it did.
    struct Row {
        let parameters: ModelParameters
        let report: BacktestReport
    }

    func run() throws -> [Row] {
        let bar = BacktestProgress()
        defer { bar.clear() }
        return try settings.plans.enumerated().map { place, plan in
            let kind = plan.parameters.kind
            bar.begin(kind.rawValue, part: place, of: settings.plans.count)
            let destination = BacktestDestination(
                forecasts: named(settings.output, kind), timing: named(settings.timing, kind),
                control: RunControl(progress: { bar.show($0) }))
            return Row(parameters: plan.parameters, report: try run(plan, destination))
        }
    }

    private func run(_ plan: BacktestPlan, _ destination: BacktestDestination) throws -> BacktestReport {
        if let options = settings.prequential {
            return try PrequentialFileRun(table, plan: plan, options: options).run(destination)
        }
        guard let windows else { throw FitError.nothingToScore }
        return try WindowRun(windows, of: table, plan: plan).run(destination)
    }

    /// Draws one window, or the end of one series, for every model.
    func draw(to file: String, series: String?) throws {
        for plan in settings.plans {
            let picture = BacktestPicture(table, plan: plan)
            let chart: ForecastChart
            do {
                if let options = settings.prequential {
                    chart = try picture.series(options, name: series)
                } else if let windows {
                    chart = try picture.window(of: windows, series: series)
                } else {
                    return
                }
            } catch let error as FitError {
                throw FileFault(series ?? "the first window", "cannot be drawn: \(error.message)")
            }
            try chart.write(to: named(file, plan.parameters.kind) ?? file)
        }
    }

    private func named(_ file: String?, _ kind: ModelKind) -> String? {
        file?.replacing("{model}", with: kind.rawValue)
    }
}
