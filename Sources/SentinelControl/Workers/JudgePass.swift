import Logging
import SentinelDomain
import SentinelEngine
import SentinelEvidence
import SentinelJSON
package import SentinelTime

/// Lets every running watch be judged, then all of them together, and turns the decisions into rows: training runs that
/// wait for a worker.
package actor JudgePass {
    private let environment: Environment
    private let onDecision: @Sendable () -> Void
    /// Twenty retrainings for drift at once, and 240 a day.
    private var fleetJudge = FleetJudge(burst: 20, interval: .minutes(6))
    /// The judge knows what was retrained before this process began, so that a restart fills no budget.
    private var isInformed = false

    package init(_ environment: Environment, onDecision: @escaping @Sendable () -> Void) {
        self.environment = environment
        self.onDecision = onDecision
    }

    /// `done` counts the runs that were asked for.
    package func runOnce(now: Timestamp) async throws -> PassReport {
        var done = 0
        var drifting: [(runtime: WatchRuntime, policy: TrainingRun.Policy, finding: DriftFinding)] = []
        let series = environment.board.all().snapshots.reduce(0) { $0 + $1.series.count }
        for runtime in environment.fleet.runtimes() {
            await runtime.shareAlarms(with: series.nextPowerOfTwo)
            if let severity = await runtime.risenDrift() {
                environment.metrics.driftDetected.increment([severity.rawValue])
            }
            for decision in await runtime.decisions(now: now) {
                switch decision {
                case .train(let trigger, let policy):
                    if try await train(runtime, trigger, policy, now: now) { done += 1 }
                case .retrain(let policy, let finding): drifting.append((runtime, policy, finding))
                }
            }
        }
        if !drifting.isEmpty { try await inform(now: now) }
        let rulings = rule(on: drifting.map { ($0.runtime.id, $0.finding.since) }, now: now)
        for (runtime, policy, finding) in drifting {
            let ruling = rulings[runtime.id] ?? .wait
            await runtime.note(ruling, now: now)
            guard ruling == .retrain else { continue }
            if try await train(runtime, .drift, policy, because: finding, now: now) { done += 1 }
        }
        if done > 0 { onDecision() }
        return PassReport(done: done)
    }

    /// Recalls the retrainings of the last day.
    private func inform(now: Timestamp) async throws {
        guard !isInformed else { return }
        let past = try await environment.store.transact(.worker) { tx in
            try tx.runs.requested(by: .drift, since: tx.now - .days(1), limit: 1_000)
        }
        fleetJudge.recall(past.map(\.requestedAt))
        isInformed = true
    }

    private func rule(
        on drifting: [(id: String, since: Int64?)], now: Timestamp
    ) -> [String: FleetJudge.Ruling] {
        let snapshots = environment.board.all().snapshots
        let known = Dictionary(snapshots.map { ($0.watch.id, $0) }) { first, _ in first }
        let counts = Dictionary(grouping: snapshots, by: \.source.id).mapValues(\.count)
        let candidates = drifting.compactMap { id, since -> FleetJudge.Candidate? in
            guard let snapshot = known[id] else { return nil }
            let began = since.map { snapshot.watch.spec.grid.time(at: $0) }
            return FleetJudge.Candidate(watchID: id, sourceID: snapshot.source.id, since: began)
        }
        return fleetJudge.rule(on: candidates, watchCounts: counts, now: now)
    }

    private func train(
        _ runtime: WatchRuntime, _ trigger: TrainingRun.Trigger, _ policy: TrainingRun.Policy,
        because finding: DriftFinding? = nil, now: Timestamp
    ) async throws -> Bool {
        let asked = try await request(runtime.id, trigger, policy, because: finding)
        // Else it would ask again at each pass, and use up what the fleet may retrain.
        if finding != nil { await runtime.pauseDrift(until: asked.driftNotBefore, now: now) }
        guard let run = asked.run else { return false }
        if let finding {
            environment.logger.notice(
                "drift", metadata: ["watch_id": "\(runtime.id)", "run": "\(run.id)", "why": "\(finding.explanation)"])
        }
        await runtime.setOpenRun(run, now: now)
        return true
    }

    private func request(
        _ watchID: String, _ trigger: TrainingRun.Trigger, _ policy: TrainingRun.Policy,
        because finding: DriftFinding?
    ) async throws -> (run: TrainingRun?, driftNotBefore: Timestamp?) {
        try await environment.store.transact(.worker) { tx in
            guard var watch = try tx.watches.find(id: watchID) else { return (nil, nil) }
            var run = try TrainingRun.requested(for: watch, trigger, policy, actor: "system:judge", tx)
            if let finding {
                // Looked at again in the transaction: another process, or the pass before, may have been first.
                if let earliest = watch.driftNotBefore, try tx.now < earliest { return (nil, earliest) }
                run.cause = finding.json
                watch.driftNotBefore = try tx.now + watch.spec.drift.cooldown
                try tx.watches.setDriftPause(id: watchID, notBefore: watch.driftNotBefore)
            }
            do {
                return (try tx.runs.insertOrFindOpen(run).run, watch.driftNotBefore)
            } catch let error as SentinelError where error.code == "watch_deleted" {
                return (nil, nil)
            }
        }
    }
}

extension Int {
    /// At least 1: a number that changes seldom while a fleet grows.
    fileprivate var nextPowerOfTwo: Int { self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}

extension DriftFinding {
    /// As a training run and the version that it makes remember it.
    var json: JSONValue {
        [
            "severity": .string(severity.rawValue), "score": score.map(JSONValue.number) ?? .null,
            "explanation": .string(explanation),
        ]
    }
}

extension TrainingRun {
    /// A run for the watch as it is now, not stored yet.
    static func requested(
        for watch: Watch, _ trigger: Trigger, _ policy: Policy, actor: String, _ tx: any StoreTransaction
    ) throws -> TrainingRun {
        var run = TrainingRun(
            id: try tx.makeID(.run), watchID: watch.id, trigger: trigger,
            policy: policy, actor: actor)
        if policy == .fullRetrain { run.parameters = watch.spec.training.parameters(of: trigger) }
        run.specGeneration = watch.specGeneration
        run.dataSourceID = watch.dataSourceID
        run.dataSourceRevision = try tx.dataSources.find(id: watch.dataSourceID)?.revision ?? 0
        return run
    }
}
