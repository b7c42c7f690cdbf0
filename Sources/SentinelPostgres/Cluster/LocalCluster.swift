import Foundation
package import Logging

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A PostgreSQL of our own: made, started and stopped by this program, reached through a unix socket only.
///
/// The server has a session of its own and survives the death of its starter; `start` then adopts it. Use a
/// `DirectoryLock` around it: two starters at once are not prevented here.
package struct LocalCluster: Sendable {
    static let port = 5432
    static let superuser = "sentinel"

    /// As given, with the directory as the system resolves it.
    package let settings: LocalClusterSettings
    let logger: Logger

    var directory: String { settings.directory }
    var data: String { "\(directory)/data" }
    var passwordFile: String { "\(directory)/password" }
    var commandLog: String { "\(directory)/commands.log" }

    /// - Throws: `clusterFailed` when the parent of the directory does not exist.
    package init(_ settings: LocalClusterSettings, logger: Logger) throws(PostgresError) {
        self.logger = logger
        let url = URL(fileURLWithPath: settings.directory)
        guard let parent = unsafe realpath(url.deletingLastPathComponent().path, nil) else {
            throw PostgresError(.clusterFailed, detail: "the parent of \(settings.directory) does not exist")
        }
        defer { unsafe free(parent) }
        var resolved = settings
        resolved.directory = unsafe String(cString: parent) + "/" + url.lastPathComponent
        self.settings = resolved
    }

    /// Adopts the living server of this directory, or makes what is missing and starts it; returns how to connect.
    /// - Throws: `PostgresError` with reason `clusterFailed`.
    package func start() async throws -> PostgresConfiguration {
        let socketDirectory = try await onThread { try prepareAndStart() }
        let password = try String(contentsOfFile: passwordFile, encoding: .utf8)
        let configuration = PostgresConfiguration(
            host: socketDirectory, port: Self.port, user: Self.superuser,
            password: password.trimmingCharacters(in: .whitespacesAndNewlines), database: settings.database)
        try await makeDatabase(configuration)
        return configuration
    }

    /// Ends the server: fast shutdown, an immediate one when that takes too long, and SIGKILL for a server that hangs.
    /// Nothing happens without a server.
    /// - Throws: `clusterFailed` when the server survives all that.
    package func stop() async throws {
        try await onThread {
            guard let postmaster = Postmaster(data: data) else { return }
            let isGone = { !Postmaster.hasProcesses(in: data) }
            postmaster.send(SIGINT)
            if waitUntil(settings.stopTimeout, isGone) { return }
            postmaster.send(SIGQUIT)
            if waitUntil(settings.stopTimeout / 3, isGone) { return }
            Postmaster.killAll(in: data)
            if waitUntil(settings.stopTimeout, isGone) { return }
            throw PostgresError(.clusterFailed, detail: "PostgreSQL (pid \(postmaster.pid)) does not stop")
        }
    }

    /// Ends the server without asking it, waiting a short while for its processes to be gone. Blocks; for tests.
    package func kill() {
        guard let postmaster = Postmaster(data: data) else { return }
        postmaster.send(SIGQUIT)
        if !waitUntil(.seconds(3), { !Postmaster.hasProcesses(in: data) }) { postmaster.send(SIGKILL) }
    }

    /// The pid of the living server, for tests and diagnostics.
    package var pid: Int32? { Postmaster(data: data)?.pid }

    /// Makes the database, waiting while the server still recovers.
    private func makeDatabase(_ configuration: PostgresConfiguration) async throws {
        let end = ContinuousClock.now + settings.startTimeout
        let name = settings.database
        while true {
            do {
                let connection = try await PostgresConnection.open(configuration.with(database: "postgres"))
                defer { connection.close() }
                try await connection.run(deadline: settings.startTimeout) { session in
                    let found = try session.execute("SELECT 1 FROM pg_database WHERE datname = $1", [.text(name)])
                    if found.isEmpty { try session.script("CREATE DATABASE \(identifier: name)") }
                }
                return
            } catch let error as PostgresError where error.reason == .connectFailed && ContinuousClock.now < end {
                try await Task.sleep(for: .milliseconds(50))
            }
        }
    }

    /// Blocking work on a thread of its own.
    private func onThread<R: Sendable>(_ body: @escaping @Sendable () throws -> R) async throws -> R {
        try await withCheckedThrowingContinuation { continuation in
            Thread { continuation.resume(with: Result { try body() }) }.start()
        }
    }

    /// Polls; for blocking code only.
    func waitUntil(_ timeout: Duration, _ condition: () -> Bool) -> Bool {
        let end = ContinuousClock.now + timeout
        while !condition() {
            if ContinuousClock.now >= end { return false }
            usleep(20_000)
        }
        return true
    }
}
