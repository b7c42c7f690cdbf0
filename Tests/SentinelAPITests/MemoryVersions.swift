import SentinelControl
import SentinelDomain
import SentinelTime

struct MemoryVersions: VersionStore {
    let tx: MemoryTransaction

    private func key(_ watchID: String, _ number: Int) -> String { "\(watchID)/\(number)" }

    private func change(_ watchID: String, _ number: Int, _ edit: (inout ModelVersion) -> Void) {
        guard let place = tx.tables.versions.firstIndex(where: { $0.watchID == watchID && $0.number == number })
        else { return }
        let before = tx.tables.versions[place]
        edit(&tx.tables.versions[place])
        if tx.tables.versions[place] != before { tx.tables.versions[place].revision += 1 }
    }

    func nextNumber(watchName: String) throws -> Int { (tx.tables.versions.map(\.number).max() ?? 0) + 1 }
    func insert(_ version: ModelVersion, artifact: [UInt8]) throws {
        tx.tables.versions.append(version)
        tx.tables.artifacts[key(version.watchID, version.number)] = artifact
    }
    func find(watchID: String, number: Int) throws -> ModelVersion? {
        tx.tables.versions.first { $0.watchID == watchID && $0.number == number }
    }
    func list(watchID: String, before: Int?, stage: VersionStage?, limit: Int) throws -> [ModelVersion] {
        let found = tx.tables.versions.filter { version in
            version.watchID == watchID && version.number < before ?? .max
                && (stage.map { version.storedStage == $0 } ?? true)
        }
        return Array(found.sorted { $0.number > $1.number }.prefix(limit))
    }
    func artifact(watchID: String, number: Int) throws -> [UInt8]? { tx.tables.artifacts[key(watchID, number)] }
    func setStage(watchID: String, number: Int, _ stage: VersionStage) throws {
        change(watchID, number) { $0.storedStage = stage }
    }
    func setBlock(watchID: String, number: Int, _ mark: VersionBlock?) throws {
        change(watchID, number) { $0.blocked = mark }
    }
    func update(_ version: ModelVersion, expectedRevision: Int) throws -> Bool {
        guard try find(watchID: version.watchID, number: version.number)?.revision == expectedRevision else {
            return false
        }
        change(version.watchID, version.number) { stored in
            (stored.tags, stored.description, stored.blocked) = (version.tags, version.description, version.blocked)
        }
        return true
    }
    func dropArtifact(watchID: String, number: Int) throws {
        tx.tables.artifacts[key(watchID, number)] = nil
        let now = tx.tables.now
        change(watchID, number) { $0.artifact.prunedAt = now }
    }
    func prune(watchID: String, keep: Int, sparing: Set<Int>) throws -> Int {
        let once = Set(tx.tables.activations.filter { $0.watchID == watchID }.compactMap(\.version))
        let kept = tx.tables.versions.filter { $0.watchID == watchID && $0.artifact.prunedAt == nil }.sorted {
            (once.contains($0.number) ? 1 : 0, $0.number) > (once.contains($1.number) ? 1 : 0, $1.number)
        }
        let dropped = kept.dropFirst(keep).map(\.number).filter { !sparing.contains($0) }
        for number in dropped { try dropArtifact(watchID: watchID, number: number) }
        return dropped.count
    }
}

struct MemoryActivations: ActivationStore {
    let tx: MemoryTransaction

    func insert(_ activation: Activation) throws {
        var row = activation
        if row.at == Timestamp(milliseconds: 0) { row.at = tx.tables.now }
        tx.tables.activations.append(row)
    }
    func list(watchID: String, before: Int?, limit: Int) throws -> [Activation] {
        let found = tx.tables.activations.filter { $0.watchID == watchID && $0.seq < before ?? .max }
        return Array(found.sorted { $0.seq > $1.seq }.prefix(limit))
    }
    func at(watchID: String, time: Timestamp) throws -> Activation? {
        tx.tables.activations.filter { $0.watchID == watchID && $0.at <= time }.max { $0.seq < $1.seq }
    }
}

struct MemoryRollbacks: RollbackStore {
    let tx: MemoryTransaction

    func insert(_ rollback: Rollback) throws { tx.tables.rollbacks.append(rollback) }
    func find(watchID: String, id: String) throws -> Rollback? {
        tx.tables.rollbacks.first { $0.watchID == watchID && $0.id == id }
    }
    func list(watchID: String, before: String?, filter: RollbackFilter, limit: Int) throws -> [Rollback] {
        let found = tx.tables.rollbacks.filter { rollback in
            rollback.watchID == watchID && before.map { rollback.id < $0 } ?? true && filter.admits(rollback)
        }
        return Array(found.sorted { $0.id > $1.id }.prefix(limit))
    }
    func acknowledge(watchID: String, throughSeq: Int) throws {
        for place in tx.tables.rollbacks.indices where tx.tables.rollbacks[place].activationSeq <= throughSeq {
            if tx.tables.rollbacks[place].state == .pending { tx.tables.rollbacks[place].state = .acknowledged }
        }
    }
    func update(_ rollback: Rollback, expectedRevision: Int) throws -> Bool {
        guard let place = tx.tables.rollbacks.firstIndex(where: { $0.id == rollback.id }),
            tx.tables.rollbacks[place].revision == expectedRevision
        else { return false }
        tx.tables.rollbacks[place].reason = rollback.reason
        tx.tables.rollbacks[place].pinnedUntil = rollback.pinnedUntil
        tx.tables.rollbacks[place].revision += 1
        return true
    }
    func release(watchID: String, id: String, by actor: String) throws {
        guard let place = tx.tables.rollbacks.firstIndex(where: { $0.id == id && $0.releasedAt == nil }) else { return }
        tx.tables.rollbacks[place].state = .released
        tx.tables.rollbacks[place].releasedAt = tx.tables.now
        tx.tables.rollbacks[place].releasedBy = actor
    }
}

extension RollbackFilter {
    fileprivate func admits(_ rollback: Rollback) -> Bool {
        (from ?? rollback.fromVersion) == rollback.fromVersion && (to ?? rollback.toVersion) == rollback.toVersion
            && (actor ?? rollback.actor) == rollback.actor && (reason ?? rollback.reason) == rollback.reason
            && (state ?? rollback.state) == rollback.state
    }
}

struct MemoryEverywhere: EverywhereStore {
    let tx: MemoryTransaction

    private func page<Entity: Sendable>(
        _ entities: [Entity], before: ListPlace?, watch: String?, limit: Int,
        _ place: (Entity) -> (watchID: String, place: ListPlace)
    ) -> [Listed<Entity>] {
        let all = entities.compactMap { entity -> Listed<Entity>? in
            let (id, place) = place(entity)
            guard let owner = tx.tables.watches[id], watch ?? owner.spec.name == owner.spec.name else { return nil }
            return Listed(entity, watchName: owner.spec.name, activeVersion: owner.activeVersion, place: place)
        }
        let sorted = all.sorted { $0.place > $1.place }
        return Array(sorted.filter { listed in before.map { listed.place < $0 } ?? true }.prefix(limit))
    }

    func versions(before: ListPlace?, filter: VersionFilter, limit: Int) throws -> [Listed<ModelVersion>] {
        let shown = tx.tables.versions.filter { version in
            let stage = version.stage(activeVersion: tx.tables.watches[version.watchID]?.activeVersion)
            return filter.stage ?? stage == stage
        }
        return page(shown, before: before, watch: filter.watch, limit: limit) {
            ($0.watchID, ListPlace(time: $0.createdAt.milliseconds, id: $0.watchID, number: $0.number))
        }
    }
    func rollbacks(
        before: ListPlace?, watch: String?, filter: RollbackFilter, limit: Int
    ) throws -> [Listed<Rollback>] {
        page(tx.tables.rollbacks.filter(filter.admits), before: before, watch: watch, limit: limit) {
            ($0.watchID, ListPlace(id: $0.id))
        }
    }
    func activations(before: ListPlace?, watch: String?, limit: Int) throws -> [Listed<Activation>] {
        page(tx.tables.activations, before: before, watch: watch, limit: limit) {
            ($0.watchID, ListPlace(time: $0.at.milliseconds, id: $0.watchID, number: $0.seq))
        }
    }
    func activations(
        at time: Timestamp, before: ListPlace?, watch: String?, limit: Int
    ) throws -> [Listed<Activation>] {
        let live = try tx.tables.watches.keys.compactMap { try MemoryActivations(tx: tx).at(watchID: $0, time: time) }
        return page(live, before: before, watch: watch, limit: limit) { ($0.watchID, ListPlace(id: $0.watchID)) }
    }
    func runs(
        before: ListPlace?, watch: String?, state: TrainingRun.State?, limit: Int
    ) throws -> [Listed<TrainingRun>] {
        let shown = tx.tables.runs.filter { (state ?? $0.state) == $0.state }
        return page(shown, before: before, watch: watch, limit: limit) { ($0.watchID, ListPlace(id: $0.id)) }
    }
    func totals() throws -> StoreTotals {
        var totals = StoreTotals()
        totals.watches = tx.tables.watches.count
        totals.versions = tx.tables.versions.count
        totals.rollbacks = tx.tables.rollbacks.count
        totals.queuedRuns = tx.tables.runs.count { $0.state == .queued }
        totals.runningRuns = tx.tables.runs.count { $0.state == .running }
        totals.failedRuns = tx.tables.runs.count { $0.state == .failed }
        totals.pinned = tx.tables.watches.values.filter { $0.isPinned(now: tx.tables.now) }.map(\.spec.name).sorted()
        totals.pinnedCount = totals.pinned.count
        return totals
    }
}

extension ListPlace {
    fileprivate static func < (a: ListPlace, b: ListPlace) -> Bool {
        (a.time, a.id, a.number) < (b.time, b.id, b.number)
    }
    fileprivate static func > (a: ListPlace, b: ListPlace) -> Bool { b < a }
}
