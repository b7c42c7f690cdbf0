package import SentinelEvidence

/// One row of evidence: what a block of grid points said, and which version was shown during it.
package struct ExperimentBlock: Sendable, Equatable {
    package var losses: LossBlock
    package var served: Arm
    /// How likely it was that this arm was shown, 0 to 1.
    package var propensity: Double

    package init(losses: LossBlock, served: Arm, propensity: Double) {
        self.losses = losses
        self.served = served
        self.propensity = propensity
    }
}
