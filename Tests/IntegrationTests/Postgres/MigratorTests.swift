import Foundation
import SentinelPostgres
import SentinelTesting
import Testing

/// The migrator against a real server, and the embedded migrations against the folder.
@Suite struct MigratorTests {
    private let first = Migration(version: 1, name: "one", sql: "CREATE TABLE a (n int); INSERT INTO a VALUES (1);")
    private let second = Migration(version: 2, name: "two", sql: "ALTER TABLE a ADD m int;")

    @Test("each migration is applied once")
    func twice() async throws {
        let database = try await TestPostgres.shared.makeDatabase()
        #expect(try await Migrator(database, migrations: [first]).status() == .init(current: 0, latest: 1))
        #expect(try await Migrator(database, migrations: [first]).migrate() == [1])
        #expect(try await Migrator(database, migrations: [first, second]).migrate() == [2])
        #expect(try await Migrator(database, migrations: [first, second]).migrate() == [])
        #expect(try await Migrator(database, migrations: [first, second]).status().isUpToDate)
    }

    @Test("of many migrators at once one works")
    func concurrent() async throws {
        let database = try await TestPostgres.shared.makeDatabase()
        let migrator = Migrator(database, migrations: [first, second])
        let applied = try await withThrowingTaskGroup(of: [Int].self) { group in
            for _ in 0..<4 { group.addTask { try await migrator.migrate() } }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(applied == [1, 2])
    }

    @Test("an edited migration, a gap and a newer database are refused")
    func refusals() async throws {
        let database = try await TestPostgres.shared.makeDatabase()
        try await Migrator(database, migrations: [first, second]).migrate()
        let edited = Migration(version: 2, name: "two", sql: second.sql + " ")
        #expect(try await refusal(database, [first, edited]).contains("other contents"))
        #expect(try await refusal(database, [first]).contains("older than the database"))
        #expect(try await refusal(database, [first, Migration(version: 3, name: "x", sql: "")]).contains("gap"))
    }

    @Test("a failing migration leaves nothing of itself")
    func failing() async throws {
        let database = try await TestPostgres.shared.makeDatabase()
        let bad = Migration(version: 2, name: "bad", sql: "CREATE TABLE b (n int); SELECT 1/0;")
        await #expect(throws: PostgresError.self) { try await Migrator(database, migrations: [first, bad]).migrate() }
        #expect(try await Migrator(database, migrations: [first, second]).migrate() == [2])
        let connection = try await PostgresConnection.open(database)
        defer { connection.close() }
        let isThere = try await connection.run {
            try $0.execute("SELECT to_regclass('b')::text AS t").first?.optionalText("t")
        }
        #expect(isThere == nil)
    }

    @Test("the embedded migrations are those of the folder; run deploy/embed-migrations")
    func embedded() throws {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = root.appendingPathComponent("migrations")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".sql") && $0 != "schema.sql" }.sorted()
        let embedded = EmbeddedMigrations.all
        #expect(embedded.map { String(format: "%04d_%@.sql", $0.version, $0.name) } == names)
        for (migration, name) in zip(embedded, names) {
            let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            #expect(migration.sql == text, "\(name) differs")
        }
    }

    @Test("the embedded migrations apply to an empty database")
    func embeddedApply() async throws {
        let database = try await TestPostgres.shared.makeDatabase()
        try await Migrator(database).migrate()
        #expect(try await Migrator(database).status().isUpToDate)
    }

    private func refusal(_ database: PostgresConfiguration, _ migrations: [Migration]) async throws -> String {
        let error = await #expect(throws: PostgresError.self) {
            try await Migrator(database, migrations: migrations).migrate()
        }
        #expect(error?.reason == .migrationRefused)
        return error?.detail ?? ""
    }
}
