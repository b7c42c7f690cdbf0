import SentinelTime

/// What a pool knows, and its decisions; the pool performs them after it released the lock.
struct PoolState {
    /// Who gets the result of a caller's waiting.
    typealias Waiter = CheckedContinuation<PostgresConnection, any Error>

    enum Acquisition {
        case connection(PostgresConnection)
        /// The caller waits in the queue.
        case wait
        case failure(PostgresError)
    }

    private let options: PoolOptions
    private(set) var idle: [PostgresConnection] = []
    private(set) var inUse = 0
    /// Attempts to connect that are under way or pause before one.
    private(set) var opening = 0
    private var queue: [(id: UInt64, waiter: Waiter)] = []
    private var failures = 0
    private var lastFailure: PostgresError?
    private var nextAttempt: ContinuousClock.Instant
    private(set) var isClosed = false

    init(_ options: PoolOptions, now: ContinuousClock.Instant) {
        self.options = options
        nextAttempt = now
    }

    var waiters: Int { queue.count }

    /// The connection used last is given first, so that surplus ones age. Those that died while idle are dropped.
    mutating func acquire(now: ContinuousClock.Instant) -> Acquisition {
        if isClosed { return .failure(PostgresError(.poolExhausted, detail: "pool \(options.name) is closed")) }
        while let connection = idle.popLast() {
            if connection.isBroken || connection.hasUnreadInput {
                connection.close()
                continue
            }
            inUse += 1
            return .connection(connection)
        }
        if let lastFailure, nextAttempt - now > options.acquireDeadline { return .failure(lastFailure) }
        return .wait
    }

    mutating func enqueue(_ id: UInt64, _ waiter: Waiter) {
        queue.append((id, waiter))
    }

    /// Takes a waiter out, when it is still there.
    mutating func removeWaiter(_ id: UInt64) -> Waiter? {
        guard let index = queue.firstIndex(where: { $0.id == id }) else { return nil }
        return queue.remove(at: index).waiter
    }

    /// Why a waiter got nothing: the last failure to connect, or that all connections are busy.
    var starvation: PostgresError {
        if let lastFailure { return lastFailure }
        return PostgresError(
            .poolExhausted, detail: "pool \(options.name): \(inUse) of \(options.size) connections in use")
    }

    /// How many attempts to connect to begin now; while the server fails, only one probes it.
    mutating func attemptsToBegin() -> Int {
        guard !isClosed else { return 0 }
        let room = options.size - inUse - idle.count - opening
        let allowed = failures > 0 ? 1 - opening : room
        let attempts = max(0, min(room, allowed, waiters - opening))
        opening += attempts
        return attempts
    }

    /// Until when an attempt pauses; nil when it is over: nobody waits, or another one probes the failing server.
    mutating func attemptTime() -> ContinuousClock.Instant? {
        if waiters == 0 || isClosed || (failures > 0 && opening > 1) {
            opening -= 1
            return nil
        }
        return nextAttempt
    }

    /// A new connection goes to the first waiter, who is returned, or becomes idle.
    mutating func opened(_ connection: PostgresConnection) -> Waiter? {
        opening -= 1
        failures = 0
        lastFailure = nil
        return give(connection)
    }

    /// Sets the time of the next attempt and returns how many failed in a row.
    mutating func failed(_ error: PostgresError, now: ContinuousClock.Instant) -> Int {
        failures += 1
        lastFailure = error
        var generator = SystemRandomNumberGenerator()
        let pause = options.backOff.delay(afterFailures: failures, using: &generator)
        nextAttempt = now + .milliseconds(max(10, pause.milliseconds))
        return failures
    }

    /// A connection comes back: to the first waiter, who is returned, or to the idle ones; a broken one is closed.
    mutating func release(_ connection: PostgresConnection) -> Waiter? {
        inUse -= 1
        return give(connection)
    }

    private mutating func give(_ connection: PostgresConnection) -> Waiter? {
        guard !isClosed, !connection.isBroken else {
            connection.close()
            return nil
        }
        guard !queue.isEmpty else {
            idle.append(connection)
            return nil
        }
        inUse += 1
        return queue.removeFirst().waiter
    }

    /// Closes the idle connections; those in use are closed at their release.
    mutating func close() -> [Waiter] {
        isClosed = true
        for connection in idle { connection.close() }
        idle = []
        defer { queue = [] }
        return queue.map(\.waiter)
    }
}
