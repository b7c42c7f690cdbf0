package import SentinelDomain
package import SentinelTime

/// The memory of Sentinel. One transaction spans all aggregates: what a closure did is kept as a whole or not at all.
package protocol Store: Sendable {
    /// Runs a unit of work. The closure is synchronous and may be run again when the database asks for it, so it must
    /// have no effect outside of the transaction.
    /// - Throws: `SentinelError`: what the closure threw, or `unavailable` when the database cannot be reached in time.
    func transact<R: Sendable>(
        _ purpose: StorePurpose, _ body: @escaping @Sendable (any StoreTransaction) throws -> R
    ) async throws -> R
}

/// Which small pool of connections a unit of work uses, so that one kind of work cannot starve another.
package enum StorePurpose: String, Sendable, CaseIterable {
    case api, worker, training
}

/// The aggregates within one transaction. Valid inside of its closure only.
package protocol StoreTransaction {
    /// The database's clock.
    var now: Timestamp { get throws }
    /// A new id by the database's clock.
    func makeID(_ prefix: TimeOrderedID.Prefix) throws -> String
    var dataSources: any DataSourceStore { get }
    var watches: any WatchStore { get }
    var series: any SeriesStore { get }
    var versions: any VersionStore { get }
    var activations: any ActivationStore { get }
    var rollbacks: any RollbackStore { get }
    var runs: any TrainingRunStore { get }
    var backtests: any BacktestStore { get }
    var experiments: any ExperimentStore { get }
    var upkeep: any UpkeepStore { get }
    var retention: any RetentionStore { get }
    var checkpoints: any CheckpointStore { get }
    var everywhere: any EverywhereStore { get }
}

extension StoreTransaction {
    package func makeID(_ prefix: TimeOrderedID.Prefix) throws -> String {
        RandomSource.system.makeID(prefix, at: try now)
    }
}

package protocol DataSourceStore {
    func find(name: String) throws -> DataSource?
    func find(id: String) throws -> DataSource?
    func all() throws -> [DataSource]
    /// Throws a conflict `name_taken` when the name is in use.
    func insert(_ source: DataSource) throws
    /// False when `expectedRevision` is not the stored one any more.
    func update(_ source: DataSource, expectedRevision: Int) throws -> Bool
    func delete(id: String) throws
    /// The names of the first watches that use it, and how many there are.
    func users(id: String) throws -> (names: [String], count: Int)
}

package protocol WatchStore {
    func find(name: String) throws -> Watch?
    func find(id: String) throws -> Watch?
    /// The same, locked against other writers until the end of the transaction.
    func lock(name: String) throws -> Watch?
    /// In the order of names, after `after`.
    func list(after: String?, limit: Int) throws -> [Watch]
    /// Id, revision and activation sequence of every watch: what a reconciler compares.
    func marks() throws -> [WatchMark]
    /// The same of one watch.
    func mark(id: String) throws -> WatchMark?
    /// Throws a conflict `name_taken`, or `emission_conflict` naming the watch that emits the same series.
    func insert(_ watch: Watch) throws
    /// Writes specification, data source, revision, generation and schedule; false when `expectedRevision` is gone.
    func update(_ watch: Watch, expectedRevision: Int) throws -> Bool
    func delete(id: String) throws
    /// Moves the pointer by compare-and-set; false when `expectedSeq` is not the current one.
    func activate(id: String, version: Int?, expectedSeq: Int) throws -> Bool
    func acknowledge(id: String, seq: Int) throws
    /// Watches whose schedule is due, locked, at most `limit`, paused ones included.
    func lockDue(limit: Int) throws -> [Watch]
    func setSchedule(id: String, next: Timestamp?, last: Timestamp?, trigger: TrainingRun.Trigger?, missed: Int) throws
    /// After a retraining for drift: no other one before this time.
    func setDriftPause(id: String, notBefore: Timestamp?) throws
    func setTrainingOutcome(id: String, failures: Int, notBefore: Timestamp?) throws
    /// Nil lifts it.
    func setPin(id: String, _ pin: Pin?) throws
}

package struct WatchMark: Sendable, Equatable {
    package var id: String
    package var revision: Int
    package var activationSeq: Int
    package var trialSeq: Int
    package var upkeepSeq = 0
    package var sourceRevision: Int
    package var trainingFailures: Int
    package var pinnedSince: Timestamp?
    package var pinnedUntil: Timestamp?

    package init(
        id: String, revision: Int, activationSeq: Int, trialSeq: Int, sourceRevision: Int, trainingFailures: Int
    ) {
        self.id = id
        self.revision = revision
        self.activationSeq = activationSeq
        self.trialSeq = trialSeq
        self.sourceRevision = sourceRevision
        self.trainingFailures = trainingFailures
    }
}

/// What is remembered of a series between restarts.
package struct SeriesRecord: Sendable, Equatable {
    package var id: String
    package var labels: [String: String]
    package var firstSeen: Timestamp
    package var lastSeen: Timestamp

    package init(id: String, labels: [String: String], firstSeen: Timestamp, lastSeen: Timestamp) {
        self.id = id
        self.labels = labels
        self.firstSeen = firstSeen
        self.lastSeen = lastSeen
    }
}

package protocol SeriesStore {
    /// Inserts new series and moves `lastSeen` of known ones.
    func upsert(watchID: String, _ series: [SeriesRecord]) throws
    func list(watchID: String, after: String?, limit: Int) throws -> [SeriesRecord]
    func find(watchID: String, id: String) throws -> SeriesRecord?
}

package protocol VersionStore {
    /// The next number of this watch's name; never given twice.
    func nextNumber(watchName: String) throws -> Int
    func insert(_ version: ModelVersion, artifact: [UInt8]) throws
    func find(watchID: String, number: Int) throws -> ModelVersion?
    /// Newest first, numbers below `before`.
    func list(watchID: String, before: Int?, stage: VersionStage?, limit: Int) throws -> [ModelVersion]
    /// Nil when it was pruned.
    func artifact(watchID: String, number: Int) throws -> [UInt8]?
    func setStage(watchID: String, number: Int, _ stage: VersionStage) throws
    /// Marks a version that was rolled back; nil lifts the mark.
    func setBlock(watchID: String, number: Int, _ mark: VersionBlock?) throws
    /// Writes tags, description and mark; false when `expectedRevision` is not the stored one any more.
    func update(_ version: ModelVersion, expectedRevision: Int) throws -> Bool
    /// Drops one artifact; the record stays.
    func dropArtifact(watchID: String, number: Int) throws
    /// Drops the artifacts of all but the first `keep` versions and those in `sparing`; the records stay. First come
    /// those that were active once, then those that never were, in each part the newest: these go last.
    func prune(watchID: String, keep: Int, sparing: Set<Int>) throws -> Int
}

package protocol ActivationStore {
    func insert(_ activation: Activation) throws
    /// Newest first, sequence numbers below `before`.
    func list(watchID: String, before: Int?, limit: Int) throws -> [Activation]
    /// What was live at a time.
    func at(watchID: String, time: Timestamp) throws -> Activation?
}

package protocol RollbackStore {
    func insert(_ rollback: Rollback) throws
    func find(watchID: String, id: String) throws -> Rollback?
    /// Newest first, ids below `before`.
    func list(watchID: String, before: String?, filter: RollbackFilter, limit: Int) throws -> [Rollback]
    /// Marks every pending rollback up to an activation as confirmed.
    func acknowledge(watchID: String, throughSeq: Int) throws
    /// Writes reason and pin; false when `expectedRevision` is not the stored one any more.
    func update(_ rollback: Rollback, expectedRevision: Int) throws -> Bool
    /// Notes that its pin was lifted; of one that is released nothing changes.
    func release(watchID: String, id: String, by actor: String) throws
}

package struct RollbackFilter: Sendable, Equatable {
    package var from: Int?
    package var to: Int?
    package var actor: String?
    package var reason: String?
    package var state: Rollback.State?

    package init() {}
}

package protocol TrainingRunStore {
    /// Inserts a run unless the watch has an open one; gives the one that is open then.
    func insertOrFindOpen(_ run: TrainingRun) throws -> (run: TrainingRun, isNew: Bool)
    func find(watchID: String, id: String) throws -> TrainingRun?
    func open(watchID: String) throws -> TrainingRun?
    /// The newest finished run of a watch.
    func lastFinished(watchID: String) throws -> TrainingRun?
    /// Newest first, ids below `before`.
    func list(watchID: String, before: String?, state: TrainingRun.State?, limit: Int) throws -> [TrainingRun]
    /// The runs of all watches that were asked for since then, the newest `limit`, oldest first.
    func requested(by trigger: TrainingRun.Trigger, since: Timestamp, limit: Int) throws -> [TrainingRun]
    /// Takes the oldest waiting (or abandoned) run of these watches, with a new fencing token and a lease.
    func claim(watchIDs: [String], lease: TimeSpan) throws -> TrainingRun?
    /// False when the token is not the current one: the run was given to somebody else or cancelled.
    func renew(id: String, token: Int, progress: Double, lease: TimeSpan) throws -> Bool
    /// Closes a run with its token; false when it is not ours any more.
    func finish(_ run: TrainingRun, token: Int) throws -> Bool
    /// Puts a claimed run back into the queue, not to be taken before `delay` has passed.
    func release(id: String, token: Int, delay: TimeSpan) throws -> Bool
    func cancel(watchID: String, id: String) throws -> Bool
}

/// The newest checkpoint of each watch.
package protocol CheckpointStore {
    /// Takes the place of the one before. False, and nothing happens, when the watch is gone, or its newest activation
    /// or specification is not yet known to whoever writes.
    func put(_ checkpoint: Checkpoint) throws -> Bool
    func find(watchID: String) throws -> Checkpoint?
}
