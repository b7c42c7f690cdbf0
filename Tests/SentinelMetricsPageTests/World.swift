import SentinelDomain
import SentinelEvidence
import SentinelJSON
import SentinelPrometheus
import SentinelTime

@testable import SentinelAPI
@testable import SentinelControl
@testable import SentinelEngine
@testable import SentinelForecast

/// Watches, series and lanes made by hand for the pages under test.
enum World {
    /// A grid point of the one-minute grid.
    static let index: Int64 = 29_000_000
    /// Ten seconds into that grid point.
    static let now = Grid(step: .minutes(1)).time(at: index) + .seconds(10)

    static func watch(_ name: String, age: Int64 = 0, _ fields: JSONObject = [:]) throws -> Watch {
        var body: JSONObject = ["name": .string(name), "scrape_delay": "0s"]
        if !fields.contains("query") { body["metric"] = "load" }
        for (key, value) in zip(fields.keys, fields.values) { body[key] = value }
        var watch = Watch(
            id: "id-" + name, spec: try WatchSpec.read(.object(body), name: nil), dataSourceID: "source")
        watch.createdAt = Timestamp(milliseconds: -age)
        return watch
    }

    static func labels(_ pairs: KeyValuePairs<String, String>) throws -> LabelSet {
        try LabelSet(pairs.map { Label($0.key, $0.value) })
    }

    /// A series whose newest observation is at `last`, forecast five steps ahead from there.
    static func series(_ labels: LabelSet, last: Int64 = index - 1, lane: LaneSnapshot? = lane()) -> SeriesSnapshot {
        SeriesSnapshot(
            labels: labels, closedThrough: last, lastObserved: last, lastValue: 1, points: 100, observed: 100,
            lane: lane, counters: SeriesCounters())
    }

    static func lane(
        version: Int = 3, forecast: [Double] = [10, 20, 30, 40, 50], expected: [ExpectedValue] = [],
        accuracy: [LiveAccuracy] = [], bands: [IntervalBand] = []
    ) -> LaneSnapshot {
        LaneSnapshot(
            version: version, isCold: false, issuedAt: index - 1, forecast: forecast, bands: bands, expected: expected,
            accuracy: accuracy)
    }

    /// The same lane after errors of `factor` times the baseline.
    static func drifting(_ lane: LaneSnapshot, factor: Double = 3) -> LaneSnapshot {
        var settings = DriftSettings()
        settings.persistence = 1
        var assessor = DriftAssessor(settings, baseline: PerformanceBaseline(modelMAE: 1))
        for step in 0..<80 { assessor.observe(residual: Double(step % 3 - 1), modelError: factor, naiveError: 1) }
        var lane = lane
        lane.drift = assessor.assess(at: index, recent: nil)
        return lane
    }

    /// An interval of a lane's default forecast: `width` to each side.
    static func band(_ level: Double = 0.9, width: Double = 1) -> IntervalBand {
        let forecast = [10.0, 20, 30, 40, 50]
        return IntervalBand(level: level, lower: forecast.map { $0 - width }, upper: forecast.map { $0 + width })
    }

    /// The accuracy of the first step, with the coverage at a level.
    static func accuracy(coverage: Double, level: Double = 0.9, skill: Double? = nil) -> LiveAccuracy {
        var accuracy = LiveAccuracy(step: 1, count: 3, mae: 1, mase: 0.5, bias: 0, skill: skill)
        accuracy.intervals = [LiveCoverage(level: level, coverage: coverage, intervalScore: 4, width: 2)]
        return accuracy
    }

    static func snapshot(_ watch: Watch, _ series: [SeriesSnapshot], revision: Int = 1) throws -> WatchSnapshot {
        var scrape = ScrapeStatus()
        scrape.succeeded(now: now, through: index - 1)
        scrape.isBackfilled = true
        var serving = ServingStatus()
        let recipe = ModelRecipe(parameters: .defaults(watch.spec.model), lookbackSteps: 30)
        if let version = series.lazy.compactMap(\.lane?.version).first {
            serving.version = ServedVersion(number: version, recipe: recipe, minimumSamples: 60)
        }
        let facts = WatchFacts(
            watch: watch, scrape: scrape, training: TrainingStatus(openRun: nil, lastFinished: nil), serving: serving,
            series: series, refusedSeries: 0, trainability: [], closedThrough: index - 1)
        let spec = try DataSourceSpec(stored: ["name": "default", "url": "http://localhost:9090"], secrets: nil)
        return WatchSnapshot(
            facts: facts, source: DataSource(id: "source", spec: spec), conditions: [], revision: revision)
    }

    /// A watch with one series `{job="api"}`.
    static func simple(
        _ name: String, _ fields: JSONObject = [:], lane: LaneSnapshot? = lane()
    ) throws -> WatchSnapshot {
        try snapshot(watch(name, fields), [series(labels(["job": "api"]), lane: lane)])
    }
}

extension MetricsPageRenderer {
    /// Renders and reads the page back.
    func page(_ snapshots: [WatchSnapshot], now: Timestamp = World.now) -> ExpositionPage {
        ExpositionParser.parse(render(snapshots, now: now).bytes)
    }
}

extension ExpositionPage {
    /// The value of the only sample with this name and these labels.
    func value(_ name: String, _ pairs: KeyValuePairs<String, String>) throws -> Double? {
        values(of: name)[try World.labels(pairs)]
    }

    func count(_ name: String) -> Int { samples.count { $0.name == name } }
}

extension World {
    static func snapshot(replacing facts: WatchFacts, in old: WatchSnapshot) -> WatchSnapshot {
        WatchSnapshot(facts: facts, source: old.source, conditions: [], revision: old.revision + 1)
    }
}
