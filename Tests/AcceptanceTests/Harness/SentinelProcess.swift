import Foundation
import Glibc
import Logging
import SentinelJSON
import SentinelPostgres
import SentinelTesting
import Synchronization
import Testing

/// A running `sentinel serve` on a port, a database and a data folder that stay the same over restarts.
final class SentinelProcess: Sendable {
    let port: Int
    let client: Client
    /// Nil = the process runs a private cluster in its data folder.
    let database: PostgresConfiguration?
    let folder: String
    private let arguments: [String]
    private let child = Mutex<ChildProcess?>(nil)

    /// Starts on a database of its own and waits until it is ready.
    static func start(port: Int? = nil, _ arguments: [String] = []) async throws -> SentinelProcess {
        let database = try await TestPostgres.shared.makeDatabase()
        let process = try SentinelProcess(port: port ?? FreePort.find(), database: database, arguments)
        try await process.launch()
        return process
    }

    /// Starts with the private cluster of the program.
    static func startWithPrivateCluster(_ arguments: [String] = []) async throws -> SentinelProcess {
        let process = try SentinelProcess(port: FreePort.find(), database: nil, arguments)
        try await process.launch()
        return process
    }

    private init(port: Int, database: PostgresConfiguration?, _ arguments: [String]) throws {
        self.port = port
        self.database = database
        client = Client(port: port)
        // The name under which an abandoned cluster is found and removed by the next test process.
        folder = "/tmp/sentinel-test-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
        // User postgres must be able to pass through it.
        guard unsafe mkdir(folder, 0o711) == 0 else { throw Client.Failure(description: "mkdir \(folder)") }
        self.arguments = arguments
    }

    deinit {
        child.withLock { $0?.kill9() }
        if database == nil { cluster?.kill() }
        try? FileManager.default.removeItem(atPath: folder)
    }

    private var cluster: LocalCluster? {
        try? LocalCluster(LocalClusterSettings(directory: "\(folder)/postgres"), logger: Logger(label: "acceptance"))
    }

    /// The pid of the server of the private cluster.
    var postmaster: Int32? { cluster?.pid }

    /// Everything that the process has printed, over all its lives.
    var log: String { (try? String(contentsOfFile: "\(folder)/log", encoding: .utf8)) ?? "" }

    var isRunning: Bool { child.withLock { $0.map { $0.exitStatus == nil } ?? false } }

    /// Resident memory in bytes.
    var residentBytes: Int {
        guard let pid = child.withLock({ $0?.pid }),
            let text = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8),
            let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") })
        else { return 0 }
        return (Int(line.filter(\.isNumber)) ?? 0) * 1024
    }

    /// Starts the program and waits until `/readyz` is 200.
    func launch() async throws {
        var words = ["serve", "--listen", "127.0.0.1:\(port)", "--data-dir", folder, "--log-format", "json"]
        // Many servers share the connections of one PostgreSQL.
        words += ["--api-connections", "2", "--worker-connections", "1", "--training-connections", "1"]
        if let database { words += ["--database-url", database.connectionString] }
        let started = try ChildProcess(
            SentinelBinary.path, words + arguments, environment: SentinelBinary.clean([:]), output: "\(folder)/log")
        child.withLock { $0 = started }
        try await eventually(within: .seconds(60), every: .milliseconds(50), "Sentinel is ready") {
            if let status = started.exitStatus {
                throw Client.Failure(description: "Sentinel ended with \(status): \(log.suffix(2_000))")
            }
            return try await client.get("/readyz").status == 200
        }
    }

    /// SIGTERM; the program must end by itself with 0 in 10 s.
    func stop() async throws {
        guard let running = child.withLock({ $0 }) else { return }
        running.signal(SIGTERM)
        let status = try await running.waitExit(within: .seconds(60))
        #expect(status == .code(0), "\(log.suffix(20_000))")
        child.withLock { $0 = nil }
    }

    func restart() async throws {
        try await stop()
        try await launch()
    }

    /// The end that a power cut brings.
    func kill9() {
        child.withLock { child in
            child?.kill9()
            child = nil
        }
    }

    /// Damages a stored artifact behind the back of the server, with the trigger off that forbids it.
    func corruptArtifact(of watch: String, version: Int) async throws {
        try await onDatabase { session in
            try session.script("SET session_replication_role = replica")
            let rows = try session.execute(
                """
                UPDATE versions SET artifact = set_byte(artifact, 20, 255 - get_byte(artifact, 20))
                WHERE number = $2 AND watch_id = (SELECT id FROM watches WHERE name = $1)
                """,
                [.text(watch), .int(version)])
            try #require(rows.affected == 1)
        }
    }

    /// Damages the stored checkpoint of a watch.
    func corruptCheckpoint(of watch: String) async throws {
        try await onDatabase { session in
            let rows = try session.execute(
                """
                UPDATE checkpoints SET bytes = set_byte(bytes, 100, 255 - get_byte(bytes, 100))
                WHERE watch_id = (SELECT id FROM watches WHERE name = $1)
                """,
                [.text(watch)])
            try #require(rows.affected == 1)
        }
    }

    /// Every row of a table as text.
    func dump(_ table: String) async throws -> String {
        try await onDatabase { session in
            try session.execute("SELECT t::text AS line FROM \(identifier: table) t").map { try $0.text("line") }
                .joined(separator: "\n")
        }
    }

    /// Runs statements on the database behind the back of the server.
    func onDatabase<R: Sendable>(_ body: @escaping @Sendable (Session) throws -> R) async throws -> R {
        guard let database else { throw Client.Failure(description: "no database of our own") }
        let connection = try await PostgresConnection.open(database)
        defer { connection.close() }
        return try await connection.run(body)
    }
}

extension PostgresConfiguration {
    /// As libpq reads it, password included.
    var connectionString: String {
        keywords.sorted { $0.key < $1.key }.map { key, value in
            let quoted = value.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
            return "\(key)='\(quoted)'"
        }.joined(separator: " ")
    }
}
