import SentinelEngine
import SentinelJSON
import SentinelTime

extension SeriesSnapshot {
    /// The newest forecast: one value per step ahead, at target times on the grid. A stale series has no steps, as on
    /// `/metrics`.
    func forecast(grid: Grid, isStale: Bool, now: Timestamp) -> JSONObject {
        let steps = isStale ? [] : lane?.forecast.enumerated().map { forecastStep($0.offset, $0.element, grid) } ?? []
        let age = lastObserved.map { max(0, (now - grid.time(at: $0)).seconds) }
        return [
            "id": .string(id), "labels": .object(labels.representation), "version": .optional(lane?.version),
            "cold": .bool(lane?.isCold ?? false), "stale": .bool(isStale),
            "issued_at": .optional(lane.map { grid.time(at: $0.issuedAt) }), "data_age_seconds": .optional(age),
            "steps": .array(steps),
        ]
    }

    private func forecastStep(_ position: Int, _ value: Double, _ grid: Grid) -> JSONValue {
        let issued = lane?.issuedAt ?? closedThrough
        return [
            "step": .count(position + 1), "time": .time(grid.time(at: issued + Int64(position) + 1)),
            "value": .number(value),
        ]
    }
}
