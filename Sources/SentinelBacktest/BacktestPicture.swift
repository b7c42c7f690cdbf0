package import SentinelChart
import SentinelEngine
import SentinelForecast
import SentinelTime

/// A picture of one window, or of the end of one series, of a back-test.
package struct BacktestPicture: Sendable {
    private let table: SeriesTable
    private let plan: BacktestPlan
    /// How much of the past is drawn, in horizons, and at least in points.
    private static let pastHorizons = 8
    private static let pastPointsMin = 96

    package init(_ table: SeriesTable, plan: BacktestPlan) {
        self.table = table
        self.plan = plan
    }

    /// The first window of a series, or the first of all, with what came afterwards.
    /// - Throws: `FileFault` for a series without a window, `FitError` where it cannot be forecast.
    package func window(of windows: WindowTable, series name: String?) throws -> ForecastChart {
        let place = try name.map(place)
        guard let window = windows.windows.first(where: { place == nil || $0.series == place }) else {
            throw FileFault("series \(name ?? "")", "has no window to draw: choose another --plot-series.")
        }
        let run = WindowRun(windows, of: table, plan: plan)
        let slice = run.seen(window)
        let forecast = try run.forecast(window, slice, control: RunControl())
        var chart = chart(of: slice, series: window.series, forecast)
        let actual = run.truth(window, slice).actual
        chart.outcome = zip(chart.forecast, actual).map { .init(time: $0.time, value: $1) }
        return chart
    }

    /// The end of a series, fed row by row: what was expected one step ahead, and the last forecast.
    /// - Throws: as ``window(of:series:)``.
    package func series(_ options: PrequentialOptions, name: String?) throws -> ForecastChart {
        let place = try name.map(place) ?? 0
        let run = PrequentialFileRun(table, plan: plan, options: options)
        let series = table.series[place]
        guard let step = options.granularity ?? series.usualStep else {
            throw FileFault("series \(series.id)", "has one row only: nothing to draw.")
        }
        let slice = try run.slice(series, step: step)
        guard let warmup = slice.offset(afterRows: options.warmup) else {
            throw FileFault("series \(series.id)", "is not longer than the warm-up: lower --warmup.")
        }
        var last: BacktestForecast?
        var expected: [ForecastChart.Point] = []
        try run.feed(slice, warmup: warmup, control: RunControl()) { forecast in
            let next = Int(forecast.origin - slice.startIndex) + 1
            if next < slice.values.count, let value = forecast.mean.first {
                expected.append(.init(time: slice.time(at: next), value: value))
            }
            last = forecast
        }
        guard let last else { throw FileFault("series \(series.id)", "has no forecast to draw.") }
        var chart = chart(of: slice, series: place, last)
        if let start = chart.history.first?.time { chart.expected = expected.filter { $0.time >= start } }
        return chart
    }

    private func place(of name: String) throws(FileFault) -> Int {
        guard let place = table.place(of: name) else {
            throw FileFault("series \(name)", "is in no --input file: check --plot-series.")
        }
        return place
    }

    private func chart(of slice: GridSlice, series: Int, _ forecast: BacktestForecast) -> ForecastChart {
        let step = slice.grid.step
        let origin = Int(forecast.origin - slice.startIndex)
        var chart = ForecastChart(title: table.series[series].id, step: step)
        let past = max(Self.pastPointsMin, Self.pastHorizons * forecast.mean.count)
        chart.history = (max(0, origin + 1 - past)...origin).map {
            .init(time: slice.time(at: $0), value: slice.values[$0])
        }
        chart.forecast = forecast.mean.enumerated().map {
            .init(time: slice.time(at: origin + 1 + $0), value: $1)
        }
        chart.bands = forecast.bands.map { .init(level: $0.level, lower: $0.lower, upper: $0.upper) }
        chart.origin = slice.time(at: origin)
        chart.originLabel = "origin"
        let seen = "\(min(slice.values.count, origin + 1)) points seen"
        chart.subtitle = "\(plan.parameters.kind.rawValue), \(forecast.mean.count) steps of \(step), \(seen)"
        return chart
    }
}

extension OutputFile {
    /// Writes a whole file.
    static func write(_ bytes: [UInt8], to name: String) throws(FileFault) {
        let file = try OutputFile(name: name)
        try file.write(bytes)
        try file.close()
    }
}

extension ForecastChart {
    /// Writes the picture; `-` is standard output, `.svgz` and `.gz` are packed.
    package func write(to name: String) throws(FileFault) {
        try OutputFile.write(svg(), to: name)
    }
}
