import SentinelControl
import SentinelDomain
import SentinelJSON
import SentinelTime
import Synchronization

/// Everything in memory: enough of a store to exercise the API. A closure that throws leaves no trace.
final class MemoryStore: Store {
    struct Tables: Sendable {
        var now = Timestamp(milliseconds: 1_790_000_000_000)
        var sources: [String: DataSource] = [:]
        var watches: [String: Watch] = [:]
        var versions: [ModelVersion] = []
        /// By watch id and number.
        var artifacts: [String: [UInt8]] = [:]
        var activations: [Activation] = []
        var rollbacks: [Rollback] = []
        var runs: [TrainingRun] = []
        var backtests: [BacktestJob] = []
        var experiments: [Experiment] = []
        /// Evidence by experiment and block.
        var blocks: [String: [Int: ExperimentBlock]] = [:]
        var exclusions: [Exclusion] = []
        var resets: [WatchReset] = []
        var checkpoints: [String: Checkpoint] = [:]
        var isAway = false
        /// Watches whose rows cannot be read.
        var unreadable: Set<String> = []
    }

    let tables = Mutex(Tables())
    /// What happens between the end of a transaction, counted from now, and its caller going on.
    private let interjection = Mutex<(after: Int, work: @Sendable () async -> Void)?>(nil)

    func interject(after count: Int, _ work: @escaping @Sendable () async -> Void) {
        interjection.withLock { $0 = (count, work) }
    }

    private func takeInterjection() -> (@Sendable () async -> Void)? {
        interjection.withLock { pending in
            pending?.after -= 1
            guard let (after, work) = pending, after == 0 else { return nil }
            pending = nil
            return work
        }
    }

    func transact<R: Sendable>(
        _ purpose: StorePurpose, _ body: @escaping @Sendable (any StoreTransaction) throws -> R
    ) async throws -> R {
        let result = tables.withLock { tables -> Result<R, any Error> in
            guard !tables.isAway else {
                return .failure(SentinelError(.unavailable, "database_unavailable", "The database is away."))
            }
            let transaction = MemoryTransaction(tables)
            return Result { try body(transaction) }.map { result in
                tables = transaction.tables
                return result
            }
        }
        await takeInterjection()?()
        return try result.get()
    }
}

final class MemoryTransaction: StoreTransaction {
    var tables: MemoryStore.Tables

    init(_ tables: MemoryStore.Tables) {
        self.tables = tables
    }

    var now: Timestamp { tables.now }
    var dataSources: any DataSourceStore { MemorySources(tx: self) }
    var watches: any WatchStore { MemoryWatches(tx: self) }
    var series: any SeriesStore { MemorySeries() }
    var versions: any VersionStore { MemoryVersions(tx: self) }
    var activations: any ActivationStore { MemoryActivations(tx: self) }
    var rollbacks: any RollbackStore { MemoryRollbacks(tx: self) }
    var runs: any TrainingRunStore { MemoryRuns(tx: self) }
    var backtests: any BacktestStore { MemoryBacktests(tx: self) }
    var experiments: any ExperimentStore { MemoryExperiments(tx: self) }
    var upkeep: any UpkeepStore { MemoryUpkeep(tx: self) }
    var retention: any RetentionStore { MemoryRetention() }
    var checkpoints: any CheckpointStore { MemoryCheckpoints(tx: self) }
    var everywhere: any EverywhereStore { MemoryEverywhere(tx: self) }
}

struct MemorySources: DataSourceStore {
    let tx: MemoryTransaction

    func find(name: String) throws -> DataSource? { tx.tables.sources.values.first { $0.spec.name == name } }
    func find(id: String) throws -> DataSource? { tx.tables.sources[id] }
    func all() throws -> [DataSource] { Array(tx.tables.sources.values) }
    func insert(_ source: DataSource) throws { tx.tables.sources[source.id] = source }
    func update(_ source: DataSource, expectedRevision: Int) throws -> Bool {
        guard tx.tables.sources[source.id]?.revision == expectedRevision else { return false }
        tx.tables.sources[source.id] = source
        return true
    }
    func delete(id: String) throws { tx.tables.sources[id] = nil }
    func users(id: String) throws -> (names: [String], count: Int) {
        let names = tx.tables.watches.values.filter { $0.dataSourceID == id }.map(\.spec.name).sorted()
        return (names, names.count)
    }
}

struct MemoryWatches: WatchStore {
    let tx: MemoryTransaction

    func find(name: String) throws -> Watch? { tx.tables.watches.values.first { $0.spec.name == name } }
    func find(id: String) throws -> Watch? {
        if tx.tables.unreadable.contains(id) { throw SentinelError(.bug, "unreadable", "The row cannot be read.") }
        return tx.tables.watches[id]
    }
    func lock(name: String) throws -> Watch? { try find(name: name) }
    func list(after: String?, limit: Int) throws -> [Watch] {
        let sorted = tx.tables.watches.values.sorted { $0.spec.name < $1.spec.name }
        return Array(sorted.filter { $0.spec.name > after ?? "" }.prefix(limit))
    }
    func marks() throws -> [WatchMark] {
        tx.tables.watches.values.map {
            var mark = WatchMark(
                id: $0.id, revision: $0.revision, activationSeq: $0.activationSeq, trialSeq: $0.trialSeq,
                sourceRevision: 1, trainingFailures: $0.trainingFailures)
            mark.upkeepSeq = $0.upkeepSeq
            mark.pinnedSince = $0.pin?.since
            mark.pinnedUntil = $0.pin?.until
            return mark
        }
    }
    func mark(id: String) throws -> WatchMark? { try marks().first { $0.id == id } }
    func insert(_ watch: Watch) throws {
        guard try find(name: watch.spec.name) == nil else {
            throw SentinelError(.conflict, "name_taken", "There is a watch '\(watch.spec.name)' already.")
        }
        tx.tables.watches[watch.id] = watch
    }
    func update(_ watch: Watch, expectedRevision: Int) throws -> Bool {
        guard tx.tables.watches[watch.id]?.revision == expectedRevision else { return false }
        tx.tables.watches[watch.id] = watch
        return true
    }
    func delete(id: String) throws { tx.tables.watches[id] = nil }
    func activate(id: String, version: Int?, expectedSeq: Int) throws -> Bool {
        guard tx.tables.watches[id]?.activationSeq == expectedSeq else { return false }
        tx.tables.watches[id]?.activeVersion = version
        tx.tables.watches[id]?.activationSeq += 1
        return true
    }
    func acknowledge(id: String, seq: Int) throws { tx.tables.watches[id]?.ackedSeq = seq }
    func lockDue(limit: Int) throws -> [Watch] { [] }
    func setSchedule(
        id: String, next: Timestamp?, last: Timestamp?, trigger: TrainingRun.Trigger?, missed: Int
    ) throws {}
    func setDriftPause(id: String, notBefore: Timestamp?) throws { tx.tables.watches[id]?.driftNotBefore = notBefore }
    func setTrainingOutcome(id: String, failures: Int, notBefore: Timestamp?) throws {
        tx.tables.watches[id]?.trainingFailures = failures
        tx.tables.watches[id]?.trainNotBefore = notBefore
    }
    func setPin(id: String, _ pin: Pin?) throws { tx.tables.watches[id]?.pin = pin }
}

struct MemorySeries: SeriesStore {
    func upsert(watchID: String, _ series: [SeriesRecord]) throws {}
    func list(watchID: String, after: String?, limit: Int) throws -> [SeriesRecord] { [] }
    func find(watchID: String, id: String) throws -> SeriesRecord? { nil }
}

struct MemoryRuns: TrainingRunStore {
    let tx: MemoryTransaction

    func insertOrFindOpen(_ run: TrainingRun) throws -> (run: TrainingRun, isNew: Bool) {
        if let open = try open(watchID: run.watchID) { return (open, false) }
        tx.tables.runs.append(run)
        return (run, true)
    }
    func find(watchID: String, id: String) throws -> TrainingRun? { tx.tables.runs.first { $0.id == id } }
    func open(watchID: String) throws -> TrainingRun? {
        tx.tables.runs.first { $0.watchID == watchID && $0.state.isOpen }
    }
    func lastFinished(watchID: String) throws -> TrainingRun? { nil }
    func list(watchID: String, before: String?, state: TrainingRun.State?, limit: Int) throws -> [TrainingRun] {
        Array(tx.tables.runs.filter { $0.watchID == watchID && (state ?? $0.state) == $0.state }.prefix(limit))
    }
    func claim(watchIDs: [String], lease: TimeSpan) throws -> TrainingRun? { nil }
    func renew(id: String, token: Int, progress: Double, lease: TimeSpan) throws -> Bool { false }
    func finish(_ run: TrainingRun, token: Int) throws -> Bool {
        guard let place = tx.tables.runs.firstIndex(where: { $0.id == run.id && $0.state.isOpen && $0.token == token })
        else { return false }
        tx.tables.runs[place] = run
        return true
    }
    func release(id: String, token: Int, delay: TimeSpan) throws -> Bool { false }
    func cancel(watchID: String, id: String) throws -> Bool {
        guard let place = tx.tables.runs.firstIndex(where: { $0.id == id && $0.state.isOpen }) else { return false }
        tx.tables.runs[place].state = .cancelled
        return true
    }
}

struct MemoryBacktests: BacktestStore {
    let tx: MemoryTransaction

    func insert(_ job: BacktestJob) throws { tx.tables.backtests.append(job) }
    func find(watchID: String, id: String) throws -> BacktestJob? {
        tx.tables.backtests.first { $0.watchID == watchID && $0.id == id }
    }
    func list(watchID: String, before: String?, state: BacktestJob.State?, limit: Int) throws -> [BacktestJob] {
        let found = tx.tables.backtests.filter { job in
            job.watchID == watchID && (state ?? job.state) == job.state && before.map { job.id < $0 } ?? true
        }
        return Array(found.sorted { $0.id > $1.id }.prefix(limit))
    }
    func openCount(watchID: String) throws -> Int {
        tx.tables.backtests.count { $0.watchID == watchID && $0.state.isOpen }
    }
    func claim(watchIDs: [String], lease: TimeSpan) throws -> BacktestJob? {
        guard let place = tx.tables.backtests.firstIndex(where: { $0.state == .queued }) else { return nil }
        tx.tables.backtests[place].state = .running
        tx.tables.backtests[place].token = 1
        return tx.tables.backtests[place]
    }
    func renew(id: String, token: Int, progress: Double, lease: TimeSpan) throws -> Bool {
        tx.tables.backtests.contains { $0.id == id && $0.state == .running }
    }
    func finish(_ job: BacktestJob, token: Int) throws -> Bool {
        guard let place = tx.tables.backtests.firstIndex(where: { $0.id == job.id && $0.state == .running }) else {
            return false
        }
        tx.tables.backtests[place] = job
        return true
    }
    func interrupt() throws {}
    func cancel(watchID: String, id: String) throws -> Bool {
        guard let place = tx.tables.backtests.firstIndex(where: { $0.id == id && $0.state.isOpen }) else {
            return false
        }
        tx.tables.backtests[place].state = .cancelled
        return true
    }
    func delete(watchID: String, id: String) throws -> Bool {
        guard let place = tx.tables.backtests.firstIndex(where: { $0.id == id }) else { return false }
        tx.tables.backtests.remove(at: place)
        return true
    }
    func prune(watchID: String, keep: Int) throws {}
}

struct MemoryCheckpoints: CheckpointStore {
    let tx: MemoryTransaction

    func put(_ checkpoint: Checkpoint) throws -> Bool {
        guard let watch = tx.tables.watches[checkpoint.watchID], watch.activationSeq == checkpoint.activationSeq,
            watch.specGeneration == checkpoint.specGeneration
        else { return false }
        tx.tables.checkpoints[checkpoint.watchID] = checkpoint
        return true
    }
    func find(watchID: String) throws -> Checkpoint? { tx.tables.checkpoints[watchID] }
}
