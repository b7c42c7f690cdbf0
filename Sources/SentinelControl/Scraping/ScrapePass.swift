import Logging
import SentinelDomain
import SentinelEngine
import SentinelPrometheus
package import SentinelTime
import Synchronization

/// Fetches what is due and steps the watches with it. A slow source delays nobody else: requests run side by side and
/// are not waited for by the pass.
package final class ScrapePass: Sendable {
    private let environment: Environment
    private let desk: EffectDesk
    private let tasks = Mutex<[Int: Task<Void, Never>]>([:])
    private let counter = Atomic(0)
    /// Called when a watch has caught up with the present.
    private let onCaughtUp: @Sendable () -> Void

    package init(_ environment: Environment, desk: EffectDesk, onCaughtUp: @escaping @Sendable () -> Void) {
        self.environment = environment
        self.desk = desk
        self.onCaughtUp = onCaughtUp
    }

    /// Starts every request that is due; `done` counts them.
    package func runOnce(now: Timestamp) -> PassReport {
        let (requests, nextDue) = environment.fleet.takeDue(now: now)
        for request in requests {
            let number = counter.add(1, ordering: .relaxed).newValue
            // Within the lock, so that a quick task cannot leave before it was entered.
            tasks.withLock { tasks in
                tasks[number] = Task {
                    await perform(request)
                    _ = self.tasks.withLock { $0.removeValue(forKey: number) }
                }
            }
        }
        return PassReport(done: requests.count, nextDue: nextDue)
    }

    /// Waits for the requests that are under way.
    package func drain() async {
        for task in tasks.withLock({ Array($0.values) }) { await task.value }
    }

    /// Gives up on the requests that are under way.
    package func cancel() {
        for task in tasks.withLock({ Array($0.values) }) { task.cancel() }
    }

    private func perform(_ request: ScrapeRequest) async {
        guard let source = environment.fleet.source(id: request.sourceID) else {
            let gone = ScrapeFailure(reason: "no_source", message: "The data source is gone.", detail: "")
            return await fail(request, gone)
        }
        let began = ContinuousClock.now
        do throws(ScrapeFailure) {
            let metricSource = MetricSource(source, client: environment.upstream)
            let reply = try await metricSource.range(
                request.promQL, grid: request.grid, from: request.from, to: request.to)
            try ReplyRouter.checkDistinct(reply)
            environment.metrics.upstreamRequests.increment(["ok"])
            environment.metrics.upstreamSeconds.observe((ContinuousClock.now - began) / .seconds(1))
            environment.metrics.samples.increment(by: Double(reply.series.reduce(0) { $0 + $1.values.count }))
            await deliver(reply, of: request)
        } catch {
            environment.metrics.upstreamRequests.increment([error.reason])
            environment.logger.debug(
                "scrape failed",
                metadata: ["source": "\(source.spec.name)", "reason": "\(error.reason)", "detail": "\(error.detail)"])
            await fail(request, error)
        }
    }

    private func deliver(_ reply: QueryReply, of request: ScrapeRequest) async {
        for (watchID, batch) in ReplyRouter.route(reply, of: request) {
            guard let runtime = environment.fleet.runtime(id: watchID) else { continue }
            let now = environment.clock.now()
            guard var effects = await runtime.ingest(batch, of: request, now: now) else { continue }
            if environment.fleet.fetched(request, watchID: watchID, now: now) {
                effects += await runtime.backfillCompleted(by: request, now: now)
                onCaughtUp()
            }
            await desk.perform(effects, runtime: runtime)
        }
    }

    private func fail(_ request: ScrapeRequest, _ failure: ScrapeFailure) async {
        let now = environment.clock.now()
        for watchID in request.members {
            environment.fleet.failed(request, watchID: watchID, isOversized: failure.isOversized, now: now)
            await environment.fleet.runtime(id: watchID)?.scrapeFailed(failure, now: now)
        }
    }
}
