import SentinelControl
import SentinelDomain
import SentinelEvidence
import SentinelJSON
import SentinelTime

/// Experiments, probations, and their evidence, one row per block and written once.
struct MemoryExperiments: ExperimentStore {
    let tx: MemoryTransaction

    func insert(_ experiment: Experiment) throws {
        try tx.tables.requireWatch(experiment.watchID)
        if let clash = clash(with: experiment) { throw clash }
        try check(experiment)
        var stored = experiment
        stored.createdAt = tx.tables.creation(experiment.createdAt)
        stored.startedAt = [.running, .training].contains(experiment.state) ? tx.now : nil
        (stored.revision, stored.verdict, stored.stopReason, stored.endedAt) = (1, nil, nil, nil)
        (stored.result, stored.error) = (.null, .null)
        tx.tables.experiments.append(stored)
        follow(experiment.watchID)
    }

    func find(watchID: String, id: String) throws -> Experiment? {
        tx.tables.experiments[watchID].first { $0.id == id }
    }

    func lock(id: String) throws -> Experiment? { first { $0.id == id } }

    func find(runID: String) throws -> Experiment? { first { $0.runID == runID } }

    private func first(where matches: (Experiment) -> Bool) -> Experiment? {
        for rows in tx.tables.experiments.byWatch.values {
            if let found = rows.first(where: matches) { return found }
        }
        return nil
    }

    private func rows(_ watchID: String?) -> [Experiment] {
        watchID.map { tx.tables.experiments[$0] } ?? tx.tables.experiments.all
    }

    func list(watchID: String?, before: String?, filter: ExperimentFilter, limit: Int) throws -> [Experiment] {
        let found = rows(watchID).filter { experiment in
            (filter.state ?? experiment.state) == experiment.state
                && (filter.kind ?? experiment.kind) == experiment.kind && before.map { experiment.id < $0 } ?? true
        }
        return Array(found.sorted { $0.id > $1.id }.prefix(limit))
    }

    func open(watchID: String?) throws -> [Experiment] {
        rows(watchID).filter { !$0.state.isEnd }.sorted { $0.id < $1.id }
    }

    func update(_ experiment: Experiment, expectedRevision: Int?) throws -> Bool {
        if let clash = clash(with: experiment) { throw clash }
        try check(experiment)
        let now = tx.now
        let didChange = tx.tables.experiments.change(
            experiment.watchID,
            where: { $0.id == experiment.id && expectedRevision ?? $0.revision == $0.revision }
        ) { stored in
            (stored.spec, stored.revision, stored.state) = (experiment.spec, experiment.revision, experiment.state)
            (stored.challenger, stored.runID) = (experiment.challenger, experiment.runID)
            (stored.startIndex, stored.verdict) = (experiment.startIndex, experiment.verdict)
            (stored.stopReason, stored.result, stored.error) =
                (experiment.stopReason, experiment.result, experiment.error)
            if [.running, .training].contains(stored.state) { stored.startedAt = stored.startedAt ?? now }
            if stored.state.isEnd { stored.endedAt = stored.endedAt ?? now }
        }
        if didChange { follow(experiment.watchID) }
        return didChange
    }

    func setResult(_ experiment: Experiment) throws {
        _ = tx.tables.experiments.change(
            experiment.watchID, where: { $0.id == experiment.id && !$0.state.isEnd }
        ) { $0.result = experiment.result }
    }

    func delete(id: String) throws {
        guard let experiment = try lock(id: id) else { return }
        tx.tables.experiments[experiment.watchID].removeAll { $0.id == id }
        tx.tables.blocks[id] = nil
    }

    func insert(_ blocks: [ExperimentBlock], of id: String) throws {
        guard try lock(id: id) != nil else { return }
        var rows = tx.tables.blocks[id] ?? []
        for block in blocks where !rows.contains(where: { $0.losses.index == block.losses.index }) {
            guard block.losses.index >= 0, block.losses.steps >= 1, (0...1).contains(block.propensity),
                (0...block.losses.steps).contains(block.losses.validSteps)
            else { throw SentinelError.violated("experiment_blocks_check") }
            rows.append(block)
        }
        tx.tables.blocks[id] = rows.sorted { $0.losses.index < $1.losses.index }
    }

    func blocks(of id: String) throws -> [ExperimentBlock] {
        Array((tx.tables.blocks[id] ?? []).prefix(Limits.experimentBlocksMax))
    }

    func blocks(of id: String, after: Int?, limit: Int) throws -> [ExperimentBlock] {
        Array((tx.tables.blocks[id] ?? []).filter { $0.losses.index > after ?? -1 }.prefix(limit))
    }

    func lastBlock(of id: String) throws -> Int? { tx.tables.blocks[id]?.last?.losses.index }

    private func follow(_ watchID: String) { tx.tables.watches[watchID]?.trialSeq += 1 }

    /// What keeps it from being stored as it is: another one of this name, or one that is open already.
    private func clash(with experiment: Experiment) -> SentinelError? {
        let serving: Set<ExperimentState> = [.training, .running, .paused]
        for other in tx.tables.experiments[experiment.watchID] where other.id != experiment.id {
            if other.spec.name == experiment.spec.name {
                return SentinelError(
                    .conflict, "name_taken",
                    "The watch has an experiment named \(other.spec.name); choose another name.")
            }
            if other.kind == experiment.kind, serving.contains(other.state), serving.contains(experiment.state) {
                return SentinelError(
                    .conflict, "experiment_open",
                    "The \(experiment.kind.rawValue) \(other.spec.name) is \(other.state.rawValue); "
                        + "one at a time serves a watch.")
            }
        }
        return nil
    }

    /// The rules of the table.
    private func check(_ experiment: Experiment) throws(SentinelError) {
        let numbers = Set(tx.tables.versions[experiment.watchID].map(\.number))
        guard numbers.contains(experiment.champion), experiment.challenger.map(numbers.contains) ?? true else {
            throw .violated("experiments_version_fkey")
        }
        if experiment.verdict != nil, experiment.state != .completed || experiment.result.isNull {
            throw .violated("experiments_check")
        }
        if experiment.state.isRunning, experiment.challenger == nil || experiment.startIndex == nil {
            throw .violated("experiments_check1")
        }
    }
}
