package import SentinelDomain
package import SentinelTime

/// Everything that is stored, as a value.
package struct MemoryTables: Sendable {
    package var now: Timestamp
    /// By how much the clock moves with each transaction.
    package var tick = TimeSpan.zero
    /// The last fencing token that was given.
    package var fence = 0
    package var sources: [String: DataSource] = [:]
    package var watches: [String: Watch] = [:]
    /// The next version of each name that was ever used; never taken back.
    package var nextVersions: [String: Int] = [:]
    package var versions = MemoryTable<ModelVersion>()
    /// By watch id and number.
    package var artifacts: [String: [Int: [UInt8]]] = [:]
    package var activations = MemoryTable<Activation>()
    package var rollbacks = MemoryTable<Rollback>()
    package var runs = MemoryTable<TrainingRun>()
    package var backtests = MemoryTable<BacktestJob>()
    /// When the claims of runs and back-tests end, by id.
    package var leases: [String: Timestamp] = [:]
    package var experiments = MemoryTable<Experiment>()
    /// By experiment.
    package var blocks: [String: [ExperimentBlock]] = [:]
    package var exclusions = MemoryTable<Exclusion>()
    package var resets = MemoryTable<WatchReset>()
    package var checkpoints: [String: Checkpoint] = [:]
    /// By watch id and series id.
    package var series: [String: [String: MemorySeriesRow]] = [:]
    package var isAway = false
    /// Watches whose rows cannot be read.
    package var unreadable: Set<String> = []

    package init(now: Timestamp) {
        self.now = now
    }

    /// An entity that nobody gave a time gets the clock's.
    func creation(_ time: Timestamp) -> Timestamp { time.milliseconds == 0 ? now : time }

    /// A foreign key on the watch.
    func requireWatch(_ id: String) throws(SentinelError) {
        guard watches[id] != nil else {
            throw SentinelError(.conflict, "watch_deleted", "The watch was deleted meanwhile.")
        }
    }

    /// What is checked at the end of a transaction only: a pointer that was moved names a version.
    func checkDeferred(since before: MemoryTables) throws(SentinelError) {
        for watch in watches.values {
            guard let active = watch.activeVersion, before.watches[watch.id]?.activeVersion != active else { continue }
            guard versions[watch.id].contains(where: { $0.number == active }) else {
                throw .violated("watches_active_version")
            }
        }
    }

    /// Everything of a watch goes with it, but the name's next version number.
    mutating func cascade(_ watchID: String) {
        for experiment in experiments[watchID] { blocks[experiment.id] = nil }
        for run in runs[watchID] { leases[run.id] = nil }
        for job in backtests[watchID] { leases[job.id] = nil }
        watches[watchID] = nil
        versions[watchID] = []
        artifacts[watchID] = nil
        activations[watchID] = []
        rollbacks[watchID] = []
        runs[watchID] = []
        backtests[watchID] = []
        experiments[watchID] = []
        exclusions[watchID] = []
        resets[watchID] = []
        checkpoints[watchID] = nil
        series[watchID] = nil
    }
}

extension SentinelError {
    /// A rule of the schema that the program should never come near.
    static func violated(_ rule: String) -> SentinelError {
        SentinelError(.bug, "internal_error", "The server failed to do this; its log tells why.", detail: rule)
    }

    static let exists = SentinelError(.conflict, "already_exists", "Such an object exists already.")

    static func nameTaken(_ noun: String, _ name: String) -> SentinelError {
        SentinelError(.conflict, "name_taken", "There is a \(noun) '\(name)' already; choose another name.")
    }

    /// PostgreSQL cannot store U+0000.
    static func requireStorable(_ text: String) throws(SentinelError) {
        guard text.utf8.contains(0) else { return }
        throw SentinelError(
            .malformed, "unstorable_text", "A text holds the character U+0000, which cannot be stored; remove it.")
    }
}
