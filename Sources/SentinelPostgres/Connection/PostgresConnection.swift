import CLibPQ
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// One connection to PostgreSQL on a thread of its own. The unit of work is a closure over its `Session`.
package final class PostgresConnection: Sendable {
    private let thread: ConnectionThread
    private let socket: Int32
    private let hasBroken = Atomic(false)

    private init(thread: ConnectionThread, socket: Int32) {
        self.thread = thread
        self.socket = socket
    }

    deinit {
        thread.close()
    }

    /// Connects within `limits.connectTimeout`.
    /// - Throws: `PostgresError`: `connectFailed`, `unsafeServer`.
    package static func open(
        _ configuration: PostgresConfiguration, limits: SessionLimits = SessionLimits()
    ) async throws -> PostgresConnection {
        try await open(configuration, limits: limits, abandonment: nil)
    }

    /// As the other one; its calls end early when `abandonment` is declared.
    static func open(
        _ configuration: PostgresConfiguration, limits: SessionLimits, abandonment: Abandonment?
    ) async throws -> PostgresConnection {
        let thread = ConnectionThread(name: limits.applicationName)
        do {
            let socket = try await thread.perform { session in
                session.abandonment = abandonment
                try session.connect(to: configuration, limits: limits)
                return unsafe PQsocket(session.connection)
            }
            return PostgresConnection(thread: thread, socket: socket)
        } catch {
            thread.close()
            throw error
        }
    }

    /// Runs `body` on the thread of the connection, without a transaction around it.
    ///
    /// - Parameter deadline: no call of `body` waits beyond it, counted from now. When it passes, the connection is
    ///   closed and the call throws `deadline`. Time that `body` spends outside of the session is not interrupted.
    package func run<R: Sendable>(
        deadline: Duration = .seconds(10), _ body: @escaping @Sendable (Session) throws -> R
    ) async throws -> R {
        let end = ContinuousClock.now + deadline
        return try await thread.perform { [self] session in
            session.deadline = end
            defer { if !session.isOpen { hasBroken.store(true, ordering: .relaxed) } }
            return try body(session)
        }
    }

    /// As `run`, in a transaction: COMMIT when `body` returns, ROLLBACK when it throws.
    package func transact<R: Sendable>(
        deadline: Duration = .seconds(10), readOnly: Bool = false, _ body: @escaping @Sendable (Session) throws -> R
    ) async throws -> R {
        try await run(deadline: deadline) { session in try session.transaction(readOnly: readOnly, body) }
    }

    /// Whether the connection is of no more use.
    package var isBroken: Bool { hasBroken.load(ordering: .relaxed) }

    /// Whether the server said something to this idle connection: it closed it, or changed a setting.
    ///
    /// Only for a connection on which nothing runs.
    var hasUnreadInput: Bool {
        var entry = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&entry, 1, 0) != 0
    }

    /// Closes after the units of work that were submitted before; later ones throw `connectionLost`.
    package func close() {
        hasBroken.store(true, ordering: .relaxed)
        thread.close()
    }
}

extension ConnectionThread {
    /// Runs `body` on the thread and waits for it without blocking the caller's thread.
    fileprivate func perform<R: Sendable>(
        _ body: @escaping @Sendable (Session) throws -> R
    ) async throws -> R {
        try await withCheckedThrowingContinuation { continuation in
            let isAccepted = submit { session in continuation.resume(with: Result { try body(session) }) }
            if !isAccepted {
                continuation.resume(throwing: PostgresError(.connectionLost, detail: "the connection is closed"))
            }
        }
    }
}
