package import SentinelTime

/// A picture of a series: what was observed, what was expected of it, what is forecast and how sure that is.
///
/// A value without behaviour but ``svg()``: equal charts give equal bytes. Times ascend in every list; NaN is a gap.
package struct ForecastChart: Sendable {
    /// One observed value.
    package struct Point: Sendable, Equatable {
        package var time: Timestamp
        package var value: Double

        package init(time: Timestamp, value: Double) {
            self.time = time
            self.value = value
        }
    }

    /// An interval over the steps of ``forecast``.
    package struct Band: Sendable, Equatable {
        /// 0 to 1.
        package var level: Double
        package var lower: [Double]
        package var upper: [Double]

        package init(level: Double, lower: [Double], upper: [Double]) {
            self.level = level
            self.lower = lower
            self.upper = upper
        }
    }

    package var title: String
    /// A second line, such as the labels of the series and the version.
    package var subtitle = ""
    package var unit = ChartUnit.number
    package var zone = ChartZone.utc
    /// The distance of two grid points.
    package var step: TimeSpan
    /// What was observed.
    package var history: [Point] = []
    /// What was expected of observed points before they came.
    package var expected: [Point] = []
    /// What is forecast, from the step after ``origin``.
    package var forecast: [Point] = []
    package var bands: [Band] = []
    /// What came after the origin, where that is known already.
    package var outcome: [Point] = []
    /// The newest time that the forecast has seen.
    package var origin: Timestamp?
    /// The word beside ``origin``.
    package var originLabel = "now"
    /// In pixels, see ``widths`` and ``heights``.
    package var width = 960
    package var height = 480
    package var theme = ChartTheme.auto

    package init(title: String, step: TimeSpan) {
        self.title = title
        self.step = step
    }

    /// The widths that can be drawn.
    package static let widths = 320...4_096
    /// The heights that can be drawn.
    package static let heights = 200...4_096

    /// The picture as an SVG document, without scripts and without references to anything outside.
    package func svg() -> [UInt8] {
        var drawing = ChartDrawing(self)
        return drawing.document()
    }

    /// Whether there is nothing to draw.
    var isEmpty: Bool { !(history + expected + forecast + outcome).contains { $0.value.isFinite } }

    /// Observed minus expected, or what came minus what was forecast, where both are known.
    var errors: [Point] {
        let known = Dictionary((history + outcome).map { ($0.time, $0.value) }) { first, _ in first }
        return (expected + (outcome.isEmpty ? [] : forecast)).compactMap { point in
            guard let value = known[point.time], value.isFinite, point.value.isFinite else { return nil }
            return Point(time: point.time, value: value - point.value)
        }
    }
}

/// Light, dark, or what the reader's screen prefers.
package enum ChartTheme: String, Sendable, CaseIterable {
    case auto, light, dark
}
