import Logging
import SentinelCrypto
import SentinelDomain
import SentinelEngine
import SentinelPrometheus
package import SentinelTime

/// Writes down what the running watches know, each every `interval`, spread by hash, and all of them when the server is
/// stopped.
package actor CheckpointPass {
    private struct Plan {
        var due: Timestamp
        /// When the newest one was taken, or the watch first seen.
        var since: Timestamp
        /// The newest grid index and activation in it.
        var mark: CheckpointMark?
        var bytes = 0
    }

    private let environment: Environment
    private let interval: TimeSpan
    private var plans: [String: Plan] = [:]
    /// Larger ones are not kept: what is written every few minutes must not drown the database.
    static let bytesMax = 64 << 20
    /// What one transaction writes at most, unless one checkpoint is larger.
    private static let batchBytes = 8 << 20

    package init(_ environment: Environment, interval: TimeSpan) {
        self.environment = environment
        self.interval = interval
    }

    /// Takes what is due; `done` counts the checkpoints that were written, `failed` those that were not.
    package func runOnce(now: Timestamp) async throws -> PassReport {
        let running = plan(now: now)
        defer { showAge(now: now) }
        let due = running.filter { plans[$0.id].map { $0.due <= now } ?? false }
        return try await write(due, now: now) { false }
    }

    /// Writes every watch that has moved on, oldest checkpoint first, until `deadline`. Never throws: a stop goes on
    /// without it.
    package func drain(until deadline: ContinuousClock.Instant) async {
        let now = environment.clock.now()
        let oldest = plan(now: now).sorted { (plans[$0.id]?.since ?? now, $0.id) < (plans[$1.id]?.since ?? now, $1.id) }
        do {
            let report = try await write(oldest, now: now) { ContinuousClock.now >= deadline }
            environment.logger.info("checkpoints written", metadata: ["watches": "\(report.done)"])
        } catch {
            environment.logger.warning("checkpoints not written", metadata: ["error": "\(error)"])
        }
    }

    /// Brings the plans in line with what runs.
    private func plan(now: Timestamp) -> [WatchRuntime] {
        let running = environment.fleet.runtimes().sorted { $0.id < $1.id }
        let ids = Set(running.map(\.id))
        for id in plans.keys where !ids.contains(id) {
            plans[id] = nil
            environment.checkpoints.remove(id: id)
        }
        for runtime in running where plans[runtime.id] == nil {
            let room = UInt64(max(1, interval.milliseconds))
            let offset = TimeSpan(milliseconds: Int64(FNV1a.hash(runtime.id.utf8) % room))
            plans[runtime.id] = Plan(due: now + offset, since: now)
        }
        return running
    }

    private func write(
        _ runtimes: [WatchRuntime], now: Timestamp, isOver: () -> Bool
    ) async throws -> PassReport {
        var report = PassReport(done: 0)
        var batch: [Checkpoint] = []
        var size = 0
        for runtime in runtimes {
            guard !isOver() else { break }
            guard let checkpoint = try await take(runtime, now: now, &report) else { continue }
            batch.append(checkpoint)
            size += checkpoint.bytes.count
            guard size >= CheckpointPass.batchBytes || batch.count >= 64 else { continue }
            await store(batch, now: now, &report)
            (batch, size) = ([], 0)
        }
        await store(batch, now: now, &report)
        return report
    }

    /// Nil where there is nothing new, or more than is kept.
    private func take(_ runtime: WatchRuntime, now: Timestamp, _ report: inout PassReport) async throws -> Checkpoint? {
        plans[runtime.id]?.due = now + interval
        let known = plans[runtime.id]?.mark
        guard var checkpoint = await runtime.checkpoint(unless: known) else {
            // Nothing has come since: what is stored is current.
            plans[runtime.id]?.since = now
            return nil
        }
        guard checkpoint.bytes.count <= CheckpointPass.bytesMax else {
            environment.metrics.checkpoints.increment(["too_large"])
            environment.logger.warning(
                "checkpoint too large", metadata: ["watch_id": "\(runtime.id)", "bytes": "\(checkpoint.bytes.count)"])
            report.failed += 1
            return nil
        }
        checkpoint.sha256 = try SHA256.digest(checkpoint.bytes)
        return checkpoint
    }

    /// A batch that cannot be written is tried again at the next pass; the others go on.
    private func store(_ batch: [Checkpoint], now: Timestamp, _ report: inout PassReport) async {
        guard !batch.isEmpty else { return }
        do {
            try await environment.store.transact(.worker) { tx in
                for checkpoint in batch { try tx.checkpoints.put(checkpoint) }
            }
        } catch {
            environment.metrics.checkpoints.increment(["failed"], by: Double(batch.count))
            environment.logger.warning(
                "checkpoints not written", metadata: ["watches": "\(batch.count)", "error": "\(error)"])
            report.failed += batch.count
            for checkpoint in batch { plans[checkpoint.watchID]?.due = now }
            return
        }
        for checkpoint in batch {
            plans[checkpoint.watchID]?.since = now
            plans[checkpoint.watchID]?.mark = CheckpointMark(checkpoint)
            plans[checkpoint.watchID]?.bytes = checkpoint.bytes.count
            environment.checkpoints.stored(checkpoint, at: now)
        }
        environment.metrics.checkpoints.increment(["written"], by: Double(batch.count))
        report.done += batch.count
    }

    private func showAge(now: Timestamp) {
        let oldest = plans.values.map(\.since).min()
        environment.metrics.checkpointAge.set(oldest.map { max(0, (now - $0).seconds) })
        environment.metrics.checkpointBytes.set(plans.isEmpty ? nil : Double(plans.values.reduce(0) { $0 + $1.bytes }))
    }
}
