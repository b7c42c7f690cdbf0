package import SentinelDomain
package import SentinelEngine
import SentinelEvidence

/// What the allocation of the running experiment decides: which version is shown, block by block.
///
/// A decision depends on the experiment's seed and the blocks before it alone, so that a restart in the middle of a
/// block shows the same version.
package struct TrialBook: Sendable {
    private struct Entry: Sendable {
        var experiment: Experiment
        var allocator: Allocator
        /// Decisions of the blocks that are not stored yet.
        var decisions: [Int: AllocationDecision] = [:]
    }

    private var entries: [String: Entry] = [:]

    package init() {}

    /// Takes over what the database knows.
    package mutating func follow(_ changes: [TrialChange]) {
        let known = entries
        entries = [:]
        for change in changes {
            var allocator = Allocator(
                strategy: change.experiment.allocation, seed: UInt64(bitPattern: Int64(change.experiment.seed)))
            for block in change.blocks { allocator.observe(block.losses) }
            entries[change.experiment.id] = Entry(
                experiment: change.experiment, allocator: allocator,
                decisions: known[change.experiment.id]?.decisions ?? [:])
        }
    }

    /// Which version is shown from the grid point after `index` on; nil = the served one.
    package mutating func shown(after index: Int64, _ trials: [Trial]) -> Int? {
        for trial in trials {
            guard let entry = entries[trial.id], entry.experiment.state == .running, !trial.failed.contains(.challenger)
            else { continue }
            let block = trial.block(of: index + 1)
            guard block >= 0 else { continue }
            let decision = entry.decisions[block] ?? decided(entry, trial, block)
            entries[trial.id]?.decisions[block] = decision
            if decision.arm == .challenger { return trial.challenger }
        }
        return nil
    }

    /// The rows of the blocks that have closed, with what was shown during them.
    package func rows(of trial: Trial) -> [ExperimentBlock] {
        guard let entry = entries[trial.id] else { return [] }
        return trial.closed.map { block in
            guard let decision = entry.decisions[block.index] else {
                return ExperimentBlock(losses: block, served: .champion, propensity: 1)
            }
            return ExperimentBlock(losses: block, served: decision.arm, propensity: decision.propensity)
        }
    }

    /// The blocks of a trial up to this one are stored, and about to leave it: what the allocation learns from them it
    /// learns now.
    package mutating func acknowledge(_ trial: Trial, through block: Int) {
        guard var entry = entries[trial.id] else { return }
        for closed in trial.closed where closed.index <= block { entry.allocator.observe(closed) }
        entry.decisions = entry.decisions.filter { $0.key > block }
        entries[trial.id] = entry
    }

    /// Blocks that have closed and wait to be stored are evidence already.
    private func decided(_ entry: Entry, _ trial: Trial, _ block: Int) -> AllocationDecision {
        var allocator = entry.allocator
        for closed in trial.closed { allocator.observe(closed) }
        return allocator.decide(block: block)
    }
}

extension Experiment {
    /// A version on probation is the one that is shown.
    var allocation: AllocationStrategy {
        guard kind == .experiment else { return .shadow }
        return switch spec.allocation {
        case .shadow: .shadow
        case .random: .random
        case .weighted: .weighted(share: spec.trafficSplit)
        case .epsilonGreedy: .epsilonGreedy
        case .thompson: .thompson
        }
    }
}
