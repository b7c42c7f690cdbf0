import SentinelCrypto
import SentinelDomain
import SentinelEngine
import SentinelPrometheus
import SentinelSeries
import SentinelSimulation
import SentinelTime
import Synchronization
import Testing

@testable import SentinelControl

/// Checkpoints on their way into the store and out of it.
@Suite struct CheckpointPassTests {
    private let api = APIHarness()

    /// A watch that has 50 points of one series.
    private func feed() async throws -> WatchRuntime { try await feedAsked().runtime }

    private func feedAsked() async throws -> (runtime: WatchRuntime, request: ScrapeRequest) {
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
        return (runtime, request)
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

    @Test("one that is too large is worked out later and later, at most a day apart")
    func tooLarge() async throws {
        let runtime = try await feed()
        let pass = CheckpointPass(api.environment, interval: .minutes(5), bytesMax: 10)
        var refusals: [Int] = []
        for minute in stride(from: 0, through: 5_600, by: 5) {
            let report = try await pass.runOnce(now: APIHarness.now + .minutes(Int64(minute)))
            if report.failed == 1 { refusals.append(minute) }
        }
        let waits = zip(refusals.dropFirst(), refusals).map { $0 - $1 }
        #expect(waits == [10, 20, 40, 80, 160, 320, 640, 1_280, 1_440, 1_440])
        #expect(api.environment.metrics.checkpoints.value(["too_large"]) == Double(refusals.count))
        #expect(api.store.tables.withLock { $0.checkpoints[runtime.id] } == nil)
    }

    @Test("one that fits again is written at the usual pace")
    func fitsAgain() async throws {
        let (runtime, request) = try await feedAsked()
        let (closed, labels) = (try #require(await runtime.checkpoint()).closedThrough, try labels(8))
        let indices = Array((closed - 99)...closed)
        let many = labels.map { ScrapeBatch.Series(labels: $0, indices: indices, values: indices.map(Double.init)) }
        _ = await runtime.ingest(
            ScrapeBatch(closedThrough: closed, series: many), of: request, now: APIHarness.now)
        let large = try #require(await runtime.checkpoint()).bytes.count
        let pass = CheckpointPass(api.environment, interval: .minutes(5), bytesMax: large / 2)
        var (minute, now) = (Int64(0), APIHarness.now)
        func run(through last: Int64) async throws -> [Int64] {
            var written: [Int64] = []
            while minute <= last {
                now = APIHarness.now + .minutes(minute)
                if try await pass.runOnce(now: now).done == 1 { written.append(minute) }
                minute += 5
            }
            return written
        }
        #expect(try await run(through: 60).isEmpty)
        // All but one vanish; each later reply moves the watch on.
        var written: [Int64] = []
        for step in 1...12 as ClosedRange<Int64> {
            let index = closed + 100 + step
            let one = ScrapeBatch.Series(labels: labels[0], indices: [index], values: [1])
            _ = await runtime.ingest(ScrapeBatch(closedThrough: index, series: [one]), of: request, now: now)
            written += try await run(through: 60 + 5 * step)
        }
        let waits = zip(written.dropFirst(), written).map { $0 - $1 }
        #expect(waits.count >= 2 && waits.allSatisfy { $0 == 5 })
    }

    private func labels(_ count: Int) throws -> [LabelSet] {
        try (0..<count).map { try LabelSet([Label("instance", "b\($0)")]) }
    }

    @Test("a writer that lags behind the watch's row is counted, and what it knows counts as not written")
    func stale() async throws {
        let runtime = try await feed()
        let pass = CheckpointPass(api.environment, interval: .minutes(5))
        api.store.tables.withLock { $0.watches[runtime.id]?.activationSeq += 1 }
        await pass.drain(until: .now + .seconds(5))
        let counted = api.environment.metrics.checkpoints
        #expect(counted.value(["stale"]) == 1 && counted.value(["written"]) == 0 && counted.value(["failed"]) == 0)
        #expect(api.store.tables.withLock { $0.checkpoints.isEmpty })
        #expect(api.environment.checkpoints.status(id: runtime.id)?.takenAt == nil)
        api.store.tables.withLock { $0.watches[runtime.id]?.activationSeq -= 1 }
        await pass.drain(until: .now + .seconds(5))
        #expect(counted.value(["written"]) == 1 && counted.value(["stale"]) == 1)
        #expect(api.store.tables.withLock { $0.checkpoints[runtime.id] } != nil)
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
