package import SentinelDomain
package import SentinelEngine
import SentinelEvidence

/// A running experiment or probation as the database has it now, with what is needed to run it.
package struct TrialChange: Sendable {
    package var experiment: Experiment
    package var challenger: ShadowVersion
    /// The evidence so far: what the allocation has learnt from.
    package var blocks: [ExperimentBlock]

    package init(experiment: Experiment, challenger: ShadowVersion, blocks: [ExperimentBlock]) {
        self.experiment = experiment
        self.challenger = challenger
        self.blocks = blocks
    }

    /// Which versions run, whatever became of the evidence.
    struct Identity: Equatable {
        var id: String
        var challenger: Int
    }

    var identity: Identity { Identity(id: experiment.id, challenger: challenger.number) }

    var arms: TrialArms {
        TrialArms(
            experimentID: experiment.id, kind: experiment.kind, champion: experiment.champion,
            challenger: challenger.number)
    }

    /// What the engine compares.
    func plan(horizon: Int) -> TrialPlan {
        var plan = TrialPlan(
            id: experiment.id, champion: experiment.champion, challenger: challenger.number,
            start: experiment.startIndex ?? 0, horizon: horizon)
        plan.isPaused = experiment.state == .paused
        plan.lastStored = blocks.last?.losses.index
        return plan
    }
}

extension WatchEngine {
    /// Compares what these say; see ``setTrials(_:)``.
    mutating func follow(_ changes: [TrialChange], horizon: Int) {
        setTrials(changes.map { $0.plan(horizon: horizon) })
    }
}

extension [TrialChange] {
    /// The versions that run beside the active one, each once: the former version may be on trial again.
    var shadows: [ShadowVersion] {
        var seen: Set<Int> = []
        return map(\.challenger).filter { seen.insert($0.number).inserted }
    }
}
