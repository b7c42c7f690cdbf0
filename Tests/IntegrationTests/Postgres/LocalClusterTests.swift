import Foundation
import Logging
import SentinelPostgres
import SentinelTesting
import Testing

#if canImport(Glibc)
import Glibc
#endif

/// A cluster of its own for each test: they kill and reconfigure it.
@Suite(.serialized) struct LocalClusterTests {
    private func makePool(_ configuration: PostgresConfiguration) -> PostgresPool {
        PostgresPool(configuration, PoolOptions(name: "test", size: 2), logger: Logger(label: "test"))
    }

    @Test("a living server is adopted, after kill -9 it is started again, and committed rows are there")
    func adoptionAndCrash() async throws {
        let cluster = try TestPostgres.shared.makeCluster()
        let pool = makePool(try await cluster.start())
        defer { pool.close() }
        let pid = try #require(cluster.pid)
        try await pool.transact { session in try session.script("CREATE TABLE t (a int); INSERT INTO t VALUES (1)") }

        let again = try LocalCluster(cluster.settings, logger: Logger(label: "test"))
        _ = try await again.start()
        #expect(again.pid == pid)

        kill(pid, SIGKILL)
        try await expectFailure(of: pool)
        _ = try await again.start()
        #expect(again.pid != nil && again.pid != pid)
        try await eventually { _ = try await rows(pool) }
        #expect(try await rows(pool) == 1)

        try await again.stop()
        #expect(again.pid == nil)
        let error = await #expect(throws: PostgresError.self) { try await pool.ping() }
        #expect(error?.isRetryable == true)
        try await again.stop()
    }

    @Test("a COMMIT that a standby did not confirm is unknown, not a success")
    func localCommitOnly() async throws {
        let cluster = try TestPostgres.shared.makeCluster()
        let configuration = try await cluster.start()
        let pool = makePool(configuration)
        defer { pool.close() }
        try await pool.transact { try $0.script("CREATE TABLE t (a int)") }
        let side = try await PostgresConnection.open(configuration)
        defer { side.close() }
        try await side.run { session in
            try session.script("ALTER SYSTEM SET synchronous_standby_names = 'nobody'")
            try session.script("SELECT pg_reload_conf()")
        }
        try await eventually {
            let row = try await side.run {
                try $0.execute("SELECT current_setting('synchronous_standby_names') AS names").first?.text("names")
            }
            guard row == "nobody" else { throw PostgresError(.deadline, detail: "not yet") }
        }
        let commit = Task { try await pool.transact { try $0.script("INSERT INTO t VALUES (1)") } }
        try await eventually {
            let cancelled = try await side.run {
                try $0.execute("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'").count
            }
            guard cancelled == 1 else { throw PostgresError(.deadline, detail: "not yet") }
        }
        let error = await #expect(throws: PostgresError.self) { _ = try await commit.value }
        #expect(error?.reason == .commitUnknown)
        try await cluster.stop()
    }

    @Test("a second holder of a directory's lock is refused, and admitted after the first has gone")
    func directoryLock() throws {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("lock-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        do {
            let lock = try DirectoryLock(directory: directory.path)
            let error = #expect(throws: PostgresError.self) { _ = try DirectoryLock(directory: directory.path) }
            #expect(error?.detail.contains("another process serves") == true)
            withExtendedLifetime(lock) {}
        }
        _ = try DirectoryLock(directory: directory.path)
    }

    @Test("what is missing is said")
    func missing() async throws {
        var settings = try TestPostgres.shared.makeCluster().settings
        settings.binaries = "/nonexistent"
        let cluster = try LocalCluster(settings, logger: Logger(label: "test"))
        let error = await #expect(throws: PostgresError.self) { try await cluster.start() }
        #expect(error?.detail.contains("install") == true)
        try await cluster.stop()
    }

    private func rows(_ pool: PostgresPool) async throws -> Int? {
        try await pool.transact { try $0.execute("SELECT count(*) AS n FROM t").first?.int("n") }
    }

    private func expectFailure(of pool: PostgresPool) async throws {
        // The first backends may outlive their postmaster by a moment.
        try await SentinelTesting.eventually(within: .seconds(60), "a retryable failure of the pool") {
            do {
                try await pool.ping()
                return false
            } catch let error as PostgresError {
                return error.isRetryable
            }
        }
    }

    /// Repeats `body` for up to 20 s, until it does not throw.
    private func eventually(_ body: @escaping () async throws -> Void) async throws {
        try await SentinelTesting.eventually(within: .seconds(60), "a call that does not throw") {
            do {
                try await body()
                return true
            } catch is PostgresError {
                return false
            }
        }
    }
}
