import SentinelControl
import SentinelDomain
import SentinelTime

/// Removes what is old, the oldest first.
struct MemoryRetention: RetentionStore {
    let tx: MemoryTransaction

    func prune(_ kind: RetentionKind, endedBefore time: Timestamp, limit: Int) throws -> Int {
        switch kind {
        case .trainingRuns: try pruneRuns(endedBefore: time, limit: limit)
        case .evidence: pruneEvidence(endedBefore: time, limit: limit)
        case .backtests: pruneBacktests(endedBefore: time, limit: limit)
        case .activations, .rollbacks, .experiments, .versions, .exclusions, .resets: 0
        }
    }

    func count(_ kind: RetentionKind) throws -> Int {
        switch kind {
        case .trainingRuns: tx.tables.runs.count
        case .evidence: tx.tables.blocks.values.reduce(0) { $0 + $1.count }
        case .backtests: tx.tables.backtests.count
        case .activations: tx.tables.activations.count
        case .rollbacks: tx.tables.rollbacks.count
        case .experiments: tx.tables.experiments.count
        case .versions: tx.tables.versions.count
        case .exclusions: tx.tables.exclusions.count
        case .resets: tx.tables.resets.count
        }
    }

    /// The newest finished run of a watch stays.
    private func pruneRuns(endedBefore time: Timestamp, limit: Int) throws -> Int {
        let newest = Set(try tx.tables.watches.keys.compactMap { try tx.runs.lastFinished(watchID: $0)?.id })
        let old = tx.tables.runs.all.filter { run in
            !run.state.isOpen && run.finishedAt.map { $0 < time } ?? false && !newest.contains(run.id)
        }
        let first = old.sorted { ($0.finishedAt ?? time, $0.id) < ($1.finishedAt ?? time, $1.id) }.prefix(limit)
        for run in first { tx.tables.runs[run.watchID].removeAll { $0.id == run.id } }
        return first.count
    }

    private func pruneBacktests(endedBefore time: Timestamp, limit: Int) -> Int {
        let old = tx.tables.backtests.all.filter { job in
            !job.state.isOpen && job.finishedAt.map { $0 < time } ?? false
        }
        let first = old.sorted { ($0.finishedAt ?? time, $0.id) < ($1.finishedAt ?? time, $1.id) }.prefix(limit)
        for job in first { tx.tables.backtests[job.watchID].removeAll { $0.id == job.id } }
        return first.count
    }

    private func pruneEvidence(endedBefore time: Timestamp, limit: Int) -> Int {
        var left = limit
        for experiment in tx.tables.experiments.all.sorted(by: { $0.id < $1.id }) {
            guard let ended = experiment.endedAt, ended < time, let rows = tx.tables.blocks[experiment.id] else {
                continue
            }
            let dropped = min(left, rows.count)
            tx.tables.blocks[experiment.id] = Array(rows.dropFirst(dropped))
            left -= dropped
        }
        return limit - left
    }
}
