package import SentinelControl
package import SentinelCrypto
import SentinelDomain

/// The store in PostgreSQL: one pool of connections for each kind of work.
///
/// No text with U+0000 comes here, since the JSON parser refuses it; what comes nevertheless is refused as malformed.
package final class PostgresStore: Store {
    private let pools: [StorePurpose: PostgresPool]
    private let sealer: SealedBox

    /// - Parameters:
    ///   - pools: one for each purpose; work of a purpose without one is refused as a bug.
    ///   - sealer: seals the credentials of data sources.
    package init(pools: [StorePurpose: PostgresPool], sealer: SealedBox) {
        self.pools = pools
        self.sealer = sealer
    }

    package func transact<R: Sendable>(
        _ purpose: StorePurpose, _ body: @escaping @Sendable (any StoreTransaction) throws -> R
    ) async throws -> R {
        let pool = try pool(purpose)
        return try await mappingErrors { [sealer] in
            try await pool.transact { session in
                try body(PostgresTransaction(session: session, sealer: sealer))
            }
        }
    }

    /// Whether the database answers.
    /// - Throws: `SentinelError` of kind unavailable.
    package func ping() async throws {
        let pool = try pool(.api)
        try await mappingErrors { try await pool.ping() }
    }

    private func pool(_ purpose: StorePurpose) throws(SentinelError) -> PostgresPool {
        guard let pool = pools[purpose] else { throw .bug("there is no pool for purpose \(purpose.rawValue)") }
        return pool
    }

    /// The end of a task is no failure of the database and passes through.
    private func mappingErrors<R>(_ work: () async throws -> R) async throws -> R {
        do {
            return try await work()
        } catch let error as SentinelError {
            throw error
        } catch let error as PostgresError {
            throw SentinelError(error)
        } catch let error as CancellationError {
            throw error
        } catch {
            throw SentinelError.bug("a unit of work threw \(error)")
        }
    }
}
