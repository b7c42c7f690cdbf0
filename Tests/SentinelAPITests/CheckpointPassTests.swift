import SentinelCrypto
import SentinelDomain
import SentinelEngine
import SentinelPrometheus
import SentinelSeries
import SentinelTime
import Synchronization
import Testing

@testable import SentinelControl

/// Checkpoints on their way into the store and out of it.
@Suite struct CheckpointPassTests {
    private let api = APIHarness()

    /// A watch that has 50 points of one series.
    private func feed() async throws -> WatchRuntime {
        try await api.seed()
        let runtime = try #require(api.environment.fleet.runtimes().first)
        let labels = try LabelSet([Label("instance", "a")])
        let closed = Grid(step: .minutes(1)).index(atOrBefore: APIHarness.now - .seconds(15))
        let series = ScrapeBatch.Series(
            labels: labels, indices: Array((closed - 49)...closed), values: (0..<50).map(Double.init))
        let request = try #require(api.environment.fleet.takeDue(now: APIHarness.now).requests.first)
        let batch = ScrapeBatch(closedThrough: closed, series: [series])
        _ = await runtime.ingest(batch, of: request, now: APIHarness.now)
        _ = await runtime.backfillCompleted(by: request, now: APIHarness.now)
        return runtime
    }

    @Test("each watch is written once per interval, and not again while nothing has moved")
    func interval() async throws {
        let runtime = try await feed()
        let pass = CheckpointPass(api.environment, interval: .minutes(5))
        let now = APIHarness.now
        _ = try await pass.runOnce(now: now)
        #expect(try await pass.runOnce(now: now + .minutes(5)).done <= 1)
        let stored = try #require(api.store.tables.withLock { $0.checkpoints[runtime.id] })
        #expect(try SHA256.digest(stored.bytes) == stored.sha256)
        #expect(api.environment.checkpoints.status(id: runtime.id)?.bytes == stored.bytes.count)
        let before = api.environment.metrics.checkpoints.value(["written"])
        #expect(before == 1)
        #expect(try await pass.runOnce(now: now + .minutes(30)).done == 0)
        #expect(api.environment.metrics.checkpointBytes.value == Double(stored.bytes.count))
        // What is stored is current as long as nothing has come since.
        #expect(api.environment.metrics.checkpointAge.value == 0)
    }

    @Test("a stop writes what is not due yet, and a time that is over writes nothing")
    func drain() async throws {
        let runtime = try await feed()
        let pass = CheckpointPass(api.environment, interval: .hours(24))
        await pass.drain(until: .now - .seconds(1))
        #expect(api.store.tables.withLock { $0.checkpoints.isEmpty })
        await pass.drain(until: .now + .seconds(5))
        #expect(api.store.tables.withLock { $0.checkpoints[runtime.id] } != nil)
    }

    @Test("a database that is away is counted and keeps no stop waiting")
    func away() async throws {
        _ = try await feed()
        let pass = CheckpointPass(api.environment, interval: .minutes(1))
        _ = try await pass.runOnce(now: APIHarness.now)
        api.store.tables.withLock { $0.isAway = true }
        #expect(try await pass.runOnce(now: APIHarness.now + .minutes(2)).failed == 1)
        #expect(api.environment.metrics.checkpoints.value(["failed"]) == 1)
        await pass.drain(until: .now + .seconds(1))
    }

    @Test("a start goes on from the checkpoint: only what is newer is fetched")
    func restart() async throws {
        let runtime = try await feed()
        await CheckpointPass(api.environment, interval: .minutes(5)).drain(until: .now + .seconds(5))
        let (environment, id) = (api.environment, runtime.id)
        _ = environment.fleet.remove(id: id)
        let desk = EffectDesk(compute: environment.compute, clock: environment.clock)
        let later = APIHarness.now + .minutes(10)
        _ = try await Reconciler(environment, desk: desk).runOnce(now: later)
        let schedule = try #require(environment.fleet.schedule(id: id))
        let stored = try #require(api.store.tables.withLock { $0.checkpoints[id] })
        #expect(schedule.through == stored.closedThrough)
        #expect(environment.checkpoints.status(id: id)?.restored == .resumed)
        let request = try #require(environment.fleet.takeDue(now: later).requests.first)
        #expect(request.to - request.from < 20)
        #expect(await environment.fleet.runtime(id: id)?.seriesStates().first?.ring.count == 50)
    }

    @Test("a damaged checkpoint costs a back-fill and is counted")
    func damaged() async throws {
        let runtime = try await feed()
        await CheckpointPass(api.environment, interval: .minutes(5)).drain(until: .now + .seconds(5))
        let (environment, id) = (api.environment, runtime.id)
        api.store.tables.withLock { $0.checkpoints[id]?.bytes[7] ^= 255 }
        _ = environment.fleet.remove(id: id)
        let desk = EffectDesk(compute: environment.compute, clock: environment.clock)
        _ = try await Reconciler(environment, desk: desk).runOnce(now: APIHarness.now)
        #expect(environment.fleet.schedule(id: id)?.through == nil)
        #expect(environment.checkpoints.status(id: id)?.restored == .corrupt)
        #expect(environment.metrics.restores.value(["corrupt"]) == 1)
    }
}
