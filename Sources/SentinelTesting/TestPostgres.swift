import Foundation
import Logging
package import SentinelPostgres
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A real PostgreSQL for tests: one private cluster per test process, started at the first use, removed at its exit.
package final class TestPostgres: Sendable {
    package static let shared = TestPostgres()

    /// What must be gone when the process ends.
    private static let leftovers = Mutex<[LocalClusterSettings]>([])

    private let starting = Mutex<Task<PostgresConfiguration, any Error>?>(nil)
    private let databases = Atomic<Int>(0)

    private init() {}

    /// An empty database of its own on the shared cluster.
    package func makeDatabase() async throws -> PostgresConfiguration {
        let configuration = try await server()
        let number = databases.wrappingAdd(1, ordering: .relaxed).newValue
        let name = "test_\(number)"
        let connection = try await PostgresConnection.open(configuration)
        defer { connection.close() }
        try await connection.run(deadline: .seconds(60)) { session in
            try session.script("SET statement_timeout = 0")
            try session.script("CREATE DATABASE \(identifier: name) TEMPLATE template0")
        }
        return configuration.with(database: name)
    }

    /// A cluster for a test that kills or reconfigures the server; it too is removed at exit.
    package func makeCluster() throws -> LocalCluster {
        let parent = "/tmp/sentinel-test-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
        guard unsafe mkdir(parent, 0o711) == 0 else { throw PostgresError(.clusterFailed, detail: "mkdir \(parent)") }
        var settings = LocalClusterSettings(directory: "\(parent)/postgres")
        settings.isThrowaway = true
        settings.maxConnections = 300
        Self.register(settings)
        return try LocalCluster(settings, logger: Logger(label: "test-postgres"))
    }

    private func server() async throws -> PostgresConfiguration {
        let task = starting.withLock { starting in
            if let task = starting { return task }
            let task = Task { try await makeCluster().start() }
            starting = task
            return task
        }
        return try await task.value
    }

    private static func register(_ settings: LocalClusterSettings) {
        let isFirst = leftovers.withLock { leftovers in
            leftovers.append(settings)
            return leftovers.count == 1
        }
        if isFirst {
            removeAbandoned()
            atexit { TestPostgres.removeAll() }
        }
    }

    /// Kills by verified pid and removes: at exit nothing may wait long, and nobody needs the data.
    private static func removeAll() {
        for settings in leftovers.withLock({ $0 }) { remove(parent: parent(of: settings.directory)) }
    }

    /// What an earlier test process left behind because it was killed.
    private static func removeAbandoned() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/tmp")) ?? []
        for name in names where name.hasPrefix("sentinel-test-") {
            let parts = name.split(separator: "-")
            guard parts.count == 4, let pid = pid_t(parts[2]), !isAlive(pid) else { continue }
            remove(parent: "/tmp/\(name)")
        }
    }

    /// A zombie counts as dead: its program is gone.
    private static func isAlive(_ pid: pid_t) -> Bool {
        guard kill(pid, 0) == 0 else { return errno == EPERM }
        return (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(pid)/exe")) != nil
    }

    private static func remove(parent: String) {
        let directory = "\(parent)/postgres"
        if let socket = try? String(contentsOfFile: "\(directory)/socket-directory", encoding: .utf8) {
            try? FileManager.default.removeItem(atPath: socket.trimmingCharacters(in: .whitespacesAndNewlines))
        }
        let cluster = try? LocalCluster(
            LocalClusterSettings(directory: directory), logger: Logger(label: "test-postgres"))
        cluster?.kill()
        try? FileManager.default.removeItem(atPath: parent)
    }

    private static func parent(of path: String) -> String {
        URL(fileURLWithPath: path).deletingLastPathComponent().path
    }
}
