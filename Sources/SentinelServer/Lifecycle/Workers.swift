import Logging
import SentinelControl
import SentinelTime
import ServiceLifecycle
import Synchronization

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

/// Whether the server may be sent traffic. `/readyz` shows it.
package final class Readiness: Sendable {
    private struct State {
        var isReconciled = false
        var isDraining = false
        var isDatabaseReachable = true
    }

    private let state = Mutex(State())

    package init() {}

    /// The watches of the database run here.
    func reconciled() {
        state.withLock { state in
            state.isReconciled = true
            state.isDatabaseReachable = true
        }
    }

    func databaseFailed() { state.withLock { $0.isDatabaseReachable = false } }
    func drain() { state.withLock { $0.isDraining = true } }

    /// Why the server is not ready; empty = it is.
    package var obstacles: [String] {
        state.withLock { state in
            var obstacles: [String] = []
            if state.isDraining { obstacles.append("shutting_down") }
            if !state.isReconciled { obstacles.append("watches_not_loaded") }
            if !state.isDatabaseReachable { obstacles.append("database_unreachable") }
            return obstacles
        }
    }
}
