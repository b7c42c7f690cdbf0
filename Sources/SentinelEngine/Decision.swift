package import SentinelDomain
package import SentinelEvidence

/// What a judge decided; becomes a row in PostgreSQL.
package enum Decision: Sendable, Equatable {
    case train(TrainingRun.Trigger, TrainingRun.Policy)
    /// The active version does not fit any more: retrain, if the fleet's judge has nothing against it.
    case retrain(TrainingRun.Policy, because: DriftFinding)
}

/// Why a watch is said to have drifted.
package struct DriftFinding: Sendable, Equatable {
    package var severity: DriftSeverity
    /// The largest ratio of a live error to its baseline (relative mode) or the largest live error (absolute mode); nil
    /// where neither could be judged.
    package var score: Double?
    /// A sentence for people.
    package var explanation: String
    /// The grid index at which it began.
    package var since: Int64?

    package init(severity: DriftSeverity, score: Double?, explanation: String, since: Int64? = nil) {
        self.severity = severity
        self.score = score
        self.explanation = explanation
        self.since = since
    }
}
