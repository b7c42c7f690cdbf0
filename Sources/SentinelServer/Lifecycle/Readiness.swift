package import SentinelAPI
import Synchronization

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

    /// Carries out a comparison with the database; how that ends says whether the database is there.
    func following<R>(_ comparison: () async throws -> R) async throws -> R {
        do {
            let result = try await comparison()
            reconciled()
            return result
        } catch {
            databaseFailed()
            throw error
        }
    }

    func databaseAnswered() { state.withLock { $0.isDatabaseReachable = true } }
    func databaseFailed() { state.withLock { $0.isDatabaseReachable = false } }

    func drain() { state.withLock { $0.isDraining = true } }

    /// Why the server is not ready; empty = it is.
    package var obstacles: [ReadinessReport.Obstacle] {
        let (isReconciled, isDraining, isDatabaseReachable) = state.withLock { state in
            (state.isReconciled, state.isDraining, state.isDatabaseReachable)
        }
        var obstacles: [ReadinessReport.Obstacle] = []
        if isDraining { obstacles.append(.init(reason: "draining", message: "The server is shutting down.")) }
        if !isReconciled {
            obstacles.append(.init(reason: "starting", message: "The watches have not been loaded yet."))
        }
        if !isDatabaseReachable {
            obstacles.append(.init(reason: "database_unavailable", message: "PostgreSQL cannot be reached."))
        }
        return obstacles
    }
}
