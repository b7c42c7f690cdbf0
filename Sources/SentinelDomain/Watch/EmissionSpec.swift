package import SentinelTime

/// What a watch shows on `/metrics`.
package struct EmissionSpec: Sendable, Equatable {
    /// Which steps appear in `<metric>_sentinel_predicted`.
    package enum Steps: Sendable, Equatable {
        case off
        case all
        case list([Int])

        /// Whether a step (1-based) is shown.
        package func contains(_ step: Int) -> Bool {
            switch self {
            case .off: false
            case .all: true
            case .list(let steps): steps.contains(step)
            }
        }
    }

    /// The family base name; nil = the metric's own.
    package var metricName: String?
    package var steps: Steps
    package var stepBounds: Bool
    package var versionLabel: Bool
    /// How far ahead the shown expectation was forecast; whole multiples of the granularity, up to the horizon.
    package var expected: [TimeSpan]
}
