import Logging
import SentinelControl
import SentinelCrypto
import SentinelDomain
import SentinelJSON
import SentinelPostgres
import Testing

extension StoreTests {
    /// Credentials at rest.
    @Suite struct SecretTests {
        private static let canary = "c4n4ry-5ecret"

        private func insert(_ fixture: StoreFixture) async throws {
            let basic = try StoreFixture.source(
                "prom",
                [
                    "auth": ["type": "basic", "username": "reader", "password": .string(Self.canary)],
                    "headers": ["X-Key": .string(Self.canary)],
                ])
            let bearer = try StoreFixture.source("other", ["auth": ["type": "bearer", "token": .string(Self.canary)]])
            try await fixture.work { transaction in
                try transaction.dataSources.insert(basic)
                try transaction.dataSources.insert(bearer)
            }
        }

        @Test("no column holds a secret in the clear")
        func canary() async throws {
            try await StoreFixture.run { fixture in
                try await insert(fixture)
                let rows = try await fixture.pool.transact { session in
                    try session.execute(
                        """
                        SELECT s::text || coalesce(encode(s.secrets, 'escape'), '') AS row FROM data_sources s
                        """
                    ).map { try $0.text("row") }
                }
                #expect(rows.count == 2)
                #expect(rows.allSatisfy { !$0.contains(Self.canary) && $0.contains("***") })
                let count = try await fixture.work { try $0.dataSources.all().count }
                #expect(count == 2)
            }
        }

        @Test("secrets open with the server's key only, and in their own row only")
        func sealing() async throws {
            try await StoreFixture.run { fixture in
                try await insert(fixture)
                let stranger = try StoreFixture(try fixture.pool, key: [UInt8](repeating: 8, count: SealedBox.keyBytes))
                let otherKey = await stranger.failure { _ = try $0.dataSources.find(name: "prom") }
                #expect(otherKey?.kind == .bug)
                try await fixture.sql(
                    """
                    UPDATE data_sources SET secrets = (SELECT secrets FROM data_sources WHERE name = 'other')
                    WHERE name = 'prom'
                    """)
                let moved = await fixture.failure { _ = try $0.dataSources.find(name: "prom") }
                #expect(moved?.kind == .bug)
                #expect(moved?.message.contains("prom") == false)
            }
        }
    }
}
