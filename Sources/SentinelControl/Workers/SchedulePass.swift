import Logging
import SentinelDomain
package import SentinelTime

/// Starts the trainings whose schedule is due. Level-triggered by `next_run_at`: ticks that were missed count as one.
package struct SchedulePass: Sendable {
    private let environment: Environment
    private let onDue: @Sendable () -> Void
    private static let batch = 100

    package init(_ environment: Environment, onDue: @escaping @Sendable () -> Void) {
        self.environment = environment
        self.onDue = onDue
    }

    /// `done` counts the watches whose schedule was due.
    package func runOnce(now: Timestamp) async throws -> PassReport {
        let due = try await environment.store.transact(.worker) { tx in
            let watches = try tx.watches.lockDue(limit: SchedulePass.batch)
            let now = try tx.now
            for watch in watches { try fire(watch, now: now, tx) }
            return watches.count
        }
        if due > 0 { onDue() }
        return PassReport(done: due, nextDue: due == SchedulePass.batch ? now : nil)
    }

    private func fire(_ watch: Watch, now: Timestamp, _ tx: any StoreTransaction) throws {
        guard let cron = try? CronExpression(watch.spec.cron, timeZone: watch.spec.timeZone) else {
            // Validation excludes it; a row that is due for ever would keep others from being looked at.
            return try tx.watches.setSchedule(
                id: watch.id, next: nil, last: watch.lastRunAt, trigger: watch.lastTrigger, missed: watch.missedRuns)
        }
        let next = cron.next(after: now)
        var missed = watch.missedRuns
        if let planned = watch.nextRunAt {
            missed += max(0, cron.fires(after: planned, through: now, limit: 10_000).count)
        }
        guard !watch.spec.paused else {
            return try tx.watches.setSchedule(
                id: watch.id, next: next, last: watch.lastRunAt, trigger: watch.lastTrigger, missed: missed)
        }
        let run = try TrainingRun.requested(for: watch, .cron, .fullRetrain, actor: "system:schedule", tx)
        _ = try tx.runs.insertOrFindOpen(run)
        try tx.watches.setSchedule(id: watch.id, next: next, last: now, trigger: .cron, missed: missed)
    }
}
