package import Logging
import SentinelTime
import Synchronization

/// A bounded set of connections to one server. Opened when needed, kept for reuse, replaced when broken.
///
/// Callers wait in order of arrival, at most `acquireDeadline`. While the server does not answer, one attempt at a time
/// probes it, with jittered pauses.
package final class PostgresPool: Sendable {
    /// How many connections a pool has, and how many callers wait for one.
    package struct Stats: Hashable, Sendable {
        package let open: Int
        package let idle: Int
        package let waiters: Int
    }

    private let configuration: PostgresConfiguration
    private let options: PoolOptions
    private let logger: Logger
    private let state: Mutex<PoolState>
    private let nextWaiter = Atomic<UInt64>(0)
    private let abandonment = Abandonment()

    /// How often a transaction is tried again after a collision or a lost connection.
    private static let retriesMax = 3

    package init(_ configuration: PostgresConfiguration, _ options: PoolOptions, logger: Logger) {
        self.configuration = configuration
        self.options = options
        self.logger = logger
        state = Mutex(PoolState(options, now: .now))
    }

    /// Runs `body` in a transaction: COMMIT when it returns, ROLLBACK when it throws.
    ///
    /// Serialization failures, deadlocks and a connection lost before COMMIT are retried up to three times, so `body`
    /// must have no effect but on the session. A COMMIT with unknown outcome is never retried.
    /// - Parameter deadline: for each attempt's database calls; waiting for a connection is bounded apart.
    /// - Throws: what `body` throws, or `PostgresError`.
    package func transact<R: Sendable>(
        deadline: Duration = .seconds(10), readOnly: Bool = false, _ body: @escaping @Sendable (Session) throws -> R
    ) async throws -> R {
        let end = ContinuousClock.now + deadline
        var retries = 0
        while true {
            do {
                return try await attempt(until: end, readOnly: readOnly, body)
            } catch let error as PostgresError where error.mayRepeatTransaction && retries < Self.retriesMax {
                retries += 1
                logger.debug("transaction is tried again", metadata: ["reason": "\(error.detail)"])
                var generator = SystemRandomNumberGenerator()
                let pause = BackOff(base: .milliseconds(10), cap: .milliseconds(200))
                    .delay(afterFailures: retries, using: &generator)
                try await Task.sleep(for: .milliseconds(pause.milliseconds))
                guard ContinuousClock.now < end else { throw error }
            }
        }
    }

    /// Whether a connection can be had and answers.
    /// - Throws: `PostgresError`.
    package func ping(deadline: Duration = .seconds(2)) async throws {
        try await transact(deadline: deadline, readOnly: true) { session in _ = try session.execute("SELECT 1") }
    }

    package var stats: Stats {
        state.withLock { state in
            Stats(open: state.idle.count + state.inUse, idle: state.idle.count, waiters: state.waiters)
        }
    }

    /// Fails those who wait and closes the connections: the idle ones now, the others when their work is done.
    package func close() {
        let waiters = state.withLock { $0.close() }
        for waiter in waiters {
            waiter.resume(throwing: PostgresError(.poolExhausted, detail: "pool \(options.name) was closed"))
        }
    }

    /// Closes, and gives up within a moment what is under way: for a process that must stop while the server hangs.
    package func abandon() {
        abandonment.declare()
        close()
    }

    private func attempt<R: Sendable>(
        until end: ContinuousClock.Instant, readOnly: Bool, _ body: @escaping @Sendable (Session) throws -> R
    ) async throws -> R {
        let connection = try await acquire()
        defer { release(connection) }
        return try await connection.transact(deadline: end - .now, readOnly: readOnly, body)
    }

    private func acquire() async throws -> PostgresConnection {
        switch state.withLock({ $0.acquire(now: .now) }) {
        case .connection(let connection): return connection
        case .failure(let error): throw error
        case .wait: return try await waitInLine()
        }
    }

    private func release(_ connection: PostgresConnection) {
        let waiter = state.withLock { $0.release(connection) }
        waiter?.resume(returning: connection)
        beginAttempts()
    }

    private func waitInLine() async throws -> PostgresConnection {
        let id = nextWaiter.wrappingAdd(1, ordering: .relaxed).newValue
        let timeout = Task { [self] in
            try await Task.sleep(for: options.acquireDeadline)
            fail(id)
        }
        defer { timeout.cancel() }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { waiter in
                enqueue(id, waiter)
            }
        } onCancel: {
            fail(id, with: CancellationError())
        }
    }

    /// A connection may have come back, or the pool been closed, since the caller was told to wait.
    private func enqueue(_ id: UInt64, _ waiter: PoolState.Waiter) {
        let outcome = state.withLock { state in
            let outcome = Task.isCancelled ? .failure(state.starvation) : state.acquire(now: .now)
            if case .wait = outcome { state.enqueue(id, waiter) }
            return outcome
        }
        switch outcome {
        case .wait: beginAttempts()
        case .connection(let connection): waiter.resume(returning: connection)
        case .failure(let error): waiter.resume(throwing: error)
        }
    }

    private func fail(_ id: UInt64, with error: (any Error)? = nil) {
        let (waiter, starvation) = state.withLock { ($0.removeWaiter(id), $0.starvation) }
        waiter?.resume(throwing: error ?? starvation)
    }

    private func beginAttempts() {
        for _ in 0..<state.withLock({ $0.attemptsToBegin() }) {
            Task { [self] in await connect() }
        }
    }

    /// Connects, with pauses, until it works or nobody waits any more.
    private func connect() async {
        while let time = state.withLock({ $0.attemptTime() }) {
            // This task is never cancelled: it ends with the last waiter.
            try? await Task.sleep(until: time, clock: .continuous)
            do {
                let connection = try await PostgresConnection.open(
                    configuration, limits: options.limits, abandonment: abandonment)
                state.withLock { $0.opened(connection) }?.resume(returning: connection)
                beginAttempts()
                return
            } catch {
                note(error)
            }
        }
    }

    private func note(_ error: any Error) {
        let failure = error as? PostgresError ?? PostgresError(.connectFailed, detail: "\(error)")
        let failures = state.withLock { $0.failed(failure, now: .now) }
        // One warning for an outage, not one for each attempt.
        logger.log(
            level: failures == 1 ? .warning : .debug,
            "cannot connect to PostgreSQL", metadata: ["pool": "\(options.name)", "reason": "\(failure.detail)"])
    }
}

extension PostgresError {
    /// Whether nothing was committed and a new attempt is worth its cost at once.
    fileprivate var mayRepeatTransaction: Bool {
        switch reason {
        case .serialization, .deadlock, .connectionLost, .adminShutdown: true
        default: false
        }
    }
}
