import Foundation
import SentinelJSON
import SentinelPrometheus
import SentinelTesting
import Testing

/// Which series a watch means, and who shows them.
@Suite("Selectors and families", .enabled(if: TestPrometheus.isInstalled), .timeLimit(.minutes(4)))
struct SelectorTests {
    @Test("D38: two watches on one metric with different label names are both emitted")
    func differentLabelNames() async throws {
        let client = try await MainSentinel.shared.client
        let own: JSONObject = ["emission": .object(JSONObject())]
        for (name, label, value) in [("split-zone", "zone", "east"), ("split-host", "host", "h1")] {
            var more = own
            more["labels"] = .object(JSONObject([(label, .string(value))]))
            try await client.create(name, "split", more)
        }
        try await client.awaitState("split-zone", "ready")
        try await client.awaitState("split-host", "ready")
        try await eventually(within: .seconds(60), "ten lines of one family") {
            let labels = try await client.metrics().values(of: "split_sentinel_predicted").keys
            return labels.count { $0["zone"] == "east" } == 5 && labels.count { $0["host"] == "h1" } == 5
        }
    }

    @Test("D7: every series of a watch is modelled")
    func manySeries() async throws {
        let client = try await MainSentinel.shared.client
        try await client.create("three", "trio")
        try await eventually(within: .seconds(120), every: .milliseconds(250), "three series forecast") {
            try await client.metrics().values(of: "three_sentinel_predicted").count == 15
        }
        let list = try await client.get("/v1/watches/three/series")
        #expect(Set(list.items.compactMap { $0["labels"]?["n"]?.stringValue }) == ["1", "2", "3"])
        #expect(try await client.status("three")["series"]?["modelled"] == 3)
    }

    @Test("A watch that would emit the series of another is refused, naming the other")
    func sameSeries() async throws {
        let client = try await MainSentinel.shared.client
        let own: JSONObject = ["emission": .object(JSONObject()), "paused": true]
        try await client.create("crowd-a", "crowd", own)
        let refused = try await client.post("/v1/watches", Client.watch("crowd-b", "crowd", own))
        #expect(refused.status == 409 && refused.code == "emission_conflict", "\(refused)")
        #expect(refused.json["detail"]?.stringValue?.contains("crowd-a") == true)
        #expect(try await client.get("/v1/watches/crowd-b").status == 404)
    }

    @Test("Where selectors overlap only at run time, the older watch emits and the other says so")
    func overlapping() async throws {
        let client = try await MainSentinel.shared.client
        let own: JSONObject = ["emission": .object(JSONObject())]
        try await client.create("overlap-all", "overlap", own)
        var narrow = own
        narrow["labels"] = ["n": "1"]
        try await client.create("overlap-one", "overlap", narrow)
        try await client.awaitState("overlap-all", "ready")
        try await client.awaitState("overlap-one", "ready")
        try await client.awaitCondition("overlap-one", "emission_conflict", reason: "emission_conflict")
        #expect(try await client.status("overlap-one")["emission_conflict"] == "overlap-all")
        #expect(try await client.condition("overlap-all", "emission_conflict") == nil)
        let page = try await client.metrics()
        #expect(page.complaints.isEmpty, "\(page.complaints)")
        #expect(page.values(of: "overlap_sentinel_predicted").count == 15)
        let expected = page.values(of: "sentinel_forecast_value").keys
        #expect(expected.contains { $0["watch"] == "overlap-one" })
    }

    @Test("Odd label values go round")
    func oddValues() async throws {
        let (world, client) = (try await World.shared, try await MainSentinel.shared.client)
        try await client.create(
            "odd-value", "odd", ["labels": .object(["path": .string(World.oddValue)])])
        try await client.awaitState("odd-value", "ready")
        let forecast = try await client.get("/v1/watches/odd-value/forecast")
        #expect(forecast.items.first?["labels"]?["path"]?.stringValue == World.oddValue)
        try await eventually(within: .seconds(60), every: .milliseconds(300), "the value in Prometheus") {
            let shown = try await world.query("odd_value_sentinel_predicted")
            return shown.count == 5 && shown.allSatisfy { $0.labels["path"]?.stringValue == World.oddValue }
        }
    }

    @Test(
        "D8: what is injected into a label value returns no foreign series",
        arguments: [
            "x\"} or vector(666) or trio{n=\"1", "1\\\"} or trio{n=\"2", "\"} or on() trio #", "a' or '1'='1",
        ])
    func injection(value: String) async throws {
        let client = try await MainSentinel.shared.client
        let name = "injected-\(UInt32.random(in: 0...UInt32.max))"
        try await client.create(name, "trio", ["labels": .object(["n": .string(value)])])
        try await client.awaitState(name, "no_data", within: .seconds(60))
        #expect(try await client.get("/v1/watches/\(name)/series").items.isEmpty)
    }

    @Test("A selector that matches nothing is a state, not an error")
    func matchesNothing() async throws {
        let client = try await MainSentinel.shared.client
        try await client.create("nothing", "no_such_metric_anywhere")
        try await client.awaitState("nothing", "no_data", within: .seconds(60))
        let condition = try #require(try await client.condition("nothing", "scraping"))
        #expect(condition["reason"] == "no_series" && condition["status"] == true)
    }

    @Test("D41: Prometheus may be down at the start and come up later")
    func prometheusComesLater() async throws {
        let (world, client) = (try await World.shared, try await MainSentinel.shared.client)
        let prometheus = try await TestPrometheus.start(.init(targets: [world.exporter.target]))
        await prometheus.stop()
        try await client.createSource("late", prometheus.url)
        try await client.create("late-riser", "flat", ["data_source": "late"])
        try await eventually(within: .seconds(60), every: .milliseconds(250), "the refused connection is a condition") {
            let condition = try await client.condition("late-riser", "scraping")
            return condition?["status"] == false && condition?["reason"]?.stringValue?.contains("refused") == true
        }
        #expect(try await client.get("/readyz").status == 200)
        try await prometheus.restart()
        try await client.awaitState("late-riser", "ready")
    }
}
