import SentinelControl
import SentinelDomain
import SentinelEvidence
import SentinelJSON
import SentinelTime

/// Experiments, probations and their evidence.
extension Auditor {
    /// I12
    func conclusive(_ commit: Commit) -> Violation? {
        for move in commit.moves {
            let row = move.activation
            let isOfExperiment = row.reason == .promotion && row.actor == "system:experiment"
            guard isOfExperiment || row.reason == .automaticRollback else { continue }
            let kind: Experiment.Kind = isOfExperiment ? .experiment : .probation
            let ended = commit.after.experiments[row.watchID].filter { experiment in
                experiment.kind == kind && experiment.challenger == row.version && experiment.verdict == .promote
                    && commit.before.experiments[row.watchID].contains { $0.id == experiment.id && !$0.state.isEnd }
            }
            guard ended.contains(where: { isConclusive($0, move.before, commit) }) else {
                return Violation(
                    invariant: .conclusive,
                    detail: "version \(row.version ?? 0) of \(row.watchID) became active without evidence")
            }
        }
        return nil
    }

    /// Whether the stored evidence says so too.
    private func isConclusive(_ experiment: Experiment, _ watch: Watch, _ commit: Commit) -> Bool {
        guard experiment.state == .completed, !experiment.result.isNull else { return false }
        let evaluation = ExperimentEvaluation(
            experiment,
            blocks: (commit.after.blocks[experiment.id] ?? []).leavingOut(
                commit.after.exclusions[watch.id].filter { $0.liftedAt == nil }, of: experiment, on: watch.spec.grid),
            of: watch.spec)
        var test = evaluation.test
        if ExperimentVerdict(test.verdict) == .promote { return true }
        test.end()
        return ExperimentVerdict(test.verdict) == .promote
    }

    /// I24: evidence is written once.
    func evidence(_ commit: Commit) -> Violation? {
        for (id, before) in commit.before.blocks {
            let after = commit.after.blocks[id] ?? []
            guard before != after else { continue }
            let experiment = commit.after.experiments.byWatch.values.lazy.flatMap(\.self).first { $0.id == id }
            guard let experiment else { continue }
            // What is old enough is removed, the oldest first.
            let isOld = experiment.endedAt.map { $0 < commit.after.now - retention.evidence } ?? false
            if isOld, after.elementsEqual(before.suffix(after.count)) { continue }
            let rows = Dictionary(after.map { ($0.losses.index, $0) }) { first, _ in first }
            if rows.count != after.count {
                return Violation(invariant: .history, detail: "a block of \(id) is counted twice")
            }
            for block in before where rows[block.losses.index] == nil {
                return Violation(invariant: .retained, detail: "block \(block.losses.index) of \(id) was removed")
            }
            for block in before where rows[block.losses.index] != block {
                return Violation(invariant: .history, detail: "block \(block.losses.index) of \(id) has changed")
            }
        }
        return nil
    }

    /// I24: at most one of a kind is open.
    func oneExperiment(_ watch: Watch, _ tables: MemoryTables) -> Violation? {
        for kind in Experiment.Kind.allCases {
            let open = tables.experiments[watch.id].filter { experiment in
                experiment.kind == kind && [.training, .running, .paused].contains(experiment.state)
            }
            guard open.count <= 1 else {
                return Violation(invariant: .history, detail: "\(open.count) \(kind)s of \(watch.id) are open")
            }
        }
        return nil
    }
}
