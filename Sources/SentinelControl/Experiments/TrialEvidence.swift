package import SentinelDomain
package import SentinelEvidence

/// What a running comparison has gathered and the database does not know yet.
package struct TrialEvidence: Sendable, Equatable {
    package var experimentID: String
    package var blocks: [ExperimentBlock]
    /// Which of the two have given a forecast that is not finite.
    package var failed: Set<Arm>
}
