package import SentinelTime

/// A kind of record that grows with time, and how long it is kept.
package enum RetentionKind: String, Sendable, CaseIterable {
    /// Finished training runs; the newest one of a watch stays.
    case trainingRuns = "training_runs"
    /// The blocks of experiments that have ended; verdicts and results stay.
    case evidence
    /// Finished back-tests.
    case backtests
    // What follows is kept for ever: it says what was live, who did what and why.
    case activations, rollbacks, experiments, versions, exclusions, resets

    /// Whether records of this kind are never removed while their watch is there.
    package var isForever: Bool {
        switch self {
        case .trainingRuns, .evidence, .backtests: false
        case .activations, .rollbacks, .experiments, .versions, .exclusions, .resets: true
        }
    }
}

/// Removes what is old. Each call is one bounded batch.
package protocol RetentionStore {
    /// Removes at most `limit` records of a kind that came to their end before a time; gives how many.
    func prune(_ kind: RetentionKind, endedBefore time: Timestamp, limit: Int) throws -> Int
    /// How many records of a kind there are.
    func count(_ kind: RetentionKind) throws -> Int
}
