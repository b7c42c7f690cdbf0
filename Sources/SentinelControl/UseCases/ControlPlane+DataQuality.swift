package import SentinelDomain
package import SentinelEngine
package import SentinelPrometheus
import SentinelSeries
package import SentinelTime

/// Whether one check of a series' data is good.
package enum QualityVerdict: String, Sendable, CaseIterable {
    case pass, warn, fail
}

/// One check: its value, its limit and what came of it.
package struct QualityCheck: Sendable, Equatable {
    package var name: String
    package var value: Double
    package var limit: Double
    package var verdict: QualityVerdict
}

/// Why a series can or cannot be trained.
package struct SeriesQualityReport: Sendable {
    package var labels: LabelSet
    package var checks: [QualityCheck]
    package var trainability: Trainability
    package var span: TimeSpan
    package var lastObserved: Timestamp?

    package var isTrainable: Bool { trainability.isEnough }

    /// - Parameter closed: the newest grid index that has closed.
    package init(_ series: SeriesState, spec: WatchSpec, closed: Int64) {
        let quality = SeriesQuality(series.ring)
        let needed = spec.samplesNeeded
        labels = series.labels
        trainability = Trainability(ring: series.ring, needed: needed)
        span = quality.span
        lastObserved = quality.lastObservedIndex.map(spec.grid.time)
        let staleness = quality.lastObservedIndex.map { Double(max(0, closed - $0)) } ?? .infinity
        let points = Double(max(1, quality.points))
        checks = [
            SeriesQualityReport.atLeast("points", Double(trainability.covered), Double(needed)),
            SeriesQualityReport.atMost("missing_ratio", quality.missingRatio, warn: 0.05, fail: 0.2),
            SeriesQualityReport.atMost("longest_gap_steps", Double(quality.longestGap), warn: 3, fail: .infinity),
            SeriesQualityReport.atMost("staleness_steps", min(staleness, 1e6), warn: 3, fail: 10),
            SeriesQualityReport.atMost("flat_share", quality.flatShare, warn: 0.1, fail: .infinity),
            SeriesQualityReport.atMost("outlier_share", quality.outlierShare, warn: 0.01, fail: 0.05),
            SeriesQualityReport.atMost(
                "resets_per_100", 100 * Double(quality.resets) / points, warn: 1, fail: .infinity),
            SeriesQualityReport.atMost(
                "duplicate_share", Double(series.counters.duplicates) / points, warn: 0.001, fail: 0.01),
            SeriesQualityReport.atMost(
                "non_finite_share", Double(series.counters.nonFinite) / points, warn: 0.01, fail: 0.2),
        ]
    }

    private static func atLeast(_ name: String, _ value: Double, _ limit: Double) -> QualityCheck {
        QualityCheck(name: name, value: value, limit: limit, verdict: value >= limit ? .pass : .fail)
    }

    private static func atMost(_ name: String, _ value: Double, warn: Double, fail: Double) -> QualityCheck {
        let verdict: QualityVerdict = value > fail ? .fail : value > warn ? .warn : .pass
        return QualityCheck(name: name, value: value, limit: verdict == .fail ? fail : warn, verdict: verdict)
    }
}

extension ControlPlane {
    /// Per series of a running watch: every check with value, limit and verdict.
    package func dataQuality(name: String) async throws -> (watch: Watch, reports: [SeriesQualityReport]) {
        let view = try await watch(name: name)
        guard let runtime = environment.fleet.runtime(id: view.watch.id) else { return (view.watch, []) }
        let spec = view.watch.spec
        let closed = spec.grid.index(atOrBefore: now - spec.scrapeDelay)
        let states = await runtime.seriesStates()
        return (view.watch, states.map { SeriesQualityReport($0, spec: spec, closed: closed) })
    }
}
