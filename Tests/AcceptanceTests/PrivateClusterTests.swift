import Foundation
import Glibc
import SentinelJSON
import SentinelPrometheus
import SentinelTesting
import Testing

/// The PostgreSQL that Sentinel runs itself.
@Suite("Private cluster", .enabled(if: TestPrometheus.isInstalled), .timeLimit(.minutes(4)))
struct PrivateClusterTests {
    @Test("After kill -9 the living cluster is adopted; while PostgreSQL hangs, /metrics answers; SIGTERM ends both")
    func adoptionAndOutage() async throws {
        let world = try await World.shared
        let sentinel = try await SentinelProcess.startWithPrivateCluster()
        let client = sentinel.client
        try await client.createSource("world", world.prometheus.url)
        try await client.create("private", "sine")
        try await client.awaitState("private", "ready")
        let (versions, postmaster) = (try await client.versions("private"), try #require(sentinel.postmaster))

        sentinel.kill9()
        #expect(sentinel.postmaster == postmaster)
        try await sentinel.launch()
        #expect(sentinel.postmaster == postmaster)
        try await client.awaitState("private", "ready", within: .seconds(30))
        try await client.awaitShown("private", ["v1"])
        #expect(try await client.versions("private") == versions)

        try await withStopped(postmaster) {
            for _ in 0..<5 { try await checkPage(client) }
            #expect(try await client.get("/livez").status == 200)
            let away = try await client.get("/v1/watches/private")
            #expect(away.status == 503 && away.headers["retry-after"] != nil, "\(away)")
            #expect(away["retryable"] == true)
            try await checkPage(client)
        }
        try await eventually(within: .seconds(40), every: .milliseconds(250), "the API is back") {
            try await client.get("/v1/watches/private").status == 200
        }
        try await eventually(within: .seconds(40), every: .milliseconds(250), "Sentinel is ready again") {
            try await client.get("/readyz").status == 200
        }
        try await sentinel.stop()
        #expect(sentinel.postmaster == nil)
    }

    @Test("A private PostgreSQL that dies is started again; one that hangs does not delay the end")
    func revivalAndHang() async throws {
        let world = try await World.shared
        let sentinel = try await SentinelProcess.startWithPrivateCluster()
        let client = sentinel.client
        try await client.createSource("world", world.prometheus.url)
        let dead = try #require(sentinel.postmaster)
        for pid in [dead] + children(of: dead) { kill(pid, SIGKILL) }
        try await eventually(within: .seconds(60), every: .milliseconds(250), "PostgreSQL runs again") {
            guard let postmaster = sentinel.postmaster, postmaster != dead else { return false }
            return try await client.get("/v1/data-sources/world").status == 200
        }
        try await eventually(within: .seconds(60), every: .milliseconds(250), "Sentinel is ready again") {
            try await client.get("/readyz").status == 200
        }
        let postmaster = try #require(sentinel.postmaster)
        for pid in [postmaster] + children(of: postmaster) { kill(pid, SIGSTOP) }
        try await eventually(within: .seconds(60), every: .milliseconds(250), "the hanging database shows") {
            try await client.get("/readyz").status == 503
        }
        try await sentinel.stop()
        #expect(sentinel.postmaster == nil)
    }

    @Test("A second server on one data folder is refused")
    func secondServer() async throws {
        let sentinel = try await SentinelProcess.startWithPrivateCluster()
        let second = try await SentinelBinary.run(
            ["serve", "--listen", "127.0.0.1:\(FreePort.find())", "--data-dir", sentinel.folder])
        #expect(second.exit != .code(0))
        #expect(second.output.contains("another"), "\(second.output)")
        #expect(sentinel.isRunning)
        try await sentinel.stop()
    }

    private func checkPage(_ client: Client) async throws {
        let page = try await client.metrics()
        #expect(page.values(of: "private_sentinel_predicted").count == 5)
    }

    /// Stops the server and all its processes for the time of `body`.
    private func withStopped(_ postmaster: Int32, _ body: () async throws -> Void) async throws {
        let family = [postmaster] + children(of: postmaster)
        #expect(family.count > 3)
        for pid in family { kill(pid, SIGSTOP) }
        defer { for pid in family { kill(pid, SIGCONT) } }
        try await body()
    }

    private func children(of parent: Int32) -> [Int32] {
        let pids = (try? FileManager.default.contentsOfDirectory(atPath: "/proc"))?.compactMap { Int32($0) } ?? []
        return pids.filter { pid in
            let status = (try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)) ?? ""
            let fields = status.split(separator: ")").last?.split(separator: " ") ?? []
            return fields.count > 1 && Int32(fields[1]) == parent
        }
    }
}
