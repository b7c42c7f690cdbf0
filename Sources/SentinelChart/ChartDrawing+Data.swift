import SentinelTime

extension ChartDrawing {
    /// Stretches of at least four missing steps are shaded: a gap should look like one.
    mutating func drawGaps() {
        let seen = chart.history.filter { $0.value.isFinite }
        for (before, after) in zip(seen, seen.dropFirst()) where after.time - before.time > chart.step * 4 {
            let (left, right) = (layout.x(before.time), layout.x(after.time))
            svg.rectangle(
                "gap", Box(left: left, top: layout.values.top, right: right, bottom: layout.values.bottom))
            if right - left > 60 {
                svg.label("no data", "middle small", x: (left + right) / 2, y: layout.values.bottom - 8)
            }
        }
    }

    /// The widest first, so that the narrower ones lie on it and look denser.
    mutating func drawBands() {
        for band in chart.bands.sorted(by: { $0.level > $1.level }) {
            let steps = min(band.lower.count, band.upper.count, chart.forecast.count)
            var upper: [ChartPath.Place] = []
            var lower: [ChartPath.Place] = []
            if let start = joint { (upper, lower) = ([start], [start]) }
            for step in 0..<steps where band.lower[step].isFinite && band.upper[step].isFinite {
                let x = layout.x(chart.forecast[step].time)
                upper.append((x, layout.y(band.upper[step])))
                lower.append((x, layout.y(band.lower[step])))
            }
            svg.path("band", ChartPath.area(upper: upper, lower: lower))
        }
    }

    mutating func drawLines() {
        draw(chart.history, "history")
        draw(chart.outcome, "outcome", from: joint)
        draw(chart.expected, "expected")
        draw(chart.forecast, "forecast", from: joint)
    }

    /// Where the forecast begins: at the value of the origin.
    private var joint: ChartPath.Place? {
        guard let origin = chart.origin,
            let last = chart.history.last(where: { $0.time <= origin && $0.value.isFinite })
        else { return nil }
        return last.time == origin ? (layout.x(last.time), layout.y(last.value)) : nil
    }

    private mutating func draw(_ points: [ForecastChart.Point], _ style: String, from start: ChartPath.Place? = nil) {
        guard !points.isEmpty else { return }
        var places: [ChartPath.Place?] = start.map { [$0] } ?? []
        var previous: Timestamp?
        for point in points {
            if let previous, point.time - previous > chart.step { places.append(nil) }
            places.append(point.value.isFinite ? (layout.x(point.time), layout.y(point.value)) : nil)
            previous = point.time
        }
        let line = ChartPath.line(ChartPath.thinned(places, width: layout.values.width))
        svg.path(style, line.data)
        let dot = style == "history" || style == "outcome" ? "point" : "dot"
        let radius = points.count == 1 ? 4 : 1.6
        for place in line.lonely.prefix(2_000) { svg.circle(dot, x: place.x, y: place.y, radius: radius) }
    }

    /// A dot at the end of the forecast.
    mutating func drawForecastEnd() {
        guard let last = chart.forecast.last, last.value.isFinite else { return }
        let y = layout.y(last.value)
        guard y >= layout.values.top - 1, y <= layout.values.bottom + 1 else { return }
        svg.circle("dot", x: layout.x(last.time), y: y, radius: 4.5)
    }

    /// One bar per error, upwards where the series was above what was expected.
    mutating func drawErrors() {
        guard let panel = layout.errors, let axis = layout.errorAxis else { return }
        let y = { (value: Double) in panel.bottom - min(max(axis.share(of: value), 0), 1) * panel.height }
        for tick in axis.ticks {
            let place = y(tick.value)
            svg.line(tick.value == 0 ? "zero" : "grid", from: (panel.left, place), to: (panel.right, place))
            svg.label(tick.label, "right", x: panel.left - 8, y: place + 4)
        }
        let title = chart.outcome.isEmpty ? "error: observed − expected" : "error: what came − forecast"
        svg.label(title, "small", x: panel.left, y: panel.top - 6)
        drawBars(y, zero: y(0))
    }

    private mutating func drawBars(_ y: (Double) -> Double, zero: Double) {
        let errors = chart.errors
        let spacing = layout.x(layout.time.start + chart.step) - layout.x(layout.time.start)
        let width = min(max(spacing * 0.7, 0.8), 14)
        var above = ""
        var below = ""
        for error in ChartDrawing.largestPerPixel(errors, layout) {
            let left = SVGBuffer.pixels(layout.x(error.time) - width / 2)
            let bar =
                "M\(left) \(SVGBuffer.pixels(zero))h\(SVGBuffer.pixels(width))"
                + "V\(SVGBuffer.pixels(y(error.value)))h-\(SVGBuffer.pixels(width))Z"
            if error.value > 0 { above += bar } else { below += bar }
        }
        svg.path("above", above)
        svg.path("below", below)
    }

    private static func largestPerPixel(
        _ errors: [ForecastChart.Point], _ layout: ChartLayout
    ) -> [ForecastChart.Point] {
        var kept: [ForecastChart.Point] = []
        var column = -1
        for error in errors where error.value != 0 {
            let pixel = Int(layout.x(error.time))
            if pixel != column {
                kept.append(error)
                column = pixel
            } else if abs(error.value) > abs(kept[kept.count - 1].value) {
                kept[kept.count - 1] = error
            }
        }
        return kept
    }

    /// Title, summary, legend.
    mutating func drawHead() {
        let margin = ChartLayout.margin
        let room = Double(chart.width) - 2 * margin
        svg.label(TextMetrics.fitted(chart.title, size: 18, limit: room), "title", x: margin, y: 30)
        let width = TextMetrics.width(summary, size: 12)
        let subtitleRoom = room - width - 24
        if subtitleRoom >= 80 || chart.subtitle.isEmpty {
            let subtitle = TextMetrics.fitted(chart.subtitle, size: 12, limit: subtitleRoom)
            if !chart.subtitle.isEmpty { svg.label(subtitle, "note", x: margin, y: 49) }
            svg.label(summary, "right strong", x: margin + room, y: 49)
        } else {
            svg.label(TextMetrics.fitted(summary, size: 12, limit: room), "strong", x: margin, y: 49)
        }
        drawLegend(at: margin, limit: margin + room)
    }

    private mutating func drawLegend(at start: Double, limit: Double) {
        let y = 67.0
        var x = start
        for (style, text) in legend {
            let width = 26 + TextMetrics.width(text, size: 11)
            guard x + width <= limit else { return }
            switch style {
            case "band": svg.rectangle("band", Box(left: x, top: y - 9, right: x + 20, bottom: y + 1), radius: 2)
            case "above":
                svg.rectangle("above", Box(left: x + 4, top: y - 9, right: x + 9, bottom: y - 4))
                svg.rectangle("below", Box(left: x + 11, top: y - 4, right: x + 16, bottom: y + 1))
            default: svg.path(style, "M\(SVGBuffer.pixels(x)) \(SVGBuffer.pixels(y - 4))h20")
            }
            svg.label(text, "small", x: x + 26, y: y)
            x += width + 18
        }
    }

    private var legend: [(style: String, text: String)] {
        var items = [("history", chart.outcome.isEmpty ? "observed" : "observed before and after")]
        if !chart.expected.isEmpty { items.append(("expected", "expected")) }
        if !chart.forecast.isEmpty { items.append(("forecast", "forecast")) }
        if !chart.bands.isEmpty {
            let levels = chart.bands.map(\.level).sorted().map { ChartUnit.decimals($0 * 100, digits: 2) }
            items.append(("band", "interval " + levels.joined(separator: ", ") + " %"))
        }
        if layout.errors != nil { items.append(("above", "error")) }
        return items
    }
}
