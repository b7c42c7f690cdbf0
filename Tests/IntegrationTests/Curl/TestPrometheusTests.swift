import SentinelTesting
import Testing

@Suite("TestPrometheus", .enabled(if: TestPrometheus.isInstalled), .timeLimit(.minutes(2)))
struct TestPrometheusTests {
    @Test("A real Prometheus scrapes an exporter, answers, restarts on its data and takes back-filled samples")
    func lifeCycle() async throws {
        let exporter = try TestExporter { "# TYPE visits counter\nvisits{page=\"a\"} 42\n" }
        defer { exporter.stop() }
        let prometheus = try await TestPrometheus.start(.init(targets: [exporter.target]))
        try await eventually(within: .seconds(60), "up is 1") {
            String(decoding: try await prometheus.query("up"), as: UTF8.self).contains("\"1\"]")
        }
        #expect(String(decoding: try await prometheus.query("visits"), as: UTF8.self).contains("\"42\"]"))
        let page = "# TYPE old gauge\nold 7 1700000000\nold 8 1700000015\n# EOF\n"
        try await prometheus.backfill(openMetrics: page)
        let old = String(decoding: try await prometheus.query("last_over_time(old[1m] @ 1700000020)"), as: UTF8.self)
        #expect(old.contains("\"8\"]"))
        let kept = try await prometheus.query("count_over_time(visits[10m])")
        #expect(String(decoding: kept, as: UTF8.self).contains("\"page\":\"a\""))
        await prometheus.stop()
    }
}
