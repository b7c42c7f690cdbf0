package import SentinelControl
import SentinelDomain
package import SentinelTime
package import Synchronization

/// The store of tests and of the simulator: a twin of the one in PostgreSQL, held to it by the same suite of tests.
///
/// A transaction works on a copy of the tables, which takes their place at the commit; transactions run one after the
/// other. What a schema would refuse (foreign keys, unique names, a second open run) is refused with the same codes.
package final class MemoryStore: Store {
    package let tables: Mutex<MemoryTables>
    /// What happens between the end of a transaction, counted from now, and its caller going on.
    private let interjection = Mutex<(after: Int, work: @Sendable () async -> Void)?>(nil)

    package init(now: Timestamp = Timestamp(milliseconds: 1_790_000_000_000)) {
        tables = Mutex(MemoryTables(now: now))
    }

    /// The clock of the database.
    package var now: Timestamp {
        get { tables.withLock { $0.now } }
        set { tables.withLock { $0.now = newValue } }
    }

    package func interject(after count: Int, _ work: @escaping @Sendable () async -> Void) {
        interjection.withLock { $0 = (count, work) }
    }

    package func transact<R: Sendable>(
        _ purpose: StorePurpose, _ body: @escaping @Sendable (any StoreTransaction) throws -> R
    ) async throws -> R {
        let result = Result { try commit(body) }
        await takeInterjection()?()
        return try result.get()
    }

    /// The same at once. `witness` sees what a commit changes, before anybody else does, and may change it.
    package func commit<R: Sendable>(
        randomness: RandomSource = .system,
        witness: (_ before: MemoryTables, _ after: inout MemoryTables) -> Void = { _, _ in },
        _ body: @Sendable (any StoreTransaction) throws -> R
    ) throws -> R {
        try tables.withLock { tables in
            guard !tables.isAway else { throw SentinelError.databaseAway }
            tables.now = tables.now + tables.tick
            let transaction = MemoryTransaction(tables, randomness: randomness)
            let result = try body(transaction)
            guard transaction.isWritten else { return result }
            try transaction.tables.checkDeferred(since: tables)
            witness(tables, &transaction.tables)
            tables = transaction.tables
            return result
        }
    }

    private func takeInterjection() -> (@Sendable () async -> Void)? {
        interjection.withLock { pending in
            pending?.after -= 1
            guard let (after, work) = pending, after == 0 else { return nil }
            pending = nil
            return work
        }
    }
}

extension SentinelError {
    static let databaseAway = SentinelError(.unavailable, "database_unavailable", "The database is away.")
}
