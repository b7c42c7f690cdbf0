package import SentinelEvidence
package import SentinelForecast
package import SentinelPrometheus

/// A series as readers see it: immutable, detached from the state that goes on.
package struct SeriesSnapshot: Sendable {
    package let labels: LabelSet
    /// The newest grid index that has closed.
    package let closedThrough: Int64
    /// The newest grid index with an observation.
    package let lastObserved: Int64?
    package let lastValue: Double?
    /// Grid points held, and how many of them are observed.
    package let points: Int
    package let observed: Int
    package let lane: LaneSnapshot?
    package let counters: SeriesCounters
    /// Every running version beside each other; empty while only one runs.
    package var arms: [ArmSnapshot] = []

    /// The id under which the API shows a series: its fingerprint in hexadecimal.
    package var id: String { labels.seriesID }
}

/// How one of several running versions fares.
package struct ArmSnapshot: Sendable, Equatable {
    package let version: Int
    package let accuracy: [LiveAccuracy]
}

/// The served forecasts of a series.
package struct LaneSnapshot: Sendable, Equatable {
    package let version: Int
    package let isCold: Bool
    /// The grid index that the forecast was made from; `forecast[0]` is for the next one.
    package let issuedAt: Int64
    package let forecast: [Double]
    /// The intervals of `forecast`, one per level, ascending; empty where none are kept.
    package internal(set) var bands: [IntervalBand] = []
    /// What was or is expected of the newest closed grid point and those after it.
    package let expected: [ExpectedValue]
    package let accuracy: [LiveAccuracy]
    /// Whether the version still fits, and why; nil where drift is not watched.
    package var drift: DriftAssessment?

    /// The interval of `forecast` at a level; nil where that level is not kept.
    package func band(level: Double) -> IntervalBand? { bands.first { $0.level == level } }
}

/// A forecast seen from its target: made `steps` ahead, for grid index `target`.
package struct ExpectedValue: Sendable, Equatable {
    package let steps: Int
    package let target: Int64
    package let value: Double
    /// The bounds at the emitted level; nil where none are kept.
    package let lower: Double?
    package let upper: Double?

    package init(steps: Int, target: Int64, value: Double, lower: Double? = nil, upper: Double? = nil) {
        self.steps = steps
        self.target = target
        self.value = value
        self.lower = lower
        self.upper = upper
    }
}

/// What was refused or noticed, counted since the series joined.
package struct SeriesCounters: Sendable, Equatable {
    package var late = 0
    package var lateDropped = 0
    package var duplicates = 0
    package var nonFinite = 0

    package init() {}
}

extension LabelSet {
    /// Sixteen hexadecimal digits of the fingerprint: the id of a series.
    package var seriesID: String {
        let digits = String(fingerprint, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
