import Logging
import SentinelControl
import SentinelCrypto
import SentinelDomain
import Testing

@testable import SentinelPostgres

extension StoreTests {
    /// What failures of the database mean to a caller.
    @Suite struct ErrorMappingTests {
        @Test("a database that is away makes the store unavailable")
        func away() async throws {
            var options = PoolOptions(name: "away", size: 1)
            options.acquireDeadline = .milliseconds(200)
            let configuration = PostgresConfiguration(
                host: "/nonexistent", user: "nobody", database: "none")
            let pool = PostgresPool(configuration, options, logger: Logger(label: "away"))
            defer { pool.close() }
            let fixture = try StoreFixture(pool)
            let error = await fixture.failure { _ = try $0.now }
            #expect(error?.kind == .unavailable)
            #expect(error?.code == "database_unavailable")
            #expect(error?.isRetryable == true)
            await #expect(throws: SentinelError.self) { try await fixture.ping() }
        }

        @Test("a living database answers a ping; a purpose without a pool is a bug")
        func ping() async throws {
            try await StoreFixture.run { fixture in
                try await fixture.ping()
                let store = PostgresStore(pools: [:], sealer: try SealedBox(key: StoreFixture.key))
                let error = await #expect(throws: SentinelError.self) { try await store.ping() }
                #expect(error?.kind == .bug)
            }
        }

        @Test(
            "each reason has its code",
            arguments: [
                (.deadline, "database_unavailable"), (.poolExhausted, "database_unavailable"),
                (.adminShutdown, "database_unavailable"), (.readOnly, "database_unavailable"),
                (.lockTimeout, "database_unavailable"), (.other(sqlstate: "53100"), "database_unavailable"),
                (.commitUnknown, "commit_unknown"), (.uniqueViolation(constraint: "watches_name_key"), "name_taken"),
                (.uniqueViolation(constraint: "versions_run_id_key"), "already_exists"),
                (.foreignKeyViolation(constraint: "series_watch_id_fkey"), "watch_deleted"),
                (.foreignKeyViolation(constraint: "watches_active_version"), "internal_error"),
                (.checkViolation(constraint: "x"), "internal_error"), (.other(sqlstate: "42P01"), "internal_error"),
            ] as [(PostgresError.Reason, String)])
        func codes(_ reason: PostgresError.Reason, _ code: String) {
            let error = SentinelError(PostgresError(reason, detail: "relation watches"))
            #expect(error.code == code)
            #expect(error.detail == "relation watches")
            #expect(!error.message.contains("relation"))
        }
    }
}
