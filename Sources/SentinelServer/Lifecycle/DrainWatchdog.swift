import SentinelPostgres
import ServiceLifecycle

/// Keeps a PostgreSQL that hangs from delaying the end: some time after the signal, what still waits for it is given
/// up. The last service of the group, so that it hears of the shutdown first.
struct DrainWatchdog: Service {
    let pools: [PostgresPool]
    /// How long the work that is under way may take.
    let patience: Duration

    func run() async throws {
        try? await gracefulShutdown()
        _ = start()
    }

    /// Gives up after the patience, unless the task is cancelled before.
    func start() -> Task<Void, Never> {
        Task.detached { [pools, patience] in
            guard (try? await Task.sleep(for: patience)) != nil else { return }
            for pool in pools { pool.abandon() }
        }
    }
}
