import Foundation
import SentinelJSON
import SentinelPrometheus
import SentinelTesting
import Testing

/// `/metrics` as a whole.
@Suite("The page", .enabled(if: TestPrometheus.isInstalled), .timeLimit(.minutes(3)))
struct PageTests {
    @Test("The page has no fault and no sample twice; what Sentinel names is clean under promtool")
    func clean() async throws {
        let client = try await MainSentinel.shared.client
        try await client.create("page", "trio", ["labels": ["n": "2"]])
        try await client.awaitShown("page", ["v1"], within: .seconds(120))
        let reply = try await client.get("/metrics")
        let page = ExpositionParser.parse(reply.body)
        #expect(page.complaints.isEmpty, "\(page.complaints)")
        var seen: Set<String> = []
        for sample in page.samples {
            #expect(seen.insert(sample.name + sample.labels.canonical).inserted, "\(sample.name) twice")
            #expect(sample.timestamp == nil)
        }
        #expect(page.values(of: "page_sentinel_predicted").count == 5)
        let states = page.values(of: "sentinel_watch_state").filter { $0.key["watch"] == "page" }
        #expect(states.count == 8 && states.values.reduce(0, +) == 1)
        let info = page.values(of: "sentinel_watch_info").keys.first { $0["watch"] == "page" }
        #expect(info?["model"] == "exponential_smoothing" && info?["version"] == "v1")
        #expect(page.types["sentinel_build_info"] != nil && page.types["sentinel_emit_series"] != nil)
        let complaints = try await promtool(reply.text)
        #expect(complaints.exit == .code(0), "\(complaints.output)")
    }

    /// `promtool check metrics` of the families that Sentinel names.
    private func promtool(_ page: String) async throws -> (output: String, exit: ChildProcess.Exit) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let ours = page.split(separator: "\n").filter { line in
            line.hasPrefix("sentinel_") || line.hasPrefix("# HELP sentinel_") || line.hasPrefix("# TYPE sentinel_")
        }
        let file = folder.appendingPathComponent("page").path
        try (ours.joined(separator: "\n") + "\n").write(toFile: file, atomically: true, encoding: .utf8)
        let check = try ChildProcess(
            "/bin/sh", ["-c", "exec promtool check metrics < \"$1\"", "sh", file], output: file + ".out")
        let exit = try await check.waitExit(within: .seconds(30))
        return (check.output, exit)
    }

    @Test("Prometheus scrapes the page without a complaint")
    func scraped() async throws {
        let world = try await World.shared
        _ = try await MainSentinel.shared
        try await eventually(within: .seconds(30), every: .milliseconds(300), "Prometheus has Sentinel's own metrics") {
            let up = try await world.query("up")
            return up.count == 2 && up.allSatisfy { $0.value == 1 }
        }
        #expect(try await world.query("sentinel_build_info").count == 1)
    }

    @Test("The page comes compressed when that is asked for")
    func compressed() async throws {
        let client = try await MainSentinel.shared.client
        let reply = try await client.get("/metrics", headers: ["Accept-Encoding": "gzip"])
        #expect(reply.headers["content-encoding"] == "gzip" && reply.body.prefix(2) == [0x1F, 0x8B])
        #expect(reply.headers["content-type"]?.hasPrefix("text/plain; version=0.0.4") == true)
    }
}
