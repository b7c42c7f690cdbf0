package import SentinelTime

/// What a running watch knew at one moment, encoded: what a restart goes on from.
package struct Checkpoint: Sendable, Equatable {
    package var watchID: String
    /// As the engine encodes it.
    package var bytes: [UInt8]
    /// Of `bytes`: damage is seen before anything is decoded.
    package var sha256: [UInt8]
    /// Of the encoding.
    package var format: Int
    /// The newest grid index that is in it.
    package var closedThrough: Int64
    package var activationSeq: Int
    package var specGeneration: Int
    /// By the clock of the database; 0 before it is stored.
    package var takenAt: Timestamp

    package init(watchID: String, bytes: [UInt8], sha256: [UInt8], format: Int, closedThrough: Int64) {
        self.watchID = watchID
        self.bytes = bytes
        self.sha256 = sha256
        self.format = format
        self.closedThrough = closedThrough
        self.activationSeq = 0
        self.specGeneration = 0
        self.takenAt = Timestamp(milliseconds: 0)
    }
}
