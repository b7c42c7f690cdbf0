import Foundation
import SentinelPostgres
import SentinelTesting
import SentinelTime
import Testing

#if canImport(Glibc)
import Glibc
#endif

/// One connection against a real server.
@Suite struct SessionTests {
    @Test("values of every type come back as they went")
    func roundTrips() async throws {
        let connection = try await PostgresConnection.open(try await TestPostgres.shared.makeDatabase())
        defer { connection.close() }
        let time = Timestamp(milliseconds: 1_795_227_300_123)
        try await connection.transact { session in
            try session.script(
                """
                CREATE TABLE t (a text, b bigint, c float8, d boolean, e bytea, f timestamptz, g jsonb, h integer,
                    i text[], j bigint[], k float8[], l timestamptz[], m text)
                """)
            let inserted = try session.execute(
                "INSERT INTO t VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
                [
                    .text("Grüße 🙂"), .int(Int64.min), .double(0.1), .bool(true), .bytes([0, 255, 39]),
                    .timestamp(time), .json(#"{"k": [1, null]}"#), .int(7), .texts(["a\"b", "", "{,}"]),
                    .ints([1, -2]), .doubles([.infinity, -0.5]), .timestamps([time]), .null,
                ])
            #expect(inserted.affected == 1)
            let row = try #require(try session.execute("SELECT * FROM t").first)
            #expect(try row.text("a") == "Grüße 🙂")
            #expect(try row.int64("b") == Int64.min)
            #expect(try row.double("c") == 0.1)
            #expect(try row.bool("d"))
            #expect(try row.bytes("e") == [0, 255, 39])
            #expect(try row.timestamp("f") == time)
            #expect(try row.text("g") == #"{"k": [1, null]}"#)
            #expect(try row.int("h") == 7)
            #expect(try row.texts("i") == ["a\"b", "", "{,}"])
            #expect(try row.int64s("j") == [1, -2])
            #expect(try row.doubles("k") == [.infinity, -0.5])
            #expect(try row.timestamps("l") == [time])
            #expect(try row.optionalText("m") == nil)
        }
    }

    @Test(
        "times before 1970 and 2000 keep their millisecond", arguments: [-1, 0, 946_684_799_999, -62_000_000_000_001])
    func oldTimes(milliseconds: Int64) async throws {
        let connection = try await PostgresConnection.open(try await TestPostgres.shared.makeDatabase())
        defer { connection.close() }
        try await connection.run { session in
            let rows = try session.execute(
                "SELECT $1::timestamptz AS t, (extract(epoch FROM $1::timestamptz) * 1000)::bigint AS ms",
                [.timestamp(Timestamp(milliseconds: milliseconds))])
            #expect(try rows.first?.timestamp("t").milliseconds == milliseconds)
            #expect(try rows.first?.int64("ms") == milliseconds)
        }
    }

    @Test("input is a value, never SQL", arguments: ["'; DROP TABLE t; --", "$1", "\\", "a\nb", "\u{FFFF}", ""])
    func injection(text: String) async throws {
        let connection = try await PostgresConnection.open(try await TestPostgres.shared.makeDatabase())
        defer { connection.close() }
        try await connection.run { session in
            try session.script("CREATE TABLE t (a text)")
            try session.execute("INSERT INTO t VALUES ($1)", [.text(text)])
            #expect(try session.execute("SELECT a FROM t").first?.text("a") == text)
            #expect(try session.execute("SELECT $1::text[] AS a", [.texts([text, nil])]).count == 1)
        }
    }

    @Test("U+0000 is refused instead of cutting the text off")
    func nulCharacter() async throws {
        let error = await failure { try $0.execute("SELECT $1", [.text("a\0b")]) }
        #expect(error?.reason == .other(sqlstate: "22021"))
    }

    @Test("a missing, NULL or wrongly typed column is named")
    func columnErrors() async throws {
        #expect(await failure { try $0.execute("SELECT 1 AS a").first?.int("b") }?.reason == .unexpectedColumn("b"))
        #expect(await failure { try $0.execute("SELECT 1 AS a").first?.text("a") }?.reason == .unexpectedColumn("a"))
        #expect(
            await failure { try $0.execute("SELECT NULL::int AS a").first?.int("a") }?.reason == .unexpectedColumn("a"))
    }

    @Test("constraint errors carry the constraint's name, and no data in the public half")
    func constraints() async throws {
        let setUp: Statement = """
            CREATE TABLE p (id int CONSTRAINT p_key PRIMARY KEY, n int CONSTRAINT n_positive CHECK (n > 0));
            CREATE TABLE c (p int CONSTRAINT c_to_p REFERENCES p);
            INSERT INTO p VALUES (1, 1)
            """
        func reason(_ statement: Statement) async -> PostgresError.Reason? {
            let error = await failure { session in
                try session.script(setUp)
                try session.execute(statement)
            }
            #expect(error?.description.contains("4711") == false)
            return error?.reason
        }
        #expect(await reason("INSERT INTO p VALUES (1, 4711)") == .uniqueViolation(constraint: "p_key"))
        #expect(await reason("INSERT INTO c VALUES (4711)") == .foreignKeyViolation(constraint: "c_to_p"))
        #expect(await reason("INSERT INTO p VALUES (2, -4711)") == .checkViolation(constraint: "n_positive"))
    }

    @Test("a statement is prepared once per connection")
    func preparedOnce() async throws {
        let connection = try await PostgresConnection.open(try await TestPostgres.shared.makeDatabase())
        defer { connection.close() }
        let count: Int? = try await connection.run { session in
            for n in 0..<5 { try session.execute("SELECT $1::int + 41", [.int(n)]) }
            return try session.execute(
                "SELECT count(*) AS n FROM pg_prepared_statements WHERE statement LIKE '%+ 41'"
            ).first?.int("n")
        }
        #expect(count == 1)
    }

    @Test("after a change of the schema a stale statement is prepared anew")
    func stalePlan() async throws {
        let connection = try await PostgresConnection.open(try await TestPostgres.shared.makeDatabase())
        defer { connection.close() }
        try await connection.run { session in
            try session.script("CREATE TABLE t (a int); INSERT INTO t VALUES (1)")
            try session.execute("SELECT * FROM t")
            try session.script("ALTER TABLE t ADD b int DEFAULT 2")
            #expect(throws: PostgresError.self) { try session.execute("SELECT * FROM t") }
            #expect(try session.execute("SELECT * FROM t").first?.int("b") == 2)
        }
    }

    @Test("statement_timeout ends a slow statement and leaves the connection usable")
    func statementTimeout() async throws {
        var limits = SessionLimits()
        limits.statementTimeout = .milliseconds(50)
        let connection = try await PostgresConnection.open(
            try await TestPostgres.shared.makeDatabase(), limits: limits)
        defer { connection.close() }
        let error = await #expect(throws: PostgresError.self) {
            try await connection.run { session in _ = try session.execute("SELECT pg_sleep(5)") }
        }
        #expect(error?.reason == .statementTimeout)
        #expect(try await connection.run { try $0.execute("SELECT 1 AS a").first?.int("a") } == 1)
    }

    @Test("a stopped backend is left at the client's deadline and its connection is closed")
    func stoppedBackend() async throws {
        let connection = try await PostgresConnection.open(try await TestPostgres.shared.makeDatabase())
        defer { connection.close() }
        let pid = try #require(
            try await connection.run { try $0.execute("SELECT pg_backend_pid() AS pid").first?.int("pid") })
        kill(pid_t(pid), SIGSTOP)
        defer { kill(pid_t(pid), SIGCONT) }
        let error = await #expect(throws: PostgresError.self) {
            try await connection.run(deadline: .milliseconds(200)) { _ = try $0.execute("SELECT 1") }
        }
        #expect(error?.reason == .deadline)
        #expect(connection.isBroken)
        let after = await #expect(throws: PostgresError.self) {
            try await connection.run { _ = try $0.execute("SELECT 1") }
        }
        #expect(after?.reason == .connectionLost)
    }

    @Test("a server that can lose acknowledged writes is refused (I3), unless allowed")
    func unsafeServer() async throws {
        let database = try await TestPostgres.shared.makeDatabase()
        let connection = try await PostgresConnection.open(database)
        defer { connection.close() }
        let name = try #require(database.database)
        try await connection.run { session in
            try session.script("ALTER DATABASE \(identifier: name) SET synchronous_commit = off")
        }
        let error = await #expect(throws: PostgresError.self) { try await PostgresConnection.open(database) }
        #expect(error?.reason == .unsafeServer)
        #expect(error?.detail.contains("synchronous_commit") == true)
        var limits = SessionLimits()
        limits.allowUnsafe = true
        try await PostgresConnection.open(database, limits: limits).close()
    }

    @Test("a connection string is read, and a bad one is not repeated")
    func connectionStrings() async throws {
        let configuration = try PostgresConfiguration(
            connectionString: "postgresql://ann:secret@db.example:5433/shop?sslmode=require")
        #expect(configuration.description == "ann at db.example/shop")
        let error = #expect(throws: PostgresError.self) {
            try PostgresConfiguration(connectionString: "postgresql://ann:secret@[::1/shop")
        }
        #expect(error.map { "\($0) \($0.detail)".contains("secret") } == false)
        let refused = await #expect(throws: PostgresError.self) {
            try await PostgresConnection.open(
                PostgresConfiguration(host: "/nonexistent", user: "ann", password: "secret", database: "shop"))
        }
        #expect(refused?.reason == .connectFailed)
        #expect(refused?.detail.contains("secret") == false)
    }

    @Test("names become quoted identifiers")
    func identifiers() {
        let statement: Statement = "DROP DATABASE \(identifier: "a\"; x")"
        #expect(statement.text == "DROP DATABASE \"a\"\"; x\"")
    }

    /// The error of `body` in a transaction on a database of its own.
    private func failure<R>(_ body: @escaping @Sendable (Session) throws -> R) async -> PostgresError? {
        await #expect(throws: PostgresError.self) {
            let connection = try await PostgresConnection.open(try await TestPostgres.shared.makeDatabase())
            defer { connection.close() }
            try await connection.transact { session in _ = try body(session) }
        }
    }
}
