import SentinelDomain
import SentinelEngine
import SentinelPrometheus
package import SentinelTime

/// Writes down which series each watch has seen, so that they can be listed after a restart while the source is away.
package actor SeriesPass {
    private let environment: Environment
    private var written: [String: Int] = [:]

    package init(_ environment: Environment) {
        self.environment = environment
    }

    /// `done` counts the watches whose series were written.
    package func runOnce(now: Timestamp) async throws -> PassReport {
        var done = 0
        for snapshot in environment.board.all().snapshots where written[snapshot.watch.id] != snapshot.revision {
            let grid = snapshot.watch.spec.grid
            let records = snapshot.series.compactMap { series -> SeriesRecord? in
                guard let last = series.lastObserved else { return nil }
                let labels = Dictionary(series.labels.labels.map { ($0.name, $0.value) }) { first, _ in first }
                let seen = grid.time(at: last)
                return SeriesRecord(id: series.id, labels: labels, firstSeen: seen, lastSeen: seen)
            }
            guard !records.isEmpty else { continue }
            let id = snapshot.watch.id
            try await environment.store.transact(.worker) { tx in
                guard try tx.watches.find(id: id) != nil else { return }
                try tx.series.upsert(watchID: id, records)
            }
            written[id] = snapshot.revision
            done += 1
        }
        return PassReport(done: done)
    }
}
