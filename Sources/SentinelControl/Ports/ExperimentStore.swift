package import SentinelDomain
import SentinelEvidence

/// Experiments, probations and their evidence.
package protocol ExperimentStore {
    /// Throws a conflict `name_taken` when the watch has one of that name, `experiment_open` when one of its kind runs
    /// and this one would run too.
    func insert(_ experiment: Experiment) throws
    func find(watchID: String, id: String) throws -> Experiment?
    /// The same, locked against other writers until the end of the transaction.
    func lock(id: String) throws -> Experiment?
    /// The one whose challenger this training run makes.
    func find(runID: String) throws -> Experiment?
    /// Newest first, ids below `before`; nil for `watchID` = of all watches.
    func list(watchID: String?, before: String?, filter: ExperimentFilter, limit: Int) throws -> [Experiment]
    /// All that have not come to an end, of one watch, or of all.
    func open(watchID: String?) throws -> [Experiment]
    /// Writes everything but the evidence, keeps the times of the database's clock, and lets the serving process know
    /// (``Watch/trialSeq``). False when `expectedRevision` is gone. Throws as ``insert(_:)`` does.
    func update(_ experiment: Experiment, expectedRevision: Int?) throws -> Bool
    /// What the evidence says so far, and nothing else; only while it runs.
    func setResult(_ experiment: Experiment) throws
    func delete(id: String) throws
    /// Adds rows that are not there yet.
    func insert(_ blocks: [ExperimentBlock], of id: String) throws
    /// In order, at most ``Limits/experimentBlocksMax``.
    func blocks(of id: String) throws -> [ExperimentBlock]
    /// The same, at most `limit` after a block.
    func blocks(of id: String, after: Int?, limit: Int) throws -> [ExperimentBlock]
    func lastBlock(of id: String) throws -> Int?
}

extension ExperimentStore {
    /// Out of all blocks; a store that can read fewer does.
    package func blocks(of id: String, after: Int?, limit: Int) throws -> [ExperimentBlock] {
        Array(try blocks(of: id).lazy.filter { $0.losses.index > after ?? -1 }.prefix(limit))
    }
}

package struct ExperimentFilter: Sendable, Equatable {
    package var state: ExperimentState?
    package var kind: Experiment.Kind?

    package init(state: ExperimentState? = nil, kind: Experiment.Kind? = nil) {
        self.state = state
        self.kind = kind
    }
}
