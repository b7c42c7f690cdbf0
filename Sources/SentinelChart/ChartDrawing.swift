import SentinelTime

/// Draws a chart: ground, grid, data, head and foot, in this order.
struct ChartDrawing {
    let chart: ForecastChart
    let layout: ChartLayout
    var svg = SVGBuffer()

    init(_ chart: ForecastChart) {
        var bounded = chart
        bounded.width = min(max(chart.width, ForecastChart.widths.lowerBound), ForecastChart.widths.upperBound)
        bounded.height = min(max(chart.height, ForecastChart.heights.lowerBound), ForecastChart.heights.upperBound)
        self.chart = bounded
        self.layout = ChartLayout(bounded)
    }

    mutating func document() -> [UInt8] {
        drawGround()
        guard !chart.isEmpty else { return emptyDocument() }
        drawGrid()
        drawTimeAxis()
        svg.markup("<g clip-path=\"url(#\(clip))\">\n")
        drawGaps()
        drawBands()
        drawLines()
        svg.markup("</g>\n")
        drawForecastEnd()
        drawErrors()
        drawOrigin()
        drawHead()
        drawTargets()
        return Array(opening.utf8) + svg.bytes + Array("</svg>\n".utf8)
    }

    private mutating func emptyDocument() -> [UInt8] {
        drawHead()
        let middle = (x: Double(chart.width) / 2, y: (layout.values.top + layout.values.bottom) / 2)
        svg.label("no data yet", "middle", x: middle.x, y: middle.y)
        return Array(opening.utf8) + svg.bytes + Array("</svg>\n".utf8)
    }

    /// The name of the clip path, the same for charts of the same shape only: pictures may stand in one page.
    private var clip: String {
        "forecast-chart-\(chart.width)-\(chart.height)-\(Int(layout.values.left))-\(Int(layout.values.bottom))"
    }

    private var opening: String {
        let (width, height) = (chart.width, chart.height)
        return """
            <svg xmlns="http://www.w3.org/2000/svg" class="forecast-chart" width="\(width)" height="\(height)" \
            viewBox="0 0 \(width) \(height)" role="img">
            <title>\(SVGBuffer.escaped(bounded(chart.title)))</title>
            <desc>\(SVGBuffer.escaped(bounded(description)))</desc>
            <style>
            \(ChartStyle.sheet(chart.theme))
            </style>
            <clipPath id="\(clip)"><rect \(SVGBuffer.attributes(of: layout.values))/></clipPath>

            """
    }

    /// Label values may be long; a tooltip need not be.
    private func bounded(_ text: String) -> String { text.count > 400 ? text.prefix(400) + "…" : text }

    /// What a reader who does not see the picture is told.
    private var description: String { [chart.subtitle, summary].filter { !$0.isEmpty }.joined(separator: ". ") }

    /// The last value and the forecast in one line.
    var summary: String {
        var parts: [String] = []
        if let last = chart.history.last(where: { $0.value.isFinite }) {
            parts.append("last \(text(last.value)) at \(moment(last.time))")
        }
        if let last = chart.forecast.last, last.value.isFinite {
            let ahead = last.time - (chart.origin ?? chart.history.last?.time ?? last.time)
            var words = "in \(ahead.forPeople): \(text(last.value))"
            if let band = chart.bands.max(by: { $0.level < $1.level }), let bounds = bounds(band) {
                words += " (\(text(bounds.lower)) to \(text(bounds.upper)) at \(percent(band)))"
            }
            parts.append(words)
        }
        return parts.joined(separator: "  ·  ")
    }

    /// A value, as exactly as the picture shows it.
    private func text(_ value: Double) -> String { chart.unit.text(value, resolution: layout.valueAxis.step / 20) }

    /// The time of day, or the date where a step is a day or longer.
    private func moment(_ time: Timestamp) -> String {
        let reading = ClockReading(localSeconds: chart.zone.localSeconds(time))
        return chart.step >= .days(1) ? reading.date : reading.clock
    }

    /// The bounds of the last step.
    private func bounds(_ band: ForecastChart.Band) -> (lower: Double, upper: Double)? {
        guard let lower = band.lower.last, let upper = band.upper.last, lower.isFinite, upper.isFinite else {
            return nil
        }
        return (lower, upper)
    }

    func percent(_ band: ForecastChart.Band) -> String { ChartUnit.decimals(band.level * 100, digits: 2) + " %" }

    private mutating func drawGround() {
        svg.rectangle(
            "ground", Box(left: 0, top: 0, right: Double(chart.width), bottom: Double(chart.height)), radius: 6)
        guard let origin = chart.origin, !chart.forecast.isEmpty else { return }
        for panel in [layout.values, layout.errors].compactMap({ $0 }) {
            let left = min(max(layout.x(origin), panel.left), panel.right)
            svg.rectangle("future", Box(left: left, top: panel.top, right: panel.right, bottom: panel.bottom))
        }
    }

    private mutating func drawGrid() {
        for tick in layout.valueAxis.ticks {
            let y = layout.y(tick.value)
            svg.line(
                tick.value == 0 ? "zero" : "grid", from: (layout.values.left, y), to: (layout.values.right, y))
            svg.label(tick.label, "right", x: layout.values.left - 8, y: y + 4)
        }
        if let offset = layout.valueAxis.offset {
            svg.label("values − \(offset)", "small", x: layout.values.left + 4, y: layout.values.top + 12)
        }
    }

    private mutating func drawTimeAxis() {
        let panels = [layout.values, layout.errors].compactMap { $0 }
        let bottom = panels.last?.bottom ?? 0
        for tick in layout.time.ticks {
            let x = layout.x(tick.time)
            for panel in panels { svg.line("grid", from: (x, panel.top), to: (x, panel.bottom)) }
            svg.label(tick.upper, "middle", x: inside(x, tick.upper), y: bottom + 17)
            if let lower = tick.lower { svg.label(lower, "middle strong", x: inside(x, lower), y: bottom + 33) }
        }
        svg.label(chart.zone.name, "right small", x: layout.values.right, y: bottom + 33)
    }

    /// Where the middle of a text may be so that it stays within the picture.
    private func inside(_ x: Double, _ text: String) -> Double {
        let half = TextMetrics.width(text, size: 12) / 2 + 4
        return max(half, min(x, Double(chart.width) - half))
    }

    private mutating func drawOrigin() {
        guard let origin = chart.origin, !chart.forecast.isEmpty else { return }
        let x = layout.x(origin)
        for panel in [layout.values, layout.errors].compactMap({ $0 }) {
            svg.line("origin", from: (x, panel.top), to: (x, panel.bottom))
        }
        svg.label(chart.originLabel, "middle small", x: x, y: layout.values.top - 5)
    }

    /// Invisible places above the steps that tell their numbers when the mouse rests on them.
    private mutating func drawTargets() {
        guard chart.forecast.count <= 100, let origin = chart.origin else { return }
        let half = max(2, (layout.x(origin + chart.step) - layout.x(origin)) / 2)
        for (step, point) in chart.forecast.enumerated() where point.value.isFinite {
            let reading = ClockReading(localSeconds: chart.zone.localSeconds(point.time))
            var words = "\(reading.weekdayAndDate) \(reading.clock): \(text(point.value))"
            for band in chart.bands where step < band.lower.count && step < band.upper.count {
                words += ", \(percent(band)) \(text(band.lower[step])) to \(text(band.upper[step]))"
            }
            let x = layout.x(point.time)
            let box = Box(left: x - half, top: layout.values.top, right: x + half, bottom: layout.values.bottom)
            svg.markup("<rect class=\"hit\" \(SVGBuffer.attributes(of: box))><title>")
            svg.text(words)
            svg.markup("</title></rect>\n")
        }
    }
}
