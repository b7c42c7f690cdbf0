package import SentinelDomain

/// What a checkpoint stands for: another one is worth writing when one of these has moved.
package struct CheckpointMark: Sendable, Equatable {
    package var closedThrough: Int64
    package var activationSeq: Int
    package var specGeneration: Int

    package init(_ checkpoint: Checkpoint) {
        closedThrough = checkpoint.closedThrough
        activationSeq = checkpoint.activationSeq
        specGeneration = checkpoint.specGeneration
    }

    package init(closedThrough: Int64, activationSeq: Int, specGeneration: Int) {
        self.closedThrough = closedThrough
        self.activationSeq = activationSeq
        self.specGeneration = specGeneration
    }
}
