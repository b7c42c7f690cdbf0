/// What a person makes a running watch forget. Each goes further than the one before.
package enum ResetScope: Int, Sendable, CaseIterable {
    /// What was found about drift; references stay those of training.
    case drift
    /// What the intervals have learnt since training, too.
    case intervals
    /// Everything but the data: lanes start anew from the ring and their version.
    case state
}
