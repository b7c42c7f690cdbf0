import Logging
import SentinelPostgres
import SentinelTesting
import Synchronization
import Testing

#if canImport(Glibc)
import Glibc
#endif

/// The pool against a real server.
@Suite struct PoolTests {
    private struct Refusal: Error {}

    /// A number that closures on other threads change.
    private final class Counter: Sendable {
        private let number = Atomic(0)

        var value: Int { number.load(ordering: .sequentiallyConsistent) }

        @discardableResult
        func increment(by step: Int = 1) -> Int {
            number.wrappingAdd(step, ordering: .sequentiallyConsistent).newValue
        }
    }

    private func makePool(size: Int, _ change: (inout PoolOptions) -> Void = { _ in }) async throws -> PostgresPool {
        var options = PoolOptions(name: "test", size: size)
        change(&options)
        let database = try await TestPostgres.shared.makeDatabase()
        return PostgresPool(database, options, logger: Logger(label: "test"))
    }

    @Test("what the closure did is there after it returned, and gone after it threw")
    func commitAndRollback() async throws {
        let pool = try await makePool(size: 2)
        defer { pool.close() }
        try await pool.transact { try $0.script("CREATE TABLE t (a int); INSERT INTO t VALUES (1)") }
        await #expect(throws: Refusal.self) {
            try await pool.transact { session in
                try session.script("INSERT INTO t VALUES (2)")
                throw Refusal()
            }
        }
        #expect(try await count(pool) == 1)
        #expect(pool.stats.open == 1)
        #expect(pool.stats.idle == 1)
    }

    @Test("an error that the closure swallowed is not reported as success")
    func swallowedError() async throws {
        let pool = try await makePool(size: 1)
        defer { pool.close() }
        let error = await #expect(throws: PostgresError.self) {
            try await pool.transact { session in try? session.script("SELECT 1/0") }
        }
        #expect(error?.reason == .other(sqlstate: "25P02"))
        try await pool.ping()
    }

    @Test("a read-only transaction refuses writes and keeps the connection")
    func readOnly() async throws {
        let pool = try await makePool(size: 1)
        defer { pool.close() }
        let error = await #expect(throws: PostgresError.self) {
            try await pool.transact(readOnly: true) { try $0.script("CREATE TABLE t (a int)") }
        }
        #expect(error?.reason == .readOnly)
        #expect(pool.stats.open == 1)
    }

    @Test("with all connections busy a caller is refused at its deadline")
    func exhaustion() async throws {
        let pool = try await makePool(size: 1) { $0.acquireDeadline = .milliseconds(300) }
        defer { pool.close() }
        let started = AsyncStream.makeStream(of: Void.self)
        let holder = Task {
            defer { started.continuation.finish() }
            try await pool.transact { session in
                started.continuation.yield()
                try session.script("SELECT pg_sleep(2)")
            }
        }
        for await _ in started.stream { break }
        let error = await #expect(throws: PostgresError.self) { try await pool.ping() }
        #expect(error?.reason == .poolExhausted)
        _ = try await holder.value
        try await pool.ping()
    }

    @Test("many callers share few connections")
    func sharing() async throws {
        let pool = try await makePool(size: 3) { $0.acquireDeadline = .seconds(20) }
        defer { pool.close() }
        try await withThrowingTaskGroup { group in
            for n in 0..<200 {
                group.addTask {
                    let row = try await pool.transact {
                        try $0.execute("SELECT $1::int AS a", [.int(n)]).first?.int("a")
                    }
                    #expect(row == n)
                }
            }
            try await group.waitForAll()
        }
        #expect(pool.stats.open <= 3)
        #expect(pool.stats.waiters == 0)
    }

    @Test("a deadlock is retried until both transactions are through")
    func deadlock() async throws {
        let pool = try await makePool(size: 2)
        defer { pool.close() }
        try await pool.transact { session in
            try session.script("CREATE TABLE t (a int PRIMARY KEY, n int); INSERT INTO t VALUES (1, 0), (2, 0)")
        }
        let attempts = Counter()
        let locked = Counter()
        try await withThrowingTaskGroup { group in
            for (first, second) in [(1, 2), (2, 1)] {
                group.addTask {
                    try await pool.transact { session in
                        attempts.increment()
                        try session.script("SET LOCAL deadlock_timeout = '50ms'")
                        try session.execute("UPDATE t SET n = n + 1 WHERE a = $1", [.int(first)])
                        locked.increment()
                        let end = ContinuousClock.now + .seconds(5)
                        while locked.value < 2, ContinuousClock.now < end { sched_yield() }
                        try session.execute("UPDATE t SET n = n + 1 WHERE a = $1", [.int(second)])
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(attempts.value == 3)
        let sum = try await pool.transact { try $0.execute("SELECT sum(n)::int AS n FROM t").first?.int("n") }
        #expect(sum == 4)
    }

    @Test("a lock that is held too long gives lockTimeout")
    func lockTimeout() async throws {
        let pool = try await makePool(size: 2) { $0.limits.lockTimeout = .milliseconds(50) }
        defer { pool.close() }
        try await pool.transact { try $0.script("CREATE TABLE t (a int)") }
        let started = AsyncStream.makeStream(of: Void.self)
        let holder = Task {
            defer { started.continuation.finish() }
            try await pool.transact { session in
                try session.script("LOCK TABLE t")
                started.continuation.yield()
                try session.script("SELECT pg_sleep(0.5)")
            }
        }
        for await _ in started.stream { break }
        let error = await #expect(throws: PostgresError.self) {
            try await pool.transact { try $0.script("SELECT * FROM t") }
        }
        #expect(error?.reason == .lockTimeout)
        _ = try await holder.value
    }

    @Test("a connection killed inside a transaction is replaced and the transaction repeated")
    func killedBackend() async throws {
        let pool = try await makePool(size: 1)
        defer { pool.close() }
        let attempts = Counter()
        let result = try await pool.transact { session in
            if attempts.increment() == 1 {
                try session.script("SELECT pg_terminate_backend(pg_backend_pid())")
            }
            return try session.execute("SELECT 5 AS a").first?.int("a")
        }
        #expect(result == 5)
        #expect(attempts.value == 2)
    }

    @Test("a backend stopped before COMMIT is answered at the deadline: outcome unknown, no second attempt")
    func stoppedAtCommit() async throws {
        let pool = try await makePool(size: 1)
        defer { pool.close() }
        let attempts = Counter()
        let stopped = Counter()
        let error = await #expect(throws: PostgresError.self) {
            try await pool.transact(deadline: .milliseconds(300)) { session in
                attempts.increment()
                guard let pid = try session.execute("SELECT pg_backend_pid() AS a").first?.int("a") else { return }
                stopped.increment(by: pid)
                kill(pid_t(pid), SIGSTOP)
            }
        }
        kill(pid_t(stopped.value), SIGCONT)
        #expect(error?.reason == .commitUnknown)
        #expect(error?.isRetryable == false)
        #expect(attempts.value == 1)
        try await pool.ping()
    }

    @Test("a closed pool refuses")
    func closed() async throws {
        let pool = try await makePool(size: 1)
        try await pool.ping()
        pool.close()
        let error = await #expect(throws: PostgresError.self) { try await pool.ping() }
        #expect(error?.reason == .poolExhausted)
        #expect(pool.stats.open == 0)
    }

    @Test("a cancelled caller leaves the queue")
    func cancellation() async throws {
        let pool = try await makePool(size: 1) { $0.acquireDeadline = .seconds(30) }
        defer { pool.close() }
        let started = AsyncStream.makeStream(of: Void.self)
        let holder = Task {
            defer { started.continuation.finish() }
            try await pool.transact { session in
                started.continuation.yield()
                try session.script("SELECT pg_sleep(1)")
            }
        }
        for await _ in started.stream { break }
        let waiting = Task { try await pool.ping() }
        let end = ContinuousClock.now + .seconds(1)
        while pool.stats.waiters == 0, ContinuousClock.now < end { await Task.yield() }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        #expect(pool.stats.waiters == 0)
        _ = try await holder.value
    }

    private func count(_ pool: PostgresPool) async throws -> Int? {
        try await pool.transact { try $0.execute("SELECT count(*) AS n FROM t").first?.int("n") }
    }
}
