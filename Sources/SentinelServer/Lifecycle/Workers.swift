import Logging
import SentinelControl
import SentinelTime
import ServiceLifecycle

/// The loops that scrape, train, judge, schedule, emit and reconcile; one service of the group.
struct Workers: Service {
    let loops: [WorkerLoop]
    let scraping: ScrapePass
    let readiness: Readiness

    /// Runs every loop until the group shuts down, then lets nothing new begin.
    func run() async throws {
        await withTaskGroup(of: Void.self) { group in
            for loop in loops { group.addTask { await loop.run() } }
            try? await gracefulShutdown()
            readiness.drain()
            group.cancelAll()
            scraping.cancel()
        }
    }
}
