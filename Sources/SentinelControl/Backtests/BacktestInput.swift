package import SentinelDomain
import SentinelEngine
package import SentinelPrometheus
package import SentinelSeries

/// What a back-test is computed from: a copy of the rings of a watch, and what was asked for.
package struct BacktestInput: Sendable {
    package var spec: WatchSpec
    package var request: BacktestRequest
    /// In the order of the labels.
    package var rings: [(labels: LabelSet, ring: SeriesRing)]

    /// - Throws: `SentinelError`, when a series that was named is not there, or there are too many.
    package init(
        spec: WatchSpec, request: BacktestRequest, rings all: [(labels: LabelSet, ring: SeriesRing)]
    ) throws(SentinelError) {
        self.spec = spec
        self.request = request
        rings = all
        if let wanted = request.series {
            let known = Set(all.map(\.labels.seriesID))
            if let missing = wanted.first(where: { !known.contains($0) }) {
                throw SentinelError.notFound("series", missing)
            }
            rings = all.filter { wanted.contains($0.labels.seriesID) }
        }
        guard !rings.isEmpty else {
            throw SentinelError(.conflict, "no_series", "The watch has no series yet; wait for data.")
        }
        try BacktestInput.check(request, series: rings.count, points: rings.map(\.ring.count).max() ?? 0)
    }

    /// Whether a back-test over this many series is one that the server takes on.
    /// - Throws: 422 naming the limit and what to lower.
    static func check(_ request: BacktestRequest, series: Int, points: Int) throws(SentinelError) {
        guard series <= Limits.backtestSeriesMax else {
            throw SentinelError(
                .invalid, "too_many_series",
                "The watch has \(series) series, a back-test takes \(Limits.backtestSeriesMax): choose some in series.")
        }
        let work = request.workUnits(series: series, points: points)
        guard work <= Limits.backtestWorkMax else {
            let factor = Int((work / Limits.backtestWorkMax).rounded(.up))
            throw SentinelError(
                .invalid, "backtest_too_large",
                "The back-test is \(factor) times as much work as the server takes on: lower origins, or choose fewer "
                    + "models or series.")
        }
    }
}
