import SentinelDomain
import SentinelEngine
import SentinelForecast
import SentinelJSON
import SentinelPrometheus
import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelControl

@Suite struct WatchRuntimeTests {
    private let board = SnapshotBoard()
    private let now = Timestamp(milliseconds: 200 * 60_000)

    private func runtime(_ change: WatchChange) -> WatchRuntime {
        board.admit(id: change.watch.id, name: change.watch.spec.name)
        return WatchRuntime(change, board: board, metrics: ServerMetrics())
    }

    private func serving(_ watch: Watch, version: Int, seq: Int, fits: [String: SeriesFit]) throws -> WatchChange {
        var change = try change(watch)
        change.serving.version = served(version)
        change.serving.activationSeq = seq
        change.fits = fits
        return change
    }

    private func snapshot() throws -> WatchSnapshot { try #require(board.snapshot(name: "wch-1")) }

    @Test("a watch is announced before anything was fetched, and judged only after its history is whole")
    func announcing() async throws {
        let runtime = runtime(try change(watch()))
        #expect(board.snapshot(name: "wch-1") == nil)
        await runtime.announce(now: now)
        #expect(try snapshot().state(now: now) == .pending && snapshot().revision == 1)
        let asked = request(try entry(watch()), from: 0, to: 150)
        _ = await runtime.ingest(batch([try labels("a")], 0...150), of: asked, now: now)
        #expect(await runtime.decisions(now: now).isEmpty)
        #expect(try snapshot().state(now: now) == .warming)
        #expect(await runtime.backfillCompleted(by: asked, now: now).isEmpty)
        #expect(await runtime.decisions(now: now) == [.train(.coldStart, .fullRetrain)])
        #expect(try snapshot().state(now: now) == .stale)
        #expect(try snapshot().state(now: Timestamp(milliseconds: 152 * 60_000)) == .warming)
    }

    @Test("the version is activated when the history is whole, so that its lanes start from all of it")
    func waitingFits() async throws {
        let a = try labels("a")
        let fits = [a.seriesID: try fit(.naive, ring(150), a)]
        let runtime = runtime(try serving(watch(), version: 4, seq: 1, fits: fits))
        let asked = request(try entry(watch()), from: 0, to: 199)
        _ = await runtime.ingest(batch([a], 0...199), of: asked, now: now)
        #expect(try snapshot().series.first?.lane == nil)
        #expect(await runtime.backfillCompleted(by: asked, now: now).isEmpty)
        let lane = try #require(try snapshot().series.first?.lane)
        #expect(lane.version == 4 && lane.issuedAt == 199 && lane.accuracy.first?.count == 50)
        #expect(try snapshot().state(now: now) == .ready)
        #expect(await runtime.backfillCompleted(by: asked, now: now).isEmpty)
    }

    @Test("intervals at levels that are not kept are worked out for the series that are asked for, and no others")
    func forecastsOfSome() async throws {
        let all = try ["a", "b"].map { try labels($0) }
        var fits: [String: SeriesFit] = [:]
        for labels in all { fits[labels.seriesID] = try fit(.naive, ring(150), labels) }
        let runtime = runtime(try serving(watch(), version: 4, seq: 1, fits: fits))
        let asked = request(try entry(watch()), from: 0, to: 199)
        _ = await runtime.ingest(batch(all, 0...199), of: asked, now: now)
        _ = await runtime.backfillCompleted(by: asked, now: now)
        let found = await runtime.forecasts(of: [all[1], try labels("gone")], levels: [0.7, 0.99])
        #expect(found.map(\.series.labels) == [all[1]])
        #expect(found.first?.bands.map(\.level) == [0.7, 0.99])
    }

    @Test("an activation switches the lanes at once; the same change twice does nothing")
    func activation() async throws {
        let a = try labels("a")
        let fits = [a.seriesID: try fit(.naive, ring(150), a)]
        let runtime = runtime(try change(watch()))
        let asked = request(try entry(watch()), from: 0, to: 199)
        _ = await runtime.ingest(batch([a], 0...199), of: asked, now: now)
        _ = await runtime.backfillCompleted(by: asked, now: now)
        let promoted = try serving(watch(), version: 1, seq: 1, fits: fits)
        #expect(await runtime.apply(promoted, now: now).startsAnew == false)
        #expect(try snapshot().series.first?.lane?.version == 1)
        _ = await runtime.ingest(batch([a], 200...210), of: asked, now: now)
        let before = try snapshot().series.first?.lane?.accuracy
        _ = await runtime.apply(promoted, now: now)
        #expect(try snapshot().series.first?.lane?.accuracy == before)
        let next = try await runtime.apply(serving(watch(), version: 2, seq: 2, fits: [:]), now: now)
        #expect(next.effects == [.wantsFit(a)])
        await runtime.activateCold(a, version: 2, fit: try fit(.naive, ring(150), a), now: now)
        #expect(try snapshot().series.first?.lane?.isCold == true && snapshot().condition(.coldSeries)?.holds == true)
        var mismatch = try serving(watch(), version: 3, seq: 3, fits: fits)
        mismatch.serving.mismatch = ["granularity"]
        mismatch.serving.isConfigurationCurrent = false
        _ = await runtime.apply(mismatch, now: now)
        #expect(try snapshot().series.first?.lane == nil)
        #expect(try snapshot().condition(.configurationChanged)?.message.contains("granularity") == true)
    }

    @Test("an edit of the query starts anew; replies to the old question are not taken")
    func edit() async throws {
        let a = try labels("a")
        let runtime = runtime(try change(watch()))
        let asked = request(try entry(watch()), from: 0, to: 199)
        _ = await runtime.ingest(batch([a], 0...199), of: asked, now: now)
        _ = await runtime.backfillCompleted(by: asked, now: now)
        let edited = try watch("wch_1", ["metric": "other"])
        #expect(try await runtime.apply(change(edited), now: now).startsAnew)
        #expect(try snapshot().series.isEmpty && snapshot().state(now: now) == .pending)
        #expect(await runtime.ingest(batch([a], 0...199), of: asked, now: now) == nil)
        #expect(await runtime.backfillCompleted(by: asked, now: now).isEmpty)
        let right = request(try entry(edited), from: 0, to: 199)
        #expect(await runtime.ingest(batch([a], 0...199), of: right, now: now) == [.joined(a)])
    }

    @Test("D26: a changed horizon keeps the data and serves the version on the new horizon")
    func horizon() async throws {
        let a = try labels("a")
        let fits = [a.seriesID: try fit(.naive, ring(150), a)]
        let runtime = runtime(try serving(watch(), version: 1, seq: 1, fits: fits))
        let asked = request(try entry(watch()), from: 0, to: 199)
        _ = await runtime.ingest(batch([a], 0...199), of: asked, now: now)
        _ = await runtime.backfillCompleted(by: asked, now: now)
        let longer = try watch("wch_1", ["horizon": "9m"])
        let result = try await runtime.apply(serving(longer, version: 1, seq: 1, fits: fits), now: now)
        #expect(!result.startsAnew)
        #expect(try snapshot().series.first?.lane?.forecast.count == 9 && snapshot().series.first?.observed == 200)
    }

    @Test("a failed run is tried again for a changed model; a finished one was the answer")
    func retraining() async throws {
        let a = try labels("a")
        var stored = try watch()
        stored.specGeneration = 2
        var current = try serving(stored, version: 1, seq: 1, fits: [a.seriesID: try fit(.naive, ring(150), a)])
        current.serving.isConfigurationCurrent = false
        var run = TrainingRun(id: "run_1", watchID: "wch_1", trigger: .cron, policy: .fullRetrain, actor: "x")
        run.specGeneration = 2
        run.state = .failed
        current.lastFinished = run
        let runtime = runtime(current)
        let asked = request(try entry(watch()), from: 0, to: 199)
        _ = await runtime.ingest(batch([a], 0...199), of: asked, now: now)
        _ = await runtime.backfillCompleted(by: asked, now: now)
        #expect(await runtime.decisions(now: now) == [.train(.coldStart, .fullRetrain)])
        run.id = "run_2"
        await runtime.setOpenRun(run, now: now)
        #expect(await runtime.decisions(now: now).isEmpty)
        run.state = .succeeded
        await runtime.runClosed(run, now: now)
        #expect(await runtime.decisions(now: now).isEmpty)
        let input = await runtime.trainingInput()
        #expect(input.rings.count == 1 && input.servedVersion?.number == 1)
        #expect(await runtime.history(seriesID: a.seriesID)?.ring.count == 200)
        #expect(await runtime.history(seriesID: "none") == nil)
        #expect(await runtime.seriesStates().count == 1)
    }

    @Test("a failure of the source is in the status, and what is known stays")
    func failure() async throws {
        let runtime = runtime(try change(watch()))
        await runtime.scrapeFailed(ScrapeFailure(UpstreamError(.refused, detail: "d")), now: now)
        #expect(try snapshot().facts.scrape.failures == 1)
        #expect(try snapshot().condition(.scraping)?.reason == "connection_refused")
    }
}

@Suite struct WatchStateTests {
    private let now = Timestamp(milliseconds: 200 * 60_000)

    private func facts(_ fields: JSONObject = [:]) throws -> WatchFacts {
        WatchFacts(
            watch: try watch("wch_1", fields), scrape: ScrapeStatus(),
            training: TrainingStatus(openRun: nil, lastFinished: nil), serving: ServingStatus(), series: [],
            refusedSeries: 0, trainability: [], closedThrough: nil)
    }

    private func state(_ facts: WatchFacts) throws -> WatchState {
        WatchSnapshot(facts: facts, source: try dataSource(), conditions: [], revision: 1).state(now: now)
    }

    private func reasons(_ facts: WatchFacts) -> Set<String> {
        Set(WatchConditions.all(facts, now: now).map { "\($0.kind.rawValue) \($0.holds) \($0.reason)" })
    }

    @Test("the states that need no series")
    func states() throws {
        var facts = try facts()
        #expect(try state(facts) == .pending)
        facts.scrape.succeeded(now: now, through: 199)
        #expect(try state(facts) == .noData)
        facts.refusedSeries = 3
        #expect(try state(facts) == .failed)
        facts.refusedSeries = 0
        facts.serving.artifactProblem = "broken"
        #expect(try state(facts) == .failed)
        facts.watch.spec.paused = true
        #expect(try state(facts) == .paused)
    }

    @Test("the conditions and their reasons")
    func conditions() throws {
        var facts = try facts()
        #expect(
            reasons(facts) == [
                "scraping false not_yet_scraped", "trained false not_trained", "trainable false no_series",
            ])
        facts.scrape.succeeded(now: now, through: 199)
        #expect(reasons(facts).contains("scraping true no_series"))
        facts.refusedSeries = 3
        #expect(reasons(facts).isSuperset(of: ["too_many_series true max_series_exceeded", "scraping true ok"]))
        facts.trainability = [Trainability(ring: ring(5), needed: 20)]
        #expect(reasons(facts).contains("trainable false not_enough_history"))
        facts.trainability.append(Trainability(ring: ring(50), needed: 20))
        #expect(reasons(facts).contains("trainable true enough_history"))
        facts.serving.version = served(2)
        #expect(reasons(facts).contains("trained true version_active"))
        facts.serving.isConfigurationCurrent = false
        #expect(reasons(facts).contains("configuration_changed true configuration_changed"))
        facts.serving.artifactProblem = "broken"
        #expect(
            reasons(facts).isSuperset(of: ["artifact_unusable true artifact_unusable", "trained false not_trained"]))
        var run = TrainingRun(id: "run_1", watchID: "wch_1", trigger: .cron, policy: .fullRetrain, actor: "x")
        run.state = .failed
        run.error = ["detail": "too short"]
        facts.training.lastFinished = run
        #expect(reasons(facts).contains("trained false training_failed"))
        facts.training.openRun = run
        facts.training.openRun?.state = .running
        #expect(reasons(facts).contains("trained false training_running"))
        facts.watch.spec.paused = true
        #expect(reasons(facts).contains("scraping false paused"))
    }

    @Test("B6: a version that is worse than repeating the last value says so")
    func belowNaive() throws {
        var facts = try facts()
        let metrics: JSONObject = ["metrics": ["validation": ["overall": ["mase": 1.2], "naive": ["mase": 1.0]]]]
        let artifact = ModelVersion.Artifact(sha256: [], size: 0, format: 1)
        facts.serving.active = ModelVersion(
            watchID: "wch_1", number: 1, record: VersionRecord(json: metrics),
            configuration: facts.watch.spec.configuration, artifact: artifact)
        #expect(reasons(facts).contains("below_naive true worse_than_naive"))
    }

    @Test("a condition keeps its beginning while it and its reason hold")
    func ledger() {
        var ledger = ConditionLedger()
        func note(_ holds: Bool, _ reason: String, at time: Int64) -> Int64? {
            let now = Timestamp(milliseconds: time)
            let condition = Condition(.scraping, holds, reason: reason, message: "m", since: now)
            return ledger.update([condition], now: now).first?.since.milliseconds
        }
        #expect(note(true, "ok", at: 1) == 1 && note(true, "ok", at: 2) == 1 && note(false, "ok", at: 3) == 3)
        #expect(note(false, "x", at: 4) == 4 && note(false, "x", at: 5) == 4)
        #expect(ledger.update([], now: now).isEmpty && note(false, "x", at: 6) == 6)
    }

    @Test("G22: numbers and aliases of versions")
    func references() {
        #expect(VersionReference("3") == .number(3) && VersionReference("v3") == .number(3))
        #expect(VersionReference("active") == .active && VersionReference("latest") == .latest)
        #expect(VersionReference("previous") == .previous)
        for text in ["", "v", "0", "-1", "+3", "v+3", "three", "99999999999999999999"] {
            #expect(VersionReference(text) == nil)
        }
    }

    @Test("what the step function needs of a specification")
    func configuration() throws {
        let gauge = SeriesConfiguration(try watch().spec)
        #expect(gauge.lowerBound == nil && gauge.horizon == 5 && gauge.capacity == 1_000 && gauge.expectedSteps == [1])
        #expect(gauge.lateSteps == Limits.lateStepsMax && gauge.scoreWindow == 60)
        let counter = try watch("wch_1", ["metric": "requests_total"])
        #expect(SeriesConfiguration(counter.spec).lowerBound == 0)
        #expect(counter.spec.recipe.seed == 42 && counter.spec.samplesNeeded > 5)
    }

    @Test("only admitted watches are on the board, the oldest first")
    func board() throws {
        let board = SnapshotBoard()
        func snapshot(_ id: String, created: Int64) throws -> WatchSnapshot {
            var facts = try facts()
            facts.watch = try watch(id)
            facts.watch.createdAt = Timestamp(milliseconds: created)
            return WatchSnapshot(facts: facts, source: try dataSource(), conditions: [], revision: 1)
        }
        board.publish(try snapshot("wch_a", created: 2))
        #expect(board.all().snapshots.isEmpty && board.generation == 0)
        for (id, name) in [("wch_a", "wch-a"), ("wch_b", "wch-b")] { board.admit(id: id, name: name) }
        board.publish(try snapshot("wch_a", created: 2))
        board.publish(try snapshot("wch_b", created: 1))
        #expect(board.all().snapshots.map(\.watch.id) == ["wch_b", "wch_a"] && board.generation == 2)
        #expect(board.snapshot(id: "wch_a")?.watch.id == "wch_a" && board.snapshot(name: "wch-b") != nil)
        board.remove(id: "wch_a", name: "wch-a")
        board.publish(try snapshot("wch_a", created: 2))
        #expect(board.snapshot(name: "wch-a") == nil && board.all().generation == 3)
    }

    @Test("a watch made anew under a name is shown, whatever becomes of the deleted one in which order")
    func sameName() throws {
        let board = SnapshotBoard()
        var facts = try facts()
        facts.watch = try watch("wch_new")
        let name = facts.watch.spec.name
        for id in ["wch_new", "wch_old"] { board.admit(id: id, name: name) }
        board.remove(id: "wch_old", name: name)
        board.publish(WatchSnapshot(facts: facts, source: try dataSource(), conditions: [], revision: 1))
        #expect(board.snapshot(name: name)?.watch.id == "wch_new" && board.all().snapshots.count == 1)
    }
}
