import Logging
package import SentinelDomain
import SentinelEngine
import SentinelEvidence
import SentinelForecast
package import SentinelTime

/// Looks after experiments and probations: stores the evidence that running watches have gathered, starts what is due,
/// and ends what is decided, over, or has lost its ground.
///
/// Level-triggered: everything is derived from rows, so that a lost pass costs time and nothing else.
package actor ExperimentPass {
    private let environment: Environment
    private let reconciler: Reconciler
    /// What each open experiment was judged on.
    private var judged: [String: Ground] = [:]
    /// Those that were open at the pass before.
    private var known: [String: Experiment] = [:]

    private struct Ground {
        /// The newest block.
        var block: Int
        /// The exclusions that held: ``Watch/upkeepSeq``.
        var upkeep: Int
    }

    package init(_ environment: Environment, reconciler: Reconciler) {
        self.environment = environment
        self.reconciler = reconciler
    }

    /// `done` counts the experiments that were started or ended.
    package func runOnce(now: Timestamp) async throws -> PassReport {
        let gathered = try await gather()
        let open = try await environment.store.transact(.worker) { tx in try tx.experiments.open(watchID: nil) }
        judged = judged.filter { id, _ in open.contains { $0.id == id } }
        try await report(open)
        // Where one runs, the others wait.
        let busy = Set(open.filter { $0.kind == .experiment && $0.state != .scheduled }.map(\.watchID))
        var done = 0
        for experiment in open {
            let seen = gathered[experiment.id]
            let watch = environment.board.snapshot(id: experiment.watchID)?.watch
            let isWaiting = experiment.state == .scheduled && busy.contains(experiment.watchID)
            guard isDue(experiment, watch, seen, isWaiting: isWaiting, now: now) else { continue }
            if try await look(after: experiment, failed: seen?.failed ?? []) { done += 1 }
            let block = max(judged[experiment.id]?.block ?? -1, seen?.blocks.last?.losses.index ?? -1)
            judged[experiment.id] = Ground(block: block, upkeep: watch?.upkeepSeq ?? 0)
        }
        return PassReport(done: done)
    }

    /// Shows what is open, and counts what has ended since the pass before, whoever ended it.
    private func report(_ open: [Experiment]) async throws {
        let here = open.compactMap { experiment in
            environment.board.snapshot(id: experiment.watchID).map { (experiment, watch: $0.watch.spec.name) }
        }
        environment.metrics.showExperiments(here)
        let before = known
        known = Dictionary(open.map { ($0.id, $0) }) { first, _ in first }
        for gone in before.values where known[gone.id] == nil {
            let ended = try await environment.store.transact(.worker) { tx in
                try tx.experiments.find(watchID: gone.watchID, id: gone.id)
            }
            guard let ended, let snapshot = environment.board.snapshot(id: gone.watchID) else { continue }
            environment.metrics.count(ended: ended, model: snapshot.watch.spec.model.rawValue)
        }
    }

    /// Stores the blocks that have closed, and lets their owners forget them only then.
    private func gather() async throws -> [String: TrialEvidence] {
        var gathered: [String: TrialEvidence] = [:]
        for runtime in environment.fleet.runtimes() {
            for evidence in await runtime.evidence() {
                gathered[evidence.experimentID] = evidence
                guard let last = evidence.blocks.last?.losses.index else { continue }
                try await environment.store.transact(.worker) { tx in
                    try tx.experiments.insert(evidence.blocks, of: evidence.experimentID)
                }
                await runtime.acknowledge(experimentID: evidence.experimentID, through: last)
            }
        }
        return gathered
    }

    /// `watch` as it runs here.
    private func isDue(
        _ experiment: Experiment, _ watch: Watch?, _ seen: TrialEvidence?, isWaiting: Bool, now: Timestamp
    ) -> Bool {
        // Also that the watch has moved on under it is seen.
        let hasGround = watch.map(experiment.hasGround) ?? true
        switch experiment.state {
        case .scheduled: return !hasGround || !isWaiting && experiment.spec.startAt.map { $0 <= now } ?? true
        case .training: return true
        case .running, .paused:
            if let seen, !seen.failed.isEmpty || !seen.blocks.isEmpty { return true }
            guard let ground = judged[experiment.id] else { return true }
            return ground.upkeep != watch?.upkeepSeq ?? 0 || !hasGround || experiment.end <= now
        case .completed, .cancelled, .failed: return false
        }
    }

    /// One transaction, which decides on what it reads itself.
    private func look(after experiment: Experiment, failed: Set<Arm>) async throws -> Bool {
        let outcome = try await environment.store.transact(.worker) { tx in
            try ExperimentStep(experiment, failed: failed).run(tx)
        }
        guard let outcome else { return false }
        if let activation = outcome.activation {
            environment.metrics.activations.increment([activation.reason.rawValue])
        }
        environment.logger.notice(
            "experiment moved on",
            metadata: [
                "experiment": "\(experiment.spec.name)", "kind": "\(experiment.kind.rawValue)",
                "state": "\(outcome.experiment.state.rawValue)",
                "verdict": "\(outcome.experiment.verdict?.rawValue ?? "none")",
                "reason": "\(outcome.experiment.stopReason ?? "none")",
                "activation": "\(outcome.activation?.reason.rawValue ?? "none")",
                "withheld": "\(outcome.withheld?.reason ?? "none")",
            ])
        do {
            try await reconciler.reconcile(id: experiment.watchID, now: environment.clock.now())
        } catch let error as SentinelError {
            // The reconciling loop will.
            environment.logger.debug("not yet brought in line", metadata: ["error": "\(error)"])
        }
        return true
    }
}

extension Experiment {
    /// Its champion is served still, under the configuration that it began with.
    func hasGround(_ watch: Watch) -> Bool {
        watch.activeVersion == champion && watch.specGeneration == specGeneration
    }

    /// When it ends without a verdict.
    package var end: Timestamp {
        spec.endAt ?? ((startedAt ?? createdAt) + ExperimentSpec.durationMax)
    }
}
