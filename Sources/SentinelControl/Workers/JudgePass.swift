import SentinelDomain
import SentinelEngine
package import SentinelTime

/// Lets every running watch be judged and turns the decisions into rows: training runs that wait for a worker.
package struct JudgePass: Sendable {
    private let environment: Environment
    private let onDecision: @Sendable () -> Void

    package init(_ environment: Environment, onDecision: @escaping @Sendable () -> Void) {
        self.environment = environment
        self.onDecision = onDecision
    }

    /// `done` counts the runs that were asked for.
    package func runOnce(now: Timestamp) async throws -> PassReport {
        var done = 0
        for runtime in environment.fleet.runtimes() {
            for case .train(let trigger, let policy) in await runtime.decisions(now: now) {
                guard let run = try await request(runtime.id, trigger, policy, now: now) else { continue }
                await runtime.setOpenRun(run, now: now)
                done += 1
            }
        }
        if done > 0 { onDecision() }
        return PassReport(done: done)
    }

    private func request(
        _ watchID: String, _ trigger: TrainingRun.Trigger, _ policy: TrainingRun.Policy, now: Timestamp
    ) async throws -> TrainingRun? {
        try await environment.store.transact(.worker) { tx in
            guard let watch = try tx.watches.find(id: watchID) else { return nil }
            let run = try TrainingRun.requested(for: watch, trigger, policy, actor: "system:judge", tx)
            do {
                return try tx.runs.insertOrFindOpen(run).run
            } catch let error as SentinelError where error.code == "watch_deleted" {
                return nil
            }
        }
    }
}

extension TrainingRun {
    /// A run for the watch as it is now, not stored yet.
    static func requested(
        for watch: Watch, _ trigger: Trigger, _ policy: Policy, actor: String, _ tx: any StoreTransaction
    ) throws -> TrainingRun {
        var random = SystemRandomNumberGenerator()
        var run = TrainingRun(
            id: TimeOrderedID.make(.run, at: try tx.now, using: &random), watchID: watch.id, trigger: trigger,
            policy: policy, actor: actor)
        run.specGeneration = watch.specGeneration
        run.dataSourceID = watch.dataSourceID
        run.dataSourceRevision = try tx.dataSources.find(id: watch.dataSourceID)?.revision ?? 0
        return run
    }
}
