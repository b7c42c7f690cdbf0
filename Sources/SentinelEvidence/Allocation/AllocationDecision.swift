/// Which arm a block serves, and with what probability it was chosen.
public struct AllocationDecision: Hashable, Sendable {
    /// The arm that is shown.
    public let arm: Arm
    /// Probability with which ``arm`` was chosen: above 0, at most 1.
    public let propensity: Double
}
