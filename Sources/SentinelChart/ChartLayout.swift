import SentinelTime

/// Where everything of a chart lies, in pixels.
struct ChartLayout {
    /// The panel of values, and the one of errors below it; the latter only where there are errors to show.
    let values: Box
    let errors: Box?
    let time: TimeAxis
    let valueAxis: NumberAxis
    let errorAxis: NumberAxis?

    static let margin = 20.0
    /// Title, summary and legend.
    static let headHeight = 84.0
    /// Two rows of labels.
    private static let footHeight = 44.0
    private static let gap = 26.0

    init(_ chart: ForecastChart) {
        let errors = chart.errors
        let hasErrors = errors.count > 1 && chart.height >= 300
        let height = Double(chart.height)
        let bottom = height - ChartLayout.footHeight
        let errorHeight = hasErrors ? ((bottom - ChartLayout.headHeight) * 0.24).rounded() : 0
        let valuesBottom = hasErrors ? bottom - errorHeight - ChartLayout.gap : bottom
        let valueRange = ChartLayout.range(of: chart)
        let valueAxis = NumberAxis(
            lower: valueRange.lowerBound, upper: valueRange.upperBound, unit: chart.unit,
            count: Int((valuesBottom - ChartLayout.headHeight) / 46))
        let reach = ChartLayout.reach(errors)
        let errorAxis = hasErrors ? NumberAxis(lower: -reach, upper: reach, unit: chart.unit, count: 4) : nil
        let labels = valueAxis.ticks.map(\.label) + (errorAxis?.ticks.map(\.label) ?? [])
        let widest = labels.map { TextMetrics.width($0, size: 12) }.max() ?? 0
        let left = ChartLayout.margin + max(widest, 24).rounded(.up) + 8
        let right = Double(chart.width) - ChartLayout.margin
        self.values = Box(left: left, top: ChartLayout.headHeight, right: right, bottom: valuesBottom)
        self.errors = hasErrors ? Box(left: left, top: bottom - errorHeight, right: right, bottom: bottom) : nil
        self.valueAxis = valueAxis
        self.errorAxis = errorAxis
        let span = ChartLayout.span(of: chart)
        time = TimeAxis(start: span.start, end: span.end, zone: chart.zone, count: Int((right - left) / 84))
    }

    func x(_ time: Timestamp) -> Double { values.left + self.time.share(of: time) * values.width }

    func y(_ value: Double) -> Double { values.bottom - valueAxis.share(of: value) * values.height }

    private static func span(of chart: ForecastChart) -> (start: Timestamp, end: Timestamp) {
        let times = [chart.history, chart.expected, chart.forecast, chart.outcome].flatMap { list in
            [list.first?.time, list.last?.time].compactMap { $0 }
        }
        let start = times.min() ?? Timestamp(milliseconds: 0)
        let end = times.max() ?? start
        return (start, max(end, start + chart.step))
    }

    /// All observed and forecast values; of the bands only as much as leaves the rest readable.
    private static func range(of chart: ForecastChart) -> ClosedRange<Double> {
        let lines = (chart.history + chart.forecast + chart.outcome).map(\.value).filter(\.isFinite)
        guard var lower = lines.min(), var upper = lines.max() else { return 0...1 }
        let room = max(upper / 2 - lower / 2, max(abs(lower), abs(upper)) * 0.05) * 2
        let bounds = chart.bands.flatMap { $0.lower + $0.upper }.filter(\.isFinite)
        if let lowest = bounds.min() { lower = min(lower, max(lowest, lower - 1.2 * room)) }
        if let highest = bounds.max() { upper = max(upper, min(highest, upper + 1.2 * room)) }
        let limit = Double.greatestFiniteMagnitude / 16
        return max(lower, -limit)...max(min(upper, limit), max(lower, -limit))
    }

    /// How far the panel of errors reaches on both sides: the largest error, or, where a few stand out, the 98 %
    /// quantile with room for half of it more; what is beyond is cut off at the edge.
    private static func reach(_ errors: [ForecastChart.Point]) -> Double {
        let sizes = errors.map { abs($0.value) }.sorted()
        guard let largest = sizes.last, largest > 0 else { return 1 }
        let usual = sizes[Int(Double(sizes.count - 1) * 0.98)]
        return min(usual > 0 && largest > 3 * usual ? 2 * usual : largest, Double.greatestFiniteMagnitude / 16)
    }
}
