package import SentinelForecast

/// What was forecast from one origin.
package struct BacktestForecast: Sendable, Equatable {
    /// The grid index of the newest point that was seen; `mean[0]` is for the next one.
    package let origin: Int64
    /// One value per step ahead.
    package let mean: [Double]
    /// One per level, ascending; empty where no intervals were asked for.
    package let bands: [IntervalBand]
    /// Which fit made it, from 1.
    package let version: Int
    /// The kind of model that made it.
    package let kind: ModelKind
}

extension BacktestForecast {
    /// What a snapshot serves; nil where nothing is served.
    init?(_ snapshot: SeriesSnapshot, kind: ModelKind) {
        guard let lane = snapshot.lane, !lane.forecast.isEmpty else { return nil }
        self.init(
            origin: lane.issuedAt, mean: lane.forecast, bands: lane.bands, version: lane.version, kind: kind)
    }
}
