import Foundation
import SentinelTesting
import Testing

@testable import SentinelPostgres

/// The sum of all migrations as one readable file. `GOLDEN=overwrite` writes it anew.
@Suite("Schema")
struct SchemaTests {
    private var golden: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("migrations/schema.sql")
    }

    @Test("migrations/schema.sql is what all migrations together make")
    func schema() async throws {
        let database = try await TestPostgres.shared.makeDatabase()
        try await Migrator(database).migrate()
        let sum = try await dump(database)
        if ProcessInfo.processInfo.environment["GOLDEN"] == "overwrite" {
            try sum.write(to: golden, atomically: true, encoding: .utf8)
        }
        let kept = try String(contentsOf: golden, encoding: .utf8)
        #expect(kept == sum, "run GOLDEN=overwrite deploy/test --filter SchemaTests")
    }

    private func dump(_ database: PostgresConfiguration) async throws -> String {
        var environment = ProcessInfo.processInfo.environment
        for (keyword, variable) in [
            ("host", "PGHOST"), ("port", "PGPORT"), ("user", "PGUSER"), ("password", "PGPASSWORD"),
            ("dbname", "PGDATABASE"),
        ] {
            environment[variable] = database.keywords[keyword]
        }
        let dump = try await ChildProcess.run(
            ["pg_dump", "--schema-only", "--no-owner", "--no-privileges", "--exclude-table=schema_migrations"],
            environment: environment, within: .seconds(60))
        try #require(dump.exit == .code(0), "\(dump.output)")
        return header + readable(dump.output)
    }

    private let header = "-- Made from all migrations by SchemaTests; do not edit.\n\n"

    /// Without what differs between releases of pg_dump: comments, settings and meta-commands.
    private func readable(_ dump: String) -> String {
        let lines = dump.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            !["--", "SET ", "\\", "SELECT pg_catalog.set_config"].contains { line.hasPrefix($0) }
        }
        var text = lines.joined(separator: "\n")
        while text.contains("\n\n\n") { text = text.replacing("\n\n\n", with: "\n\n") }
        return text.trimmingCharacters(in: .newlines) + "\n"
    }
}
