import SentinelPrometheus
package import SentinelTime

/// A watch as stored: what the client wrote and where its lifecycle stands.
package struct Watch: Sendable, Equatable {
    package var id: String
    package var spec: WatchSpec
    package var dataSourceID: String
    /// Moves with each edit by a client; the `ETag`.
    package var revision: Int
    /// Moves with forecast-relevant fields; guards the results of training.
    package var specGeneration: Int
    package var activeVersion: Int?
    /// Moves with each activation; guards the pointer.
    package var activationSeq: Int
    package var ackedSeq: Int
    package var nextRunAt: Timestamp?
    package var lastRunAt: Timestamp?
    package var lastTrigger: TrainingRun.Trigger?
    package var missedRuns: Int
    package var trainingFailures: Int
    package var trainNotBefore: Timestamp?
    /// After a retraining for drift: no other one before this time.
    package var driftNotBefore: Timestamp?
    /// Moves with every change of an experiment that the serving process must follow.
    package var trialSeq: Int
    /// Moves with every exclusion and reset by hand.
    package var upkeepSeq: Int
    /// Set by a rollback; see `isPinned(now:)`.
    package var pin: Pin?
    package var createdAt: Timestamp
    package var updatedAt: Timestamp

    package init(id: String, spec: WatchSpec, dataSourceID: String) {
        self.id = id
        self.spec = spec
        self.dataSourceID = dataSourceID
        self.revision = 1
        self.specGeneration = 1
        self.activeVersion = nil
        self.activationSeq = 0
        self.ackedSeq = 0
        self.nextRunAt = nil
        self.lastRunAt = nil
        self.lastTrigger = nil
        self.missedRuns = 0
        self.trainingFailures = 0
        self.trainNotBefore = nil
        self.driftNotBefore = nil
        self.trialSeq = 0
        self.upkeepSeq = 0
        self.pin = nil
        self.createdAt = Timestamp(milliseconds: 0)
        self.updatedAt = Timestamp(milliseconds: 0)
    }

    /// A strong entity tag over the client-written part: it never changes by a scrape or a training.
    package var etag: String { "\"\(id).\(revision)\"" }

    /// A client moved the version that was active out of production: nothing is served until one is promoted by hand.
    /// Nothing else leaves a watch without an active version once it had one.
    package var isDemoted: Bool { activeVersion == nil && activationSeq > 0 }

    /// The shard that a watch hashes onto: FNV-1a of its id, modulo 1,024.
    package static func shard(of id: String) -> Int {
        Int(FNV1a.hash(id.utf8) % UInt64(Limits.shards))
    }
}
