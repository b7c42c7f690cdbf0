package import SentinelDomain
package import SentinelEngine
import SentinelPrometheus
import SentinelSeries
package import SentinelTime

/// One grid time of a series as a chart draws it.
package struct HistoryPoint: Sendable, Equatable {
    package var time: Timestamp
    package var observed: Double?
    package var expected: Double?
    /// The bounds of its interval at the level that was emitted then.
    package var lower: Double?
    package var upper: Double?
    /// Observed minus expected.
    package var error: Double?
    /// The version that made the expectation.
    package var version: Int?
}

/// Which part of a series' history is asked for.
package struct HistoryRange: Sendable, Equatable {
    /// Nil = from the oldest point that is kept.
    package var start: Timestamp?
    /// Inclusive; nil = up to the newest point.
    package var end: Timestamp?
    /// Every how many grid points, at least 1.
    package var stride: Int
    /// How far ahead the expectation was made; the first of `emission.expected` is the one kept.
    package var horizon: TimeSpan?

    package init(start: Timestamp?, end: Timestamp?, stride: Int, horizon: TimeSpan?) {
        self.start = start
        self.end = end
        self.stride = stride
        self.horizon = horizon
    }
}

/// A series of a watch: what the database remembers and, while it runs here, what is known now.
package struct SeriesView: Sendable {
    package var record: SeriesRecord
    package var snapshot: SeriesSnapshot?
    package var isStale: Bool
}

extension ControlPlane {
    /// In the order of ids, after `after`.
    package func series(
        watch name: String, after: String?, limit: Int
    ) async throws -> (watch: Watch, series: [SeriesView], hasMore: Bool) {
        let (watch, stored) = try await environment.store.transact(.api) { tx in
            let watch = try self.watch(name, tx)
            return (watch, try tx.series.list(watchID: watch.id, after: after, limit: limit + 1))
        }
        var records = Dictionary(stored.map { ($0.id, $0) }) { first, _ in first }
        let snapshot = environment.board.snapshot(id: watch.id)
        for live in snapshot?.series ?? [] where records[live.id] == nil && live.id > after ?? "" {
            records[live.id] = record(of: live, watch)
        }
        let all = records.values.sorted { $0.id < $1.id }
        let views = all.prefix(limit).map { view($0, snapshot) }
        return (watch, views, all.count > limit)
    }

    package func series(watch name: String, id: String) async throws -> (watch: Watch, series: SeriesView) {
        let (watch, stored) = try await environment.store.transact(.api) { tx in
            let watch = try self.watch(name, tx)
            return (watch, try tx.series.find(watchID: watch.id, id: id))
        }
        let snapshot = environment.board.snapshot(id: watch.id)
        let live = snapshot?.series.first { $0.id == id }
        guard let record = stored ?? live.map({ record(of: $0, watch) }) else {
            throw SentinelError.notFound("series", id)
        }
        return (watch, view(record, snapshot))
    }

    /// Observed and expected values per grid time, from `start` to `end` inclusive, within what the ring holds.
    ///
    package func history(
        watch name: String, series id: String, _ range: HistoryRange
    ) async throws -> (watch: Watch, points: [HistoryPoint]) {
        let (start, end, stride) = (range.start, range.end, range.stride)
        let watch = try await watch(name: name).watch
        let spec = watch.spec
        if let horizon = range.horizon, horizon != spec.emission.expected.first {
            throw SentinelError(
                .invalid, "horizon_not_kept",
                "Expectations are kept for the horizon \(spec.emission.expected.first ?? spec.granularity).")
        }
        guard let state = await environment.fleet.runtime(id: watch.id)?.history(seriesID: id) else {
            throw SentinelError.notFound("series", id)
        }
        let ring = state.ring
        let asked = start.map { spec.grid.index(atOrBefore: $0 + spec.granularity - .milliseconds(1)) }
        let first = max(ring.startIndex, asked ?? .min)
        let last = min(ring.endIndex - 1, end.map(spec.grid.index(atOrBefore:)) ?? .max)
        guard first <= last else { return (watch, []) }
        guard (last - first) / Int64(stride) < Int64(Limits.pointsPerQueryMax) else {
            throw SentinelError(
                .invalid, "too_many_points",
                "The range holds more than \(Limits.pointsPerQueryMax) points; shorten it or raise step.")
        }
        let indices = Swift.stride(from: first, through: last, by: stride)
        return (watch, indices.map { point(state, at: $0) })
    }

    private func point(_ state: SeriesState, at index: Int64) -> HistoryPoint {
        let observed = state.ring[index]
        let expected = state.expectation(at: index)
        var error: Double?
        if let observed, let expected { error = observed - expected.value }
        return HistoryPoint(
            time: state.ring.grid.time(at: index), observed: observed, expected: expected?.value,
            lower: expected?.lower, upper: expected?.upper, error: error, version: expected?.version)
    }

    private func record(of series: SeriesSnapshot, _ watch: Watch) -> SeriesRecord {
        let labels = Dictionary(series.labels.labels.map { ($0.name, $0.value) }) { first, _ in first }
        let seen = series.lastObserved.map(watch.spec.grid.time) ?? now
        return SeriesRecord(id: series.id, labels: labels, firstSeen: seen, lastSeen: seen)
    }

    private func view(_ record: SeriesRecord, _ snapshot: WatchSnapshot?) -> SeriesView {
        let live = snapshot?.series.first { $0.id == record.id }
        let isStale = live.flatMap { series in snapshot?.facts.isStale(series, now: now) } ?? true
        return SeriesView(record: record, snapshot: live, isStale: isStale)
    }
}
