import SentinelControl
import SentinelDomain
import SentinelEvidence
import SentinelTime

/// Experiments in memory, with the rules of the tables.
struct MemoryExperiments: ExperimentStore {
    let tx: MemoryTransaction

    func insert(_ experiment: Experiment) throws {
        if let clash = clash(with: experiment) { throw clash }
        var stored = experiment
        stored.createdAt = tx.tables.now
        if [.running, .training].contains(stored.state) { stored.startedAt = tx.tables.now }
        tx.tables.experiments.append(stored)
        follow(stored)
    }
    func find(watchID: String, id: String) throws -> Experiment? {
        tx.tables.experiments.first { $0.watchID == watchID && $0.id == id }
    }
    func lock(id: String) throws -> Experiment? { tx.tables.experiments.first { $0.id == id } }
    func find(runID: String) throws -> Experiment? { tx.tables.experiments.first { $0.runID == runID } }
    func list(watchID: String?, before: String?, filter: ExperimentFilter, limit: Int) throws -> [Experiment] {
        let found = tx.tables.experiments.filter { experiment in
            experiment.watchID == watchID ?? experiment.watchID && before.map { experiment.id < $0 } ?? true
                && experiment.state == filter.state ?? experiment.state
                && experiment.kind == filter.kind ?? experiment.kind
        }
        return Array(found.sorted { $0.id > $1.id }.prefix(limit))
    }
    func open(watchID: String?) throws -> [Experiment] {
        tx.tables.experiments.filter { !$0.state.isEnd && $0.watchID == watchID ?? $0.watchID }
    }
    func update(_ experiment: Experiment, expectedRevision: Int?) throws -> Bool {
        guard let place = tx.tables.experiments.firstIndex(where: { $0.id == experiment.id }),
            tx.tables.experiments[place].revision == expectedRevision ?? tx.tables.experiments[place].revision
        else { return false }
        if let clash = clash(with: experiment) { throw clash }
        var stored = experiment
        if [.running, .training].contains(stored.state) { stored.startedAt = stored.startedAt ?? tx.tables.now }
        if stored.state.isEnd { stored.endedAt = stored.endedAt ?? tx.tables.now }
        tx.tables.experiments[place] = stored
        follow(stored)
        return true
    }
    func setResult(_ experiment: Experiment) throws {
        guard let place = tx.tables.experiments.firstIndex(where: { $0.id == experiment.id && !$0.state.isEnd })
        else { return }
        tx.tables.experiments[place].result = experiment.result
    }
    func delete(id: String) throws { tx.tables.experiments.removeAll { $0.id == id } }
    func insert(_ blocks: [ExperimentBlock], of id: String) throws {
        for block in blocks where tx.tables.blocks[id]?[block.losses.index] == nil {
            tx.tables.blocks[id, default: [:]][block.losses.index] = block
        }
    }
    func blocks(of id: String) throws -> [ExperimentBlock] {
        (tx.tables.blocks[id] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
    }
    func lastBlock(of id: String) throws -> Int? { tx.tables.blocks[id]?.keys.max() }

    private func follow(_ experiment: Experiment) { tx.tables.watches[experiment.watchID]?.trialSeq += 1 }

    private func clash(with experiment: Experiment) -> SentinelError? {
        let serving: [ExperimentState] = [.training, .running, .paused]
        let others = tx.tables.experiments.filter { $0.watchID == experiment.watchID && $0.id != experiment.id }
        if others.contains(where: { $0.spec.name == experiment.spec.name }) {
            return SentinelError(.conflict, "name_taken", "The watch has an experiment of that name.")
        }
        let isOpen = others.contains { $0.kind == experiment.kind && serving.contains($0.state) }
        guard isOpen, serving.contains(experiment.state) else { return nil }
        return SentinelError(.conflict, "experiment_open", "One at a time serves a watch.")
    }
}
