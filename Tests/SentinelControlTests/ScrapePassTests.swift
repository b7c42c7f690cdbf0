import Logging
import SentinelDomain
import SentinelEngine
import SentinelForecast
import SentinelJSON
import SentinelPrometheus
import SentinelTesting
import SentinelTime
import Synchronization
import Testing

@testable import SentinelControl

@Suite struct ScrapePassTests {
    private struct World {
        var environment: Environment
        var pass: ScrapePass
        var clock: TestClock
        var upstream: ScriptedUpstream
        var caughtUp: CaughtUp
    }

    private final class CaughtUp: Sendable {
        let count = Atomic(0)
    }

    private func world(_ script: @escaping ScriptedUpstream.Script) -> World {
        let clock = TestClock(Timestamp(milliseconds: 1_700_000_000_000))
        let upstream = ScriptedUpstream(script)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let environment = Environment(
            store: AwayStore(), upstream: upstream, clock: clock, trainingThreads: 1, logger: logger)
        let caughtUp = CaughtUp()
        let desk = EffectDesk(compute: environment.compute, clock: clock)
        let pass = ScrapePass(environment, desk: desk) { caughtUp.count.add(1, ordering: .relaxed) }
        return World(environment: environment, pass: pass, clock: clock, upstream: upstream, caughtUp: caughtUp)
    }

    @discardableResult
    private func start(_ change: WatchChange, in world: World) async throws -> WatchRuntime {
        let now = world.clock.now()
        let runtime = WatchRuntime(change, board: world.environment.board, metrics: world.environment.metrics)
        world.environment.board.admit(id: change.watch.id, name: change.watch.spec.name)
        world.environment.fleet.add(
            runtime, watch: change.watch, entry: try entry(change.watch, now: now), source: change.source)
        await runtime.announce(now: now)
        return runtime
    }

    /// One pass and the requests that it started.
    private func pass(_ world: World) async -> PassReport {
        let report = world.pass.runOnce(now: world.clock.now())
        await world.pass.drain()
        return report
    }

    /// Answers a range query with a value at every grid point for each instance.
    private static func matrix(_ request: UpstreamRequest, instances: [String]) -> UpstreamReply {
        var fields: [String: Int64] = [:]
        for pair in (request.form ?? "").split(separator: "&") {
            let parts = pair.split(separator: "=")
            if parts.count == 2, let number = Int64(parts[1]) { fields[String(parts[0])] = number }
        }
        let (start, end) = (fields["start"] ?? 0, fields["end"] ?? 0)
        let points = stride(from: start, through: end, by: 60).map { "[\($0),\"\($0 / 60 % 17)\"]" }.joined(
            separator: ",")
        let series = instances.map {
            #"{"metric":{"__name__":"load","instance":"\#($0)"},"values":[\#(points)]}"#
        }
        let body = #"{"status":"success","data":{"resultType":"matrix","result":[\#(series.joined(separator: ","))]}}"#
        return UpstreamReply(status: 200, contentType: "application/json", body: Array(body.utf8), seconds: 0.01)
    }

    @Test("D2: from the first request, which fetches the history, to live forecasts")
    func endToEnd() async throws {
        let world = world { request throws(UpstreamError) in Self.matrix(request, instances: ["a", "b"]) }
        var change = try change(watch())
        let a = try labels("a")
        change.serving.version = served(1)
        change.serving.activationSeq = 1
        change.fits = [a.seriesID: try fit(.naive, ring(300), a)]
        try await start(change, in: world)
        #expect(await pass(world).done == 1)
        #expect(world.caughtUp.count.load(ordering: .relaxed) == 1)
        let snapshot = try #require(world.environment.board.snapshot(name: "wch-1"))
        #expect(snapshot.series.map(\.observed) == [1_000, 1_000] && snapshot.series.first?.lane?.version == 1)
        #expect(snapshot.state(now: world.clock.now()) == .ready && snapshot.condition(.scraping)?.reason == "ok")
        // The series that the version does not know is fitted on the pool and joins cold.
        try await eventually(within: .seconds(60), "series b is fitted") {
            world.environment.board.snapshot(name: "wch-1")?.series.last?.lane?.isCold == true
        }
        let report = await pass(world)
        #expect(report.done == 0 && (report.nextDue ?? world.clock.now()) > world.clock.now())
        world.clock.advance(by: .minutes(2))
        #expect(await pass(world).done == 1)
        let later = try #require(world.environment.board.snapshot(name: "wch-1"))
        #expect(later.series.first?.closedThrough == snapshot.series.first.map { $0.closedThrough + 2 })
        #expect(later.series.first?.lane?.issuedAt == later.series.first?.closedThrough)
        #expect(later.series.first?.counters == SeriesCounters() && world.upstream.requests.count == 2)
        let last = try #require(world.upstream.requests.last)
        #expect(last.url == "http://prometheus:9090/api/v1/query_range" && last.form?.contains("step=1m") == true)
        #expect(world.environment.metrics.upstreamRequests.value(["ok"]) == 2)
        world.environment.compute.close()
    }

    @Test("A7: watches that are level share one request, and each gets its own series")
    func shared() async throws {
        let world = world { request throws(UpstreamError) in Self.matrix(request, instances: ["a", "b"]) }
        for id in ["a", "b"] {
            try await start(try change(watch("wch_\(id)", ["labels": ["instance": .string(id)]])), in: world)
        }
        #expect(await pass(world).done == 2)
        world.clock.advance(by: .minutes(2))
        #expect(await pass(world).done == 1 && world.upstream.requests.count == 3)
        for id in ["a", "b"] {
            let snapshot = try #require(world.environment.board.snapshot(id: "wch_\(id)"))
            #expect(snapshot.series.last?.labels["instance"] == "b" || id == "a")
            #expect(
                snapshot.series.first { $0.labels["instance"] == id }?.closedThrough == snapshot.facts.closedThrough)
        }
        world.environment.compute.close()
    }

    @Test(
        "D9: whatever the source answers is a state with a reason, never an exception",
        arguments: [
            (200, "<html>", "reply_not_json"), (502, "bad gateway", "http_502"),
            (400, #"{"status":"error","errorType":"bad_data","error":"parse error"}"#, "query_rejected"),
            (200, #"{"status":"success","data":{"resultType":"matrix","result":5}}"#, "reply_of_wrong_shape"),
        ])
    func badReplies(_ status: Int, _ body: String, _ reason: String) async throws {
        let world = world { _ throws(UpstreamError) in
            UpstreamReply(status: status, contentType: nil, body: Array(body.utf8), seconds: 0)
        }
        try await start(try change(watch()), in: world)
        #expect(await pass(world).done == 1)
        let snapshot = try #require(world.environment.board.snapshot(name: "wch-1"))
        let state: WatchState = reason == "query_rejected" ? .failed : .pending
        #expect(snapshot.condition(.scraping)?.reason == reason && snapshot.state(now: world.clock.now()) == state)
        #expect(await pass(world).done == 0)
        world.clock.advance(by: .seconds(1))
        #expect(await pass(world).done == 1)
        world.environment.compute.close()
    }

    @Test("a source that is away is tried again; one that was deleted is named")
    func away() async throws {
        let world = world { _ throws(UpstreamError) in throw UpstreamError(.refused, detail: "secret") }
        try await start(try change(watch()), in: world)
        _ = await pass(world)
        #expect(world.environment.metrics.upstreamRequests.value(["connection_refused"]) == 1)
        world.environment.fleet.setSources([])
        world.clock.advance(by: .minutes(1))
        _ = await pass(world)
        #expect(world.environment.board.snapshot(name: "wch-1")?.condition(.scraping)?.reason == "no_source")
        world.pass.cancel()
        world.environment.compute.close()
    }
}
