import SentinelControl
import SentinelDomain
import SentinelTime

struct MemoryEverywhere: EverywhereStore {
    let tx: MemoryTransaction

    private func page<Entity: Sendable>(
        _ entities: [Entity], before: ListPlace?, of scope: WatchScope, limit: Int,
        _ place: (Entity) -> (watchID: String, place: ListPlace)
    ) -> [Listed<Entity>] {
        let all = entities.compactMap { entity -> Listed<Entity>? in
            let (id, place) = place(entity)
            guard let owner = tx.tables.watches[id], scope.admits(owner.spec) else { return nil }
            return Listed(entity, watchName: owner.spec.name, activeVersion: owner.activeVersion, place: place)
        }
        let sorted = all.sorted { $0.place > $1.place }
        return Array(sorted.filter { listed in before.map { listed.place < $0 } ?? true }.prefix(limit))
    }

    func versions(
        before: ListPlace?, of scope: WatchScope, stage: VersionStage?, limit: Int
    ) throws -> [Listed<ModelVersion>] {
        let shown = tx.tables.versions.all.filter { version in
            let shown = version.stage(activeVersion: tx.tables.watches[version.watchID]?.activeVersion)
            return stage ?? shown == shown
        }
        return page(shown, before: before, of: scope, limit: limit) {
            ($0.watchID, ListPlace(time: $0.createdAt.milliseconds, id: $0.watchID, number: $0.number))
        }
    }

    func rollbacks(
        before: ListPlace?, of scope: WatchScope, filter: RollbackFilter, limit: Int
    ) throws -> [Listed<Rollback>] {
        page(tx.tables.rollbacks.all.filter(filter.admits), before: before, of: scope, limit: limit) {
            ($0.watchID, ListPlace(id: $0.id))
        }
    }

    func activations(before: ListPlace?, of scope: WatchScope, limit: Int) throws -> [Listed<Activation>] {
        page(tx.tables.activations.all, before: before, of: scope, limit: limit) {
            ($0.watchID, ListPlace(time: $0.at.milliseconds, id: $0.watchID, number: $0.seq))
        }
    }

    func activations(
        at time: Timestamp, before: ListPlace?, of scope: WatchScope, limit: Int
    ) throws -> [Listed<Activation>] {
        let live = try tx.tables.watches.keys.compactMap { try tx.activations.at(watchID: $0, time: time) }
        return page(live, before: before, of: scope, limit: limit) { ($0.watchID, ListPlace(id: $0.watchID)) }
    }

    func experiments(
        before: ListPlace?, of scope: WatchScope, filter: ExperimentFilter, limit: Int
    ) throws -> [Listed<Experiment>] {
        let shown = tx.tables.experiments.all.filter { experiment in
            (filter.state ?? experiment.state) == experiment.state
                && (filter.kind ?? experiment.kind) == experiment.kind
        }
        return page(shown, before: before, of: scope, limit: limit) { ($0.watchID, ListPlace(id: $0.id)) }
    }

    func runs(
        before: ListPlace?, of scope: WatchScope, state: TrainingRun.State?, limit: Int
    ) throws -> [Listed<TrainingRun>] {
        let shown = tx.tables.runs.all.filter { (state ?? $0.state) == $0.state }
        return page(shown, before: before, of: scope, limit: limit) { ($0.watchID, ListPlace(id: $0.id)) }
    }

    func totals() throws -> StoreTotals {
        var totals = StoreTotals()
        totals.watches = tx.tables.watches.count
        totals.versions = tx.tables.versions.count
        totals.rollbacks = tx.tables.rollbacks.count
        totals.queuedRuns = tx.tables.runs.all.count { $0.state == .queued }
        totals.runningRuns = tx.tables.runs.all.count { $0.state == .running }
        for experiment in tx.tables.experiments.all where !experiment.state.isEnd {
            switch experiment.kind {
            case .experiment: totals.experiments[experiment.state, default: 0] += 1
            case .probation: totals.probations += 1
            }
        }
        let dayBefore = tx.now - .days(1)
        totals.failedRuns = tx.tables.runs.all.count { run in
            run.state == .failed && run.finishedAt.map { $0 > dayBefore } ?? false
        }
        let pinned = tx.tables.watches.values.filter { $0.isPinned(now: tx.now) }.map(\.spec.name).sorted()
        totals.pinned = Array(pinned.prefix(StoreTotals.pinnedNamesMax))
        totals.pinnedCount = pinned.count
        return totals
    }
}

extension ListPlace {
    fileprivate static func < (a: ListPlace, b: ListPlace) -> Bool {
        (a.time, a.id, a.number) < (b.time, b.id, b.number)
    }
    fileprivate static func > (a: ListPlace, b: ListPlace) -> Bool { b < a }
}
