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
        /// How long until the next one is taken: longer each time that one was too large to be kept.
        var wait: TimeSpan
    }

    private let environment: Environment
    private let interval: TimeSpan
    private let bytesMax: Int
    private var plans: [String: Plan] = [:]
    /// Working out one that is too large is not worth it more often than this.
    private static let waitMax = TimeSpan.days(1)
    /// What one transaction writes at most, unless one checkpoint is larger.
    private static let batchBytes = 8 << 20

    /// Larger ones than `bytesMax` are not kept: what is written every few minutes must not drown the database.
    package init(_ environment: Environment, interval: TimeSpan, bytesMax: Int = 64 << 20) {
        self.environment = environment
        self.interval = interval
        self.bytesMax = bytesMax
    }

    /// Takes what is due; `done` counts the checkpoints that were written, `failed` those that were not.
    package func runOnce(now: Timestamp) async throws -> PassReport {
        let running = plan(now: now)
        defer { showAge(now: now) }
        let due = running.filter { plans[$0.id].map { $0.due <= now } ?? false }
        return try await write(due, now: now) { false }
    }

    /// Writes every watch that has moved on, oldest checkpoint first and those that were too large last, until
    /// `deadline`. Never throws: a stop goes on without it.
    package func drain(until deadline: ContinuousClock.Instant) async {
        let now = environment.clock.now()
        let running = plan(now: now).compactMap { runtime in plans[runtime.id].map { (runtime: runtime, plan: $0) } }
        let oldest = running.sorted {
            ($0.plan.wait, $0.plan.since, $0.runtime.id) < ($1.plan.wait, $1.plan.since, $1.runtime.id)
        }.map(\.runtime)
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
            plans[runtime.id] = Plan(due: now + offset, since: now, wait: interval)
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
        let due = now + (plans[runtime.id]?.wait ?? interval)
        plans[runtime.id]?.due = due
        let known = plans[runtime.id]?.mark
        guard var checkpoint = await runtime.checkpoint(unless: known) else {
            // Nothing has come since: what is stored is current.
            plans[runtime.id]?.since = now
            return nil
        }
        guard checkpoint.bytes.count <= bytesMax else {
            refuse(checkpoint, now: now)
            report.failed += 1
            return nil
        }
        plans[runtime.id]?.wait = interval
        plans[runtime.id]?.due = now + interval
        checkpoint.sha256 = try SHA256.digest(checkpoint.bytes)
        return checkpoint
    }

    /// It is tried again later and later: encoding it costs the watch's owner time.
    private func refuse(_ checkpoint: Checkpoint, now: Timestamp) {
        let id = checkpoint.watchID
        let wait = max(interval, min(CheckpointPass.waitMax, (plans[id]?.wait ?? interval) * 2))
        plans[id]?.wait = wait
        plans[id]?.due = now + wait
        environment.metrics.checkpoints.increment(["too_large"])
        environment.logger.warning(
            "checkpoint too large",
            metadata: ["watch_id": "\(id)", "bytes": "\(checkpoint.bytes.count)", "next_in": "\(wait)"])
    }

    /// A batch that cannot be written is tried again at the next pass; the others go on.
    private func store(_ batch: [Checkpoint], now: Timestamp, _ report: inout PassReport) async {
        guard !batch.isEmpty else { return }
        let isWritten: [Bool]
        do {
            isWritten = try await environment.store.transact(.worker) { tx in
                try batch.map { try tx.checkpoints.put($0) }
            }
        } catch {
            environment.metrics.checkpoints.increment(["failed"], by: Double(batch.count))
            environment.logger.warning(
                "checkpoints not written", metadata: ["watches": "\(batch.count)", "error": "\(error)"])
            report.failed += batch.count
            for checkpoint in batch { plans[checkpoint.watchID]?.due = now }
            return
        }
        for (checkpoint, isWritten) in zip(batch, isWritten) {
            // Another process has moved the watch on: what this one knows of it is behind, and so is the row.
            guard isWritten else {
                environment.metrics.checkpoints.increment(["stale"])
                continue
            }
            plans[checkpoint.watchID]?.since = now
            plans[checkpoint.watchID]?.mark = CheckpointMark(checkpoint)
            plans[checkpoint.watchID]?.bytes = checkpoint.bytes.count
            environment.checkpoints.stored(checkpoint, at: now)
            environment.metrics.checkpoints.increment(["written"])
            report.done += 1
        }
    }

    private func showAge(now: Timestamp) {
        let oldest = plans.values.map(\.since).min()
        environment.metrics.checkpointAge.set(oldest.map { max(0, (now - $0).seconds) })
        environment.metrics.checkpointBytes.set(plans.isEmpty ? nil : Double(plans.values.reduce(0) { $0 + $1.bytes }))
    }
}
