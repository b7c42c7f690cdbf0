package import Logging
package import SentinelTime
import Synchronization

/// A thin loop around one bounded, idempotent pass: run, note, wait until the next is due or somebody nudges.
package final class WorkerLoop: Sendable {
    package typealias Pass = @Sendable (_ now: Timestamp) async throws -> PassReport

    package let name: String
    private let clock: any WallClock
    private let pause: Duration
    private let pass: Pass
    private let metrics: ServerMetrics
    private let logger: Logger
    private let nudges = Nudge()
    private let lastReport = Mutex<(report: PassReport, at: Timestamp)?>(nil)

    /// - Parameter pause: the longest time between two passes.
    package init(
        _ name: String, every pause: Duration, clock: any WallClock, metrics: ServerMetrics, logger: Logger,
        pass: @escaping Pass
    ) {
        self.name = name
        self.clock = clock
        self.pause = pause
        self.pass = pass
        self.metrics = metrics
        self.logger = logger
    }

    /// Makes the next pass start at once.
    package func nudge() { nudges.signal() }

    /// When the last pass ended and what it did; nil before the first.
    package var last: (report: PassReport, at: Timestamp)? { lastReport.withLock { $0 } }

    /// Runs passes until the task is cancelled.
    package func run() async {
        var failures = 0
        while !Task.isCancelled {
            let due = await runOnce(failures: &failures)
            await nudges.wait(atMost: due)
        }
    }

    private func runOnce(failures: inout Int) async -> Duration {
        let began = ContinuousClock.now
        do {
            let report = try await pass(clock.now())
            let now = clock.now()
            lastReport.withLock { $0 = (report, now) }
            failures = 0
            metrics.passes.increment([name, "ok"])
            note(began)
            guard let next = report.nextDue else { return pause }
            let wait = (next - now).milliseconds
            return min(pause, .milliseconds(max(20, wait)))
        } catch is CancellationError {
            return pause
        } catch {
            failures += 1
            metrics.passes.increment([name, "failed"])
            note(began)
            // Once per outage, not once per pass.
            if failures == 1 || failures.isMultiple(of: 60) {
                logger.warning("worker pass failed", metadata: ["worker": "\(name)", "error": "\(error)"])
            }
            return min(.seconds(5), pause * min(failures, 10))
        }
    }

    private func note(_ began: ContinuousClock.Instant) {
        metrics.passSeconds.observe((ContinuousClock.now - began) / .seconds(1), [name])
    }
}
