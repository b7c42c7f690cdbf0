import SentinelControl
import SentinelDomain
import SentinelTime

struct MemoryWatches: WatchStore {
    let tx: MemoryTransaction

    func find(name: String) throws -> Watch? {
        try SentinelError.requireStorable(name)
        return tx.tables.watches.values.first { $0.spec.name == name }
    }

    func find(id: String) throws -> Watch? {
        if tx.tables.unreadable.contains(id) { throw SentinelError(.bug, "unreadable", "The row cannot be read.") }
        return tx.tables.watches[id]
    }

    func lock(name: String) throws -> Watch? { try find(name: name) }

    func list(after: String?, limit: Int) throws -> [Watch] {
        let sorted = tx.tables.watches.values.sorted { $0.spec.name < $1.spec.name }
        return Array(sorted.filter { $0.spec.name > after ?? "" }.prefix(limit))
    }

    func marks() throws -> [WatchMark] { tx.tables.watches.keys.sorted().compactMap { mark(of: $0) } }

    func mark(id: String) throws -> WatchMark? { mark(of: id) }

    private func mark(of id: String) -> WatchMark? {
        guard let watch = tx.tables.watches[id], let source = tx.tables.sources[watch.dataSourceID] else { return nil }
        var mark = WatchMark(
            id: id, revision: watch.revision, activationSeq: watch.activationSeq, trialSeq: watch.trialSeq,
            sourceRevision: source.revision, trainingFailures: watch.trainingFailures)
        mark.upkeepSeq = watch.upkeepSeq
        mark.pinnedSince = watch.pin?.since
        mark.pinnedUntil = watch.pin?.until
        return mark
    }

    func insert(_ watch: Watch) throws {
        if let error = conflict(watch) { throw error }
        guard tx.tables.watches[watch.id] == nil else { throw SentinelError.exists }
        try requireSource(watch)
        var stored = watch
        stored.createdAt = tx.tables.creation(watch.createdAt)
        stored.updatedAt = tx.tables.creation(watch.updatedAt)
        tx.tables.nextVersions[watch.spec.name] = tx.tables.nextVersions[watch.spec.name] ?? 1
        tx.tables.watches[watch.id] = stored
    }

    func update(_ watch: Watch, expectedRevision: Int) throws -> Bool {
        guard var stored = tx.tables.watches[watch.id], stored.revision == expectedRevision else { return false }
        if let error = conflict(watch) { throw error }
        try requireSource(watch)
        (stored.spec, stored.dataSourceID) = (watch.spec, watch.dataSourceID)
        (stored.revision, stored.specGeneration) = (watch.revision, watch.specGeneration)
        (stored.nextRunAt, stored.updatedAt) = (watch.nextRunAt, tx.now)
        tx.tables.watches[watch.id] = stored
        return true
    }

    func delete(id: String) throws { tx.tables.cascade(id) }

    func activate(id: String, version: Int?, expectedSeq: Int) throws -> Bool {
        guard tx.tables.watches[id]?.activationSeq == expectedSeq else { return false }
        tx.tables.watches[id]?.activeVersion = version
        tx.tables.watches[id]?.activationSeq += 1
        return true
    }

    func acknowledge(id: String, seq: Int) throws {
        guard let watch = tx.tables.watches[id], watch.ackedSeq < seq else { return }
        tx.tables.watches[id]?.ackedSeq = seq
    }

    func lockDue(limit: Int) throws -> [Watch] {
        let due = tx.tables.watches.values.compactMap { watch in
            watch.nextRunAt.flatMap { $0 <= tx.now ? (time: $0, watch: watch) : nil }
        }
        return due.sorted { ($0.time, $0.watch.id) < ($1.time, $1.watch.id) }.prefix(limit).map(\.watch)
    }

    func setSchedule(
        id: String, next: Timestamp?, last: Timestamp?, trigger: TrainingRun.Trigger?, missed: Int
    ) throws {
        tx.tables.watches[id]?.nextRunAt = next
        tx.tables.watches[id]?.lastRunAt = last
        tx.tables.watches[id]?.lastTrigger = trigger
        tx.tables.watches[id]?.missedRuns = missed
    }

    func setDriftPause(id: String, notBefore: Timestamp?) throws { tx.tables.watches[id]?.driftNotBefore = notBefore }

    func setTrainingOutcome(id: String, failures: Int, notBefore: Timestamp?) throws {
        tx.tables.watches[id]?.trainingFailures = failures
        tx.tables.watches[id]?.trainNotBefore = notBefore
    }

    func setPin(id: String, _ pin: Pin?) throws { tx.tables.watches[id]?.pin = pin }

    private func requireSource(_ watch: Watch) throws(SentinelError) {
        guard tx.tables.sources[watch.dataSourceID] != nil else {
            throw SentinelError(
                .conflict, "data_source_gone", "The data source of the watch was deleted meanwhile; name another one.")
        }
    }

    /// Another watch of that name, or one that would emit the same series.
    private func conflict(_ watch: Watch) -> SentinelError? {
        let others = tx.tables.watches.values.filter { $0.id != watch.id }
        if others.contains(where: { $0.spec.name == watch.spec.name }) {
            return .nameTaken("watch", watch.spec.name)
        }
        guard let key = watch.spec.emissionKey, let other = others.first(where: { $0.spec.emissionKey == key }) else {
            return nil
        }
        return SentinelError(
            .conflict, "emission_conflict",
            "The watch '\(other.spec.name)' emits the same series already; set another emission.metric_name, horizon "
                + "or labels, or emission.steps to \"off\".")
    }
}
