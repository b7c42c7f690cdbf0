/// Brings a database to the schema of this binary: each migration once, in a transaction of its own.
///
/// An advisory lock lets one migrator work at a time; the others wait and then find nothing to do. What was applied is
/// recorded with a checksum, and a database that differs from the binary's list is refused rather than changed.
package struct Migrator: Sendable {
    /// How the database and the binary compare.
    package struct Status: Hashable, Sendable {
        /// The version of the database; 0 for an empty one.
        package let current: Int
        /// The version that this binary needs.
        package let latest: Int

        package init(current: Int, latest: Int) {
            self.current = current
            self.latest = latest
        }

        package var isUpToDate: Bool { current == latest }
    }

    private struct Applied {
        let version: Int
        let name: String
        let checksum: String
    }

    /// Key of the advisory lock: "sentinel" as ASCII bytes.
    private static let lockKey: Int64 = 0x7365_6E74_696E_656C

    private let migrations: [Migration]
    private let configuration: PostgresConfiguration
    private let deadline: Duration

    /// - Parameters:
    ///   - migrations: in order of their versions, 1, 2, 3 and so on.
    ///   - deadline: for everything together, the wait for another migrator included.
    package init(
        _ configuration: PostgresConfiguration, migrations: [Migration] = EmbeddedMigrations.all,
        deadline: Duration = .seconds(300)
    ) {
        self.configuration = configuration
        self.migrations = migrations
        self.deadline = deadline
    }

    /// Applies what is missing and returns the versions that it applied.
    /// - Throws: `PostgresError`; `migrationRefused` for drift, gaps and a database newer than this binary.
    @discardableResult
    package func migrate() async throws -> [Int] {
        try await onConnection { [self] session in
            try session.execute("SELECT pg_catalog.pg_advisory_lock($1)", [.int(Self.lockKey)])
            try session.script(Self.table)
            let applied = try check(try readApplied(session), session)
            let missing = migrations.dropFirst(applied)
            for migration in missing { try apply(migration, session) }
            return missing.map(\.version)
        }
    }

    /// Compares without changing anything.
    /// - Throws: as `migrate`.
    package func status() async throws -> Status {
        try await onConnection { [self] session in
            let tables = try session.execute("SELECT to_regclass('schema_migrations')::text AS name")
            let isEmpty = try tables.first?.optionalText("name") == nil
            let current = isEmpty ? 0 : try check(try readApplied(session), session)
            return Status(current: current, latest: migrations.count)
        }
    }

    private func onConnection<R: Sendable>(_ body: @escaping @Sendable (Session) throws -> R) async throws -> R {
        try checkNumbering()
        var limits = SessionLimits()
        limits.applicationName = "sentinel-migrate"
        limits.statementTimeout = deadline
        limits.lockTimeout = deadline
        let connection = try await PostgresConnection.open(configuration, limits: limits)
        defer { connection.close() }
        return try await connection.run(deadline: deadline, body)
    }

    private func checkNumbering() throws(PostgresError) {
        for (index, migration) in migrations.enumerated() where migration.version != index + 1 {
            throw refused("the binary's migrations have a gap: \(migration.version) where \(index + 1) is due")
        }
    }

    private func readApplied(_ session: Session) throws(PostgresError) -> [Applied] {
        let rows = try session.execute("SELECT version, name, checksum FROM schema_migrations ORDER BY version")
        var applied: [Applied] = []
        for row in rows {
            applied.append(
                Applied(
                    version: try row.int("version"), name: try row.text("name"),
                    checksum: try row.text("checksum")))
        }
        return applied
    }

    /// The number of migrations that the database has, all of them equal to the binary's.
    private func check(_ applied: [Applied], _ session: Session) throws(PostgresError) -> Int {
        for (index, found) in applied.enumerated() {
            guard found.version == index + 1 else {
                throw refused("the database lacks migration \(index + 1) but has \(found.version)")
            }
            guard index < migrations.count else {
                throw refused(
                    "the database has schema version \(applied.count), this program knows only up to "
                        + "\(migrations.count): it is older than the database, so start the newer program")
            }
            let own = try checksum(migrations[index], session)
            guard found.checksum == own else {
                throw refused(
                    "migration \(found.version) (\(found.name)) was applied with other contents than this program has; "
                        + "an applied migration must never be edited")
            }
        }
        return applied.count
    }

    private func apply(_ migration: Migration, _ session: Session) throws {
        try session.transaction { session in
            try session.script(text: migration.sql)
            try session.execute(
                """
                INSERT INTO schema_migrations (version, name, checksum, applied_at)
                VALUES ($1, $2, $3, clock_timestamp())
                """,
                [.int(migration.version), .text(migration.name), .text(try checksum(migration, session))])
        }
    }

    private func checksum(_ migration: Migration, _ session: Session) throws(PostgresError) -> String {
        let rows = try session.execute(
            "SELECT encode(sha256(convert_to($1, 'UTF8')), 'hex') AS checksum", [.text(migration.sql)])
        guard let row = rows.first else {
            throw PostgresError(.unexpectedColumn("checksum"), detail: "no row")
        }
        return try row.text("checksum")
    }

    private func refused(_ detail: String) -> PostgresError {
        PostgresError(.migrationRefused, detail: detail)
    }

    private static let table: Statement = """
        CREATE TABLE IF NOT EXISTS schema_migrations (
            version integer PRIMARY KEY CHECK (version > 0),
            name text NOT NULL,
            checksum text NOT NULL,
            applied_at timestamptz NOT NULL
        )
        """
}
