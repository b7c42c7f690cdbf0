import SentinelJSON
import SentinelPrometheus
import SentinelSeries
import SentinelTime

@testable import SentinelControl
@testable import SentinelDomain
@testable import SentinelEngine
@testable import SentinelForecast

/// One of each, with every optional value there.
enum Samples {
    static let time = Timestamp(milliseconds: 1_790_000_000_000)
    static let checkpoint = {
        var status = CheckpointStatus()
        let bytes: [UInt8] = [1, 2]
        status.takenAt = time
        status.bytes = bytes.count
        status.closedThrough = 5
        status.restored = .resumed
        return status
    }()
    static let failure = ScrapeFailure(reason: "timeout", message: "It did not answer.", detail: "")

    static func watch(model: ModelKind = .naive) throws -> WatchSpec {
        let parameters = ModelCatalogue[model].parameters.map { ($0.name, sample($0)) }
        let body: JSONValue = [
            "name": "web", "metric": "load", "labels": ["job": "api"],
            "matchers": [["label": "code", "op": "=~", "value": "2.."]], "model": .string(model.rawValue),
            "parameters": .object(JSONObject(parameters)), "tags": ["team": "web"],
            "emission": ["steps": [1, 2], "metric_name": "load"],
        ]
        return try WatchSpec.read(body, name: nil)
    }

    static func queryWatch() throws -> WatchSpec {
        try WatchSpec.read(["name": "web", "query": "sum(load)", "emission": ["steps": "off"]], name: nil)
    }

    static func sourceSpec(auth: JSONValue = ["type": "none"]) throws -> DataSourceSpec {
        try DataSourceSpec.read(
            [
                "name": "default", "url": "http://localhost:9090", "auth": auth, "headers": ["X-Key": "k"],
                "tenant": "t",
            ],
            name: nil, current: nil)
    }

    static func stored(_ spec: WatchSpec) -> Watch {
        var watch = Watch(id: "wch_1", spec: spec, dataSourceID: "src_1")
        watch.activeVersion = 1
        watch.lastTrigger = .cron
        watch.nextRunAt = time
        watch.pin = Pin(
            since: time, reason: "worse", until: time + .days(1), rollbackID: "rbk_1", actor: "anonymous")
        return watch
    }

    static func run() -> TrainingRun {
        var run = TrainingRun(id: "run_1", watchID: "wch_1", trigger: .manual, policy: .finetune, actor: "anonymous")
        run.version = 1
        run.cause = ["severity": "high", "score": 2.5, "explanation": "High drift."]
        run.outcome = outcome
        run.error = ["code": "not_enough_data", "detail": "Too few points."]
        return run
    }

    /// One that has just been asked for, one with a table, and one that failed.
    static func backtests() throws -> [BacktestJob] {
        let spec = try watch()
        let state = try series(spec)
        let request = try BacktestRequest.read(
            ["models": [["model": "naive"], ["model": "arima"]], "series": [.string(state.labels.seriesID)]], for: spec)
        let input = try BacktestInput(spec: spec, request: request, rings: [(state.labels, state.ring)])
        let product = try BacktestWork(input).run(isCancelled: { false }, progress: { _ in })
        var short = try BacktestRequest.read(["models": [["model": "arima"]]], for: spec)
        short.horizon = spec.granularity
        let stub = SeriesRing(grid: spec.grid, startIndex: 0, values: [1, 2, 3, 4, 5, 6])
        let refused = try BacktestWork(try BacktestInput(spec: spec, request: short, rings: [(state.labels, stub)]))
            .run(isCancelled: { false }, progress: { _ in })
        var jobs = (1...4).map {
            BacktestJob(id: "bkt_\($0)", watchID: "wch_1", actor: "anonymous", request: request.json)
        }
        (jobs[1].inputs, jobs[1].results, jobs[1].state) = (product.inputs, product.results, .succeeded)
        (jobs[2].inputs, jobs[2].results, jobs[2].state) = (refused.inputs, refused.results, .succeeded)
        (jobs[3].error, jobs[3].state) = (BacktestPass.interrupted, .failed)
        (jobs[1].startedAt, jobs[1].finishedAt) = (time, time)
        return jobs
    }

    static let outcome = PromotionGate.Scores(candidate: 1, champion: 2, naive: 3)
        .json(.init(promote: true, reason: "better_than_champion"), gate: .on, margin: 0)

    static func version(_ spec: WatchSpec) throws -> ModelVersion {
        let artifact = ModelVersion.Artifact(sha256: Array(repeating: 1, count: 32), size: 9, format: 1, prunedAt: time)
        var version = ModelVersion(
            watchID: "wch_1", number: 1, record: VersionRecord(json: try record(spec)),
            configuration: spec.configuration, artifact: artifact)
        version.tags = ["a": "b"]
        version.blocked = VersionBlock(since: time, reason: "worse", rollbackID: "rbk_1")
        return version
    }

    /// What `RunClosing` writes.
    private static func record(_ spec: WatchSpec) throws -> JSONObject {
        [
            "trigger": "cron", "policy": "full_retrain", "actor": "system:schedule",
            "started_at": "2026-11-21T03:00:00Z",
            "duration_ms": 12, "data_window": ["start": "2026-11-21T02:00:00Z", "end": "2026-11-21T03:00:00Z"],
            "sample_count": 60, "series_count": 1, "skipped_series": [["series": "ab", "reason": "Too short."]],
            "parameters": .object(spec.parameters.json), "metrics": try metrics(spec), "gate": outcome,
            "features": ["lags"],
            "preprocessing": .object(spec.preprocessing.json),
            "importance": [["name": "lag_1", "weight": 0.5]], "selection": try selection(spec),
            "training": ["parameters": "reselect"], "drift_score": .null,
            "imported": ["watch": "web", "number": 7, "actor": "anonymous"],
        ]
    }

    /// A model that was selected from two.
    private static func selection(_ spec: WatchSpec) throws -> JSONValue {
        let report = SelectionReport(
            candidates: [
                .init(name: "naive", outcome: .chosen, score: 1, standardError: 0.1, workUnits: 5, detail: ""),
                .init(
                    name: "ets", outcome: .failed, score: nil, standardError: nil, workUnits: 50, detail: "Too short."),
            ],
            chosen: ["naive"], budget: 100)
        return SelectionJSON.selection([("ab", report)])
    }

    private static func metrics(_ spec: WatchSpec) throws -> JSONValue {
        let plan = TrainingPlan(options: ValidationOptions(horizon: spec.horizonSteps))
        let history = History(try series(spec).ring)
        let report = try SeriesFit.train("ab", recipe: spec.recipe, history: history, plan: plan).1
        return VersionMetricsJSON.metrics(validation: [report], training: [report.model])
    }

    /// A running series of 200 points.
    static func series(_ spec: WatchSpec) throws -> SeriesState {
        var state = SeriesState(
            labels: try LabelSet([Label("job", "api")]), configuration: SeriesConfiguration(spec))
        var effects: [SeriesEffect] = []
        let end = spec.grid.index(atOrBefore: time)
        for index in (end - 199)...end { state.step(.sample(index: index, value: Double(index % 7)), into: &effects) }
        return state
    }

    static func snapshot(_ spec: WatchSpec) throws -> SeriesSnapshot {
        let plain = try series(spec).snapshot()
        var accuracy = LiveAccuracy(step: 1, count: 9, mae: 1, mase: 1, bias: 0, skill: 0.2)
        accuracy.intervals = [LiveCoverage(level: 0.9, coverage: 0.88, intervalScore: 3, width: 2)]
        var lane = LaneSnapshot(
            version: 1, isCold: false, issuedAt: plain.closedThrough, forecast: [1, 2],
            bands: [IntervalBand(level: 0.9, lower: [0, 1], upper: [2, 3])], expected: [], accuracy: [accuracy])
        lane.drift = drift()
        var snapshot = SeriesSnapshot(
            labels: plain.labels, closedThrough: plain.closedThrough, lastObserved: plain.lastObserved,
            lastValue: plain.lastValue, points: plain.points, observed: plain.observed, lane: lane,
            counters: plain.counters)
        snapshot.arms = [1, 2].map { ArmSnapshot(version: $0, accuracy: [accuracy]) }
        return snapshot
    }

    static func view(_ spec: WatchSpec) throws -> WatchView {
        let watch = stored(spec)
        var scrape = ScrapeStatus()
        scrape.succeeded(now: time, through: spec.grid.index(atOrBefore: time))
        scrape.failed(failure, now: time)
        var serving = ServingStatus()
        serving.active = try version(spec)
        serving.version = ServedVersion(number: 1, recipe: spec.recipe, minimumSamples: 20)
        let facts = WatchFacts(
            watch: watch, scrape: scrape, training: TrainingStatus(openRun: run(), lastFinished: run()),
            serving: serving, series: [try snapshot(spec)], refusedSeries: 0, trainability: [],
            closedThrough: spec.grid.index(atOrBefore: time))
        let snapshot = WatchSnapshot(
            facts: facts, source: DataSource(id: "src_1", spec: try sourceSpec()),
            conditions: WatchConditions.all(facts, now: time), revision: 1)
        return WatchView(watch, snapshot, now: time)
    }

    private static func sample(_ parameter: ParameterDescription) -> JSONValue {
        switch parameter.type {
        case .integer(let range): .integer(Int64(max(range.lowerBound, min(range.upperBound, 3))))
        case .number(let range): .number(range.lowerBound)
        case .choice(let words), .list(let words): .string(words[0])
        }
    }
}
