import Logging
import SentinelDomain
package import SentinelTime

/// How long records are kept after they came to their end.
package struct RetentionTable: Sendable, Equatable {
    package var trainingRuns = TimeSpan.days(90)
    package var evidence = TimeSpan.days(30)
    package var backtests = TimeSpan.days(90)

    package init() {}

    /// Nil: for ever.
    package subscript(kind: RetentionKind) -> TimeSpan? {
        switch kind {
        case .trainingRuns: trainingRuns
        case .evidence: evidence
        case .backtests: backtests
        case .activations, .rollbacks, .experiments, .versions, .exclusions, .resets: nil
        }
    }
}

/// Removes records that are older than the table says, batch by batch, and counts what is there. To run it twice, or in
/// two processes, removes nothing more.
package struct RetentionPass: Sendable {
    private let environment: Environment
    private let table: RetentionTable
    /// Records of one transaction.
    private let batch: Int
    /// Transactions of one pass and kind.
    private static let batchesMax = 20

    package init(_ environment: Environment, table: RetentionTable, batch: Int = 1_000) {
        self.environment = environment
        self.table = table
        self.batch = batch
    }

    /// `done` counts the records that were removed; the next pass is due at once when more are left.
    package func runOnce(now: Timestamp) async throws -> PassReport {
        var report = PassReport(done: 0)
        for kind in RetentionKind.allCases {
            if let span = table[kind] {
                let (removed, isMore) = try await prune(kind, keeping: span)
                report.done += removed
                if isMore { report.nextDue = now }
            }
            let kept = try await environment.store.transact(.worker) { tx in try tx.retention.count(kind) }
            environment.metrics.recordsKept.set(Double(kept), kind.rawValue)
        }
        return report
    }

    /// By the clock of the database, which wrote the times.
    private func prune(_ kind: RetentionKind, keeping span: TimeSpan) async throws -> (removed: Int, isMore: Bool) {
        var total = 0
        for _ in 0..<RetentionPass.batchesMax {
            try Task.checkCancellation()
            let removed = try await environment.store.transact(.worker) { [batch] tx in
                try tx.retention.prune(kind, endedBefore: try tx.now - span, limit: batch)
            }
            total += removed
            environment.metrics.recordsRemoved.increment([kind.rawValue], by: Double(removed))
            guard removed == batch else {
                if total > 0 {
                    environment.logger.info(
                        "old records removed", metadata: ["kind": "\(kind.rawValue)", "count": "\(total)"])
                }
                return (total, false)
            }
        }
        return (total, true)
    }
}
