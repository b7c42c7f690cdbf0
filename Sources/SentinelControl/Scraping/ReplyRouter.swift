package import SentinelEngine
package import SentinelPrometheus
import SentinelTime

/// Turns one reply into batches on the grid, one per watch that the request served.
package enum ReplyRouter {
    package static func route(
        _ reply: QueryReply, of request: ScrapeRequest
    ) -> [(watchID: String, batch: ScrapeBatch)] {
        var batches = request.members.map { ($0, ScrapeBatch(closedThrough: request.to, series: [])) }
        let group = request.selectors.isEmpty ? nil : SelectorGroup(request.selectors)
        for decoded in reply.series {
            let series = onGrid(decoded, grid: request.grid, from: request.from)
            for member in group?.route(decoded.labels) ?? Array(batches.indices) {
                batches[member].1.series.append(series)
            }
        }
        return batches.map { (watchID: $0.0, batch: $0.1) }
    }

    /// A query that returns two series with equal labels (they differ in the metric name alone) cannot be told apart.
    package static func checkDistinct(_ reply: QueryReply) throws(ScrapeFailure) {
        var seen: Set<LabelSet> = []
        for series in reply.series where !seen.insert(series.labels.withoutMetric).inserted {
            throw ScrapeFailure(
                reason: "ambiguous_series",
                message: "The query returns series that differ in the metric name only; name one metric.",
                detail: series.labels.canonical)
        }
    }

    /// Keeps what lies exactly on the grid: the source evaluated at grid times, so anything else is not an answer.
    private static func onGrid(_ decoded: DecodedSeries, grid: Grid, from: Int64) -> ScrapeBatch.Series {
        var indices: [Int64] = []
        var values: [Double] = []
        indices.reserveCapacity(decoded.timestamps.count)
        values.reserveCapacity(decoded.timestamps.count)
        for (milliseconds, value) in zip(decoded.timestamps, decoded.values) {
            guard let index = grid.index(exactly: Timestamp(milliseconds: milliseconds)) else { continue }
            if let last = indices.last, index <= last { continue }
            indices.append(index)
            values.append(value)
        }
        return ScrapeBatch.Series(labels: decoded.labels.withoutMetric, indices: indices, values: values)
    }
}
