import SentinelCrypto
import SentinelDomain
import SentinelEngine
import SentinelForecast
import SentinelJSON
import SentinelPrometheus
import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelControl

/// What a start makes of a checkpoint.
@Suite struct RestorationTests {
    private let board = SnapshotBoard()
    private let fields: JSONObject = ["training_window": "200m", "horizon": "5m", "lookback": "30m"]

    private func time(_ index: Int64) -> Timestamp { Timestamp(milliseconds: index * 60_000 + 20_000) }

    /// The watch with version 1 of a kind active, trained on 120 points.
    private func serving(_ kind: ModelKind = .exponentialSmoothing) throws -> WatchChange {
        var change = try change(watch("wch_1", fields))
        let label = try labels("a")
        var engine = WatchEngine(configuration: .init(change.watch.spec), maxSeries: 10)
        var effects: [WatchEffect] = []
        engine.ingest(batch([label], 1...120), into: &effects)
        let ring = try #require(engine.rings().first?.ring)
        change.serving.version = served(1, kind)
        change.serving.activationSeq = 1
        change.watch.activationSeq = 1
        change.fits = [label.seriesID: try fit(kind, ring, label)]
        return change
    }

    /// A running watch that was fed up to a grid index, one scrape after another.
    private func running(
        _ change: WatchChange, through last: Int64, from restoration: Restoration = .nothing
    ) async throws
        -> WatchRuntime
    {
        let runtime = WatchRuntime(change, restoration: restoration, board: board, metrics: ServerMetrics())
        let entry = try entry(change.watch)
        let first = (restoration.engine?.closedThrough ?? 0) + 1
        if first == 1 {
            _ = await runtime.ingest(
                try batch([labels("a")], 1...120), of: request(entry, from: 1, to: 120), now: time(120))
            _ = await runtime.backfillCompleted(by: request(entry, from: 1, to: 120), now: time(120))
        }
        for index in max(first, 121)...max(first, last) {
            let request = request(entry, from: index, to: index)
            _ = await runtime.ingest(try batch([labels("a")], index...index), of: request, now: time(index))
            _ = await runtime.backfillCompleted(by: request, now: time(index))
        }
        return runtime
    }

    private func checkpoint(_ runtime: WatchRuntime) async throws -> Checkpoint {
        var checkpoint = try #require(await runtime.checkpoint())
        checkpoint.sha256 = try SHA256.digest(checkpoint.bytes)
        return checkpoint
    }

    private func snapshot(_ runtime: WatchRuntime) async throws -> SeriesSnapshot {
        try #require(await runtime.seriesStates().first).snapshot()
    }

    @Test(
        "A6: a restart that a checkpoint covers equals never having stopped",
        arguments: [ModelKind.exponentialSmoothing, .arima, .linearTrend])
    func twin(kind: ModelKind) async throws {
        let change = try serving(kind)
        let undisturbed = try await running(change, through: 160)
        let stopped = try await running(change, through: 140)
        let restoration = Restoration(try await checkpoint(stopped), for: change, now: time(145))
        #expect(restoration.outcome == .resumed)
        let restarted = try await running(change, through: 160, from: restoration)
        let (a, b) = (try await snapshot(undisturbed), try await snapshot(restarted))
        #expect(a.lane?.forecast == b.lane?.forecast)
        #expect(a.lane?.bands == b.lane?.bands)
        #expect(a.lane?.accuracy == b.lane?.accuracy && a.lane?.accuracy.first?.count == 40)
        #expect(a.lane?.expected == b.lane?.expected)
        #expect(a.counters == b.counters && a.observed == b.observed)
        for index in Int64(100)...160 {
            let left = await undisturbed.seriesStates().first?.expectation(at: index)
            #expect(await restarted.seriesStates().first?.expectation(at: index) == left)
        }
    }

    @Test("another version that is active meanwhile starts anew on the data that is kept")
    func otherVersion() async throws {
        let before = try serving()
        let saved = try await checkpoint(running(before, through: 140))
        var after = before
        after.serving.version = served(2, .naive)
        after.serving.activationSeq = 2
        let state = try #require(await running(before, through: 140).seriesStates().first)
        let label = state.labels
        after.fits = [label.seriesID: try fit(.naive, state.ring, label)]
        let restoration = Restoration(saved, for: after, now: time(141))
        #expect(restoration.outcome == .dataOnly)
        let lane = restoration.engine?.snapshots().first?.lane
        #expect(lane?.version == 2 && restoration.engine?.closedThrough == 140)
        #expect(restoration.engine?.series[label]?.expectation(at: 139)?.version == 1)
    }

    @Test("a version that cannot be served any more is not shown, and the data is kept")
    func unservable() async throws {
        let before = try serving()
        let saved = try await checkpoint(running(before, through: 140))
        var after = before
        after.serving.artifactProblem = "It is gone."
        let restoration = Restoration(saved, for: after, now: time(141))
        #expect(restoration.outcome == .dataOnly)
        #expect(restoration.engine?.snapshots().first?.lane == nil)
        #expect(restoration.engine?.snapshots().first?.points == 140)
    }

    @Test("what cannot be gone on from is ignored, with the reason")
    func ignored() async throws {
        let change = try serving()
        let good = try await checkpoint(running(change, through: 140))
        func outcome(_ checkpoint: Checkpoint?, _ change: WatchChange, now: Int64 = 141) -> RestoreOutcome {
            let restoration = Restoration(checkpoint, for: change, now: time(now))
            #expect(restoration.engine == nil && restoration.effects.isEmpty)
            #expect(restoration.outcome.isIgnored && (checkpoint == nil || !restoration.detail.isEmpty))
            return restoration.outcome
        }
        #expect(outcome(nil, change) == .none)
        #expect(outcome(good, change, now: 340) == .tooOld)
        #expect(outcome(good, change, now: 120) == .aheadOfTime)
        var damaged = good
        damaged.bytes[damaged.bytes.count / 2] ^= 1
        #expect(outcome(damaged, change) == .corrupt)
        var resigned = damaged
        resigned.sha256 = try SHA256.digest(damaged.bytes)
        #expect(outcome(resigned, change) == .corrupt)
        var foreign = good
        foreign.format = 99
        #expect(outcome(foreign, change) == .corrupt)
        var wrongRow = good
        wrongRow.closedThrough = 139
        #expect(outcome(wrongRow, change) == .corrupt)
        var other = change
        other.watch = try watch("wch_1", ["metric": "other", "training_window": "200m"])
        #expect(outcome(good, other) == .configurationChanged)
    }

    @Test("there is no checkpoint before all history was fetched, nor when nothing has closed since the last")
    func nothingToTake() async throws {
        let change = try serving()
        let runtime = WatchRuntime(change, board: board, metrics: ServerMetrics())
        let entry = try entry(change.watch)
        _ = await runtime.ingest(try batch([labels("a")], 1...50), of: request(entry, from: 1, to: 50), now: time(50))
        #expect(await runtime.checkpoint() == nil)
        _ = await runtime.backfillCompleted(by: request(entry, from: 1, to: 50), now: time(50))
        let taken = try #require(await runtime.checkpoint())
        #expect(taken.closedThrough == 50)
        #expect(await runtime.checkpoint(unless: CheckpointMark(taken)) == nil)
        var older = CheckpointMark(taken)
        older.activationSeq += 1
        #expect(await runtime.checkpoint(unless: older) != nil)
    }
}
