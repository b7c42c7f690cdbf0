import SentinelDomain
import SentinelEvidence
import SentinelJSON
import SentinelTime

/// What becomes of one open experiment now, within one transaction: nothing, a start, or an end with all that follows.
struct ExperimentStep {
    struct Outcome: Sendable {
        var experiment: Experiment
        /// What its verdict made active.
        var activation: Activation?
        /// Why its verdict did not.
        var withheld: Withheld?
    }

    private let id: String
    private let watchID: String
    private let failed: Set<Arm>

    /// `failed` have given forecasts that are not finite.
    init(_ experiment: Experiment, failed: Set<Arm>) {
        self.id = experiment.id
        self.watchID = experiment.watchID
        self.failed = failed
    }

    /// Nil when nothing changes but what the evidence says.
    func run(_ tx: any StoreTransaction) throws -> Outcome? {
        guard let watch = try tx.lockedWatch(id: watchID), var experiment = try tx.experiments.lock(id: id),
            !experiment.state.isEnd
        else { return nil }
        let now = try tx.now
        var withheld: Withheld?
        if let reason = lostGround(experiment, watch) {
            try experiment.move(to: .cancelled, because: reason)
        } else if try isWaiting(experiment, watch, now: now, tx) {
            return nil
        } else if let problem = try problem(with: experiment, watch, tx) {
            experiment.error = ["code": .string(problem.code), "detail": .string(problem.detail)]
            try experiment.move(to: .failed, because: problem.code)
        } else if experiment.state.isRunning {
            withheld = try judge(&experiment, watch, now: now, tx)
            guard experiment.state.isEnd else {
                try tx.experiments.setResult(experiment)
                return nil
            }
        } else {
            guard experiment.challenger != nil else { return nil }
            try experiment.move(to: .running)
            experiment.startIndex = watch.spec.grid.index(atOrBefore: now - watch.spec.scrapeDelay) + 1
        }
        // First: a move of the pointer ends whatever is open.
        _ = try tx.experiments.update(experiment, expectedRevision: nil)
        let activation = withheld == nil ? try act(on: experiment, watch, now: now, tx) : nil
        return Outcome(experiment: experiment, activation: activation, withheld: withheld)
    }

    /// The watch has moved on: what was to be compared is not served any more, or not under this configuration.
    private func lostGround(_ experiment: Experiment, _ watch: Watch) -> String? {
        if watch.activeVersion != experiment.champion { return "champion_changed" }
        return watch.specGeneration == experiment.specGeneration ? nil : "configuration_changed"
    }

    private func problem(
        with experiment: Experiment, _ watch: Watch, _ tx: any StoreTransaction
    ) throws -> (code: String, detail: String)? {
        if failed.contains(.challenger) {
            return ("non_finite_forecasts", "The challenger gave a forecast that is not finite.")
        }
        if let runID = experiment.runID, experiment.challenger == nil {
            let run = try tx.runs.find(watchID: watch.id, id: runID)
            guard run?.state.isOpen != true else { return nil }
            let why = run.map { "The training run \(runID) is \($0.state.rawValue)." } ?? "Its training run is gone."
            return ("challenger_not_trained", why)
        }
        guard let challenger = experiment.challenger else { return nil }
        guard case .failure(let problem) = try WatchLoader.artifact(watch, challenger, tx) else { return nil }
        return ("artifact_unusable", problem.message)
    }

    /// Its time has not come, another one runs, or it would show what a rollback keeps from being shown: it starts when
    /// that is over. Asked before its artifact is looked at, which is large.
    private func isWaiting(
        _ experiment: Experiment, _ watch: Watch, now: Timestamp, _ tx: any StoreTransaction
    ) throws -> Bool {
        guard experiment.state == .scheduled else { return false }
        if let start = experiment.spec.startAt, now < start { return true }
        if experiment.mayShowChallenger, let challenger = experiment.challenger {
            let version = try tx.versions.find(watchID: watch.id, number: challenger)
            if watch.isPinned(now: now) || version?.blocked != nil { return true }
        }
        return try tx.experiments.open(watchID: watch.id).contains { other in
            other.id != experiment.id && other.kind == experiment.kind && other.state != .scheduled
        }
    }

    /// Folds the evidence; a verdict ends the experiment. Gives what keeps a winner from becoming active.
    private func judge(
        _ experiment: inout Experiment, _ watch: Watch, now: Timestamp, _ tx: any StoreTransaction
    ) throws -> Withheld? {
        let evaluation = ExperimentEvaluation(
            experiment, blocks: try tx.evidence(of: experiment, watch), of: watch.spec)
        var test = evaluation.test
        if experiment.kind == .probation, failed.contains(.champion) { test.loseChampion() }
        if now >= experiment.end { test.end() }
        experiment.result = evaluation.json(test)
        guard let verdict = ExperimentVerdict(test.verdict) else { return nil }
        if test.stopReason == .nonFiniteForecasts, verdict == .harm {
            experiment.error = ["code": "non_finite_forecasts", "detail": "A forecast was not finite."]
            try experiment.move(to: .failed, because: StopReason.nonFiniteForecasts.rawValue)
            return nil
        }
        experiment.verdict = verdict
        try experiment.move(to: .completed, because: test.stopReason?.rawValue)
        let withheld = try withheld(experiment, watch, now: now, tx)
        experiment.result = evaluation.json(test, withheld: withheld)
        return withheld
    }

    /// What stands in the way of what the verdict `promote` asks for; nil as well where it asks for nothing.
    private func withheld(
        _ experiment: Experiment, _ watch: Watch, now: Timestamp, _ tx: any StoreTransaction
    ) throws -> Withheld? {
        guard experiment.verdict == .promote, let winner = experiment.challenger,
            let version = try tx.versions.find(watchID: watch.id, number: winner)
        else { return nil }
        let refusal: PromotionGuard.Refusal? =
            switch experiment.kind {
            case .probation: PromotionGuard.refusal(watch, returningTo: version, now: now)
            case .experiment:
                experiment.spec.autoPromote ? PromotionGuard.refusal(watch, version: version, now: now) : nil
            }
        return refusal.map { Withheld($0, version, of: watch) }
    }

    /// Only the verdict `promote` moves the pointer.
    private func act(
        on experiment: Experiment, _ watch: Watch, now: Timestamp, _ tx: any StoreTransaction
    ) throws -> Activation? {
        guard experiment.verdict == .promote, let winner = experiment.challenger else { return nil }
        switch experiment.kind {
        case .probation: return try AutomaticRollback(probation: experiment).run(watch, to: winner, now: now, tx)
        case .experiment:
            guard experiment.spec.autoPromote else { return nil }
            try tx.versions.setStage(watchID: watch.id, number: experiment.champion, .staging)
            let row = Activation(
                after: watch, version: winner, reason: .promotion, actor: "system:experiment",
                detail: "The experiment \(experiment.spec.name) (\(experiment.id)) found it better.")
            try tx.switchPointer(of: watch, by: row)
            return row
        }
    }
}
