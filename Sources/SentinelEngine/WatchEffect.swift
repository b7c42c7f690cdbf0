package import SentinelPrometheus

/// What must happen outside because of an input to a watch.
package enum WatchEffect: Sendable, Equatable {
    case joined(LabelSet)
    case dropped(LabelSet)
    /// The served version has no coefficients for this series: fit its recipe on the series' ring.
    case wantsFit(LabelSet)
    case series(LabelSet, SeriesEffect)
}
