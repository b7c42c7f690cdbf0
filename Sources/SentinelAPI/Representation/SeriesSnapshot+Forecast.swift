import SentinelEngine
import SentinelForecast
import SentinelJSON
import SentinelTime

extension SeriesSnapshot {
    /// The newest forecast: one value per step ahead with its interval at each level, at target times on the grid. A
    /// stale series has no steps, as on `/metrics`.
    func forecast(grid: Grid, bands: [IntervalBand], isStale: Bool, now: Timestamp) -> JSONObject {
        let age = lastObserved.map { max(0, (now - grid.time(at: $0)).seconds) }
        return [
            "id": .string(id), "labels": .object(labels.representation), "version": .optional(lane?.version),
            "cold": .bool(lane?.isCold ?? false), "stale": .bool(isStale),
            "issued_at": .optional(lane.map { grid.time(at: $0.issuedAt) }), "data_age_seconds": .optional(age),
            "steps": .array(isStale ? [] : lane?.steps(grid, bands: bands) ?? []),
        ]
    }
}

extension LaneSnapshot {
    fileprivate func steps(_ grid: Grid, bands: [IntervalBand]) -> [JSONValue] {
        forecast.indices.map { position in
            let intervals = bands.filter { position < min($0.lower.count, $0.upper.count) }.map { band -> JSONValue in
                [
                    "level": .number(band.level), "lower": .number(band.lower[position]),
                    "upper": .number(band.upper[position]),
                ]
            }
            return [
                "step": .count(position + 1), "time": .time(grid.time(at: issuedAt + Int64(position) + 1)),
                "value": .number(forecast[position]), "intervals": .array(intervals),
            ]
        }
    }
}
