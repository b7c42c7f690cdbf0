package import SentinelDomain

/// What a running comparison has gathered and the database does not know yet.
package struct TrialEvidence: Sendable, Equatable {
    package var experimentID: String
    package var blocks: [ExperimentBlock]
    /// The challenger gave a forecast that is not finite.
    package var hasFailed: Bool
}
