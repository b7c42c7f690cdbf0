import SentinelDomain
import SentinelEngine
import SentinelPrometheus
package import SentinelTime

/// Writes down which series each watch has seen, so that they can be listed after a restart while the source is away.
package actor SeriesPass {
    private let environment: Environment
    /// What was written of each watch, and when.
    private var written: [String: (series: Set<String>, at: Timestamp)] = [:]
    /// How old the stored time of the last observation may get.
    private static let refreshAfter = TimeSpan.minutes(10)
    private static let batch = 100

    package init(_ environment: Environment) {
        self.environment = environment
    }

    /// Writes the watches whose series changed, and the others now and then; `done` counts them.
    package func runOnce(now: Timestamp) async throws -> PassReport {
        let snapshots = environment.board.all().snapshots
        let running = Set(snapshots.map(\.facts.watch.id))
        written = written.filter { running.contains($0.key) }
        var due = snapshots.filter { isDue($0, now: now) }[...]
        let report = PassReport(done: due.count)
        while !due.isEmpty {
            let batch = Array(due.prefix(SeriesPass.batch))
            due = due.dropFirst(batch.count)
            let records = batch.map { (id: $0.facts.watch.id, series: SeriesPass.records($0)) }
            try await environment.store.transact(.worker) { tx in
                for (id, series) in records where try tx.watches.mark(id: id) != nil {
                    try tx.series.upsert(watchID: id, series)
                }
            }
            for (id, series) in records { written[id] = (Set(series.map(\.id)), now) }
        }
        return report
    }

    private func isDue(_ snapshot: WatchSnapshot, now: Timestamp) -> Bool {
        guard snapshot.series.contains(where: { $0.lastObserved != nil }) else { return false }
        guard let last = written[snapshot.facts.watch.id] else { return true }
        return now - last.at >= SeriesPass.refreshAfter || last.series != Set(snapshot.series.map(\.id))
    }

    private static func records(_ snapshot: WatchSnapshot) -> [SeriesRecord] {
        let grid = snapshot.facts.watch.spec.grid
        return snapshot.series.compactMap { series -> SeriesRecord? in
            guard let last = series.lastObserved else { return nil }
            let labels = Dictionary(series.labels.labels.map { ($0.name, $0.value) }) { first, _ in first }
            let seen = grid.time(at: last)
            return SeriesRecord(id: series.id, labels: labels, firstSeen: seen, lastSeen: seen)
        }
    }
}
