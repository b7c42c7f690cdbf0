import Logging
import SentinelControl
import SentinelPostgres
import SentinelTime

/// Asks PostgreSQL whether it is there, for `/readyz`, and starts the private cluster again when it has died.
struct DatabaseWatch: Sendable {
    let database: OpenDatabase
    let readiness: Readiness
    let logger: Logger

    /// `failed` is 1 while the database does not answer.
    func runOnce(now: Timestamp) async -> PassReport {
        do {
            try await database.store.ping()
            readiness.databaseAnswered()
            return PassReport(done: 1)
        } catch {
            readiness.databaseFailed()
            await revive()
            return PassReport(done: 0, failed: 1)
        }
    }

    private func revive() async {
        guard let cluster = database.cluster, cluster.pid == nil, !Task.isCancelled else { return }
        logger.error("the private PostgreSQL has died; starting it again")
        do {
            _ = try await cluster.start()
        } catch {
            logger.error("the private PostgreSQL does not start", metadata: ["error": "\(error)"])
        }
    }
}
