import Logging
import SentinelDomain
import SentinelEngine
import SentinelForecast
import SentinelJSON
import SentinelPrometheus
import SentinelSeries
import SentinelTime
import Synchronization

@testable import SentinelControl

/// A clock that stands still until it is moved.
final class TestClock: WallClock {
    private let time: Mutex<Timestamp>

    init(_ time: Timestamp) { self.time = Mutex(time) }

    func now() -> Timestamp { time.withLock { $0 } }
    func advance(by span: TimeSpan) { time.withLock { $0 = $0 + span } }
}

/// A metric source that answers from a function of the request, and keeps what it was asked.
final class ScriptedUpstream: UpstreamClient {
    typealias Script = @Sendable (UpstreamRequest) throws(UpstreamError) -> UpstreamReply

    private let asked = Mutex<[UpstreamRequest]>([])
    private let script: Script

    init(_ script: @escaping Script) { self.script = script }

    var requests: [UpstreamRequest] { asked.withLock { $0 } }

    func perform(_ request: UpstreamRequest) async throws(UpstreamError) -> UpstreamReply {
        asked.withLock { $0.append(request) }
        return try script(request)
    }
}

/// A database that is away.
struct AwayStore: Store {
    func transact<R: Sendable>(
        _ purpose: StorePurpose, _ body: @escaping @Sendable (any StoreTransaction) throws -> R
    ) async throws -> R {
        throw SentinelError(.unavailable, "database_away", "The database is away.")
    }
}

func watch(_ id: String = "wch_1", _ fields: JSONObject = [:]) throws -> Watch {
    var body: JSONObject = ["name": .string(id.replacing("_", with: "-")), "metric": "load"]
    for (key, value) in fields { body[key] = value }
    return Watch(id: id, spec: try WatchSpec.read(.object(body), name: nil), dataSourceID: "src_1")
}

func dataSource() throws -> DataSource {
    let body: JSONValue = ["name": "default", "url": "http://prometheus:9090"]
    return DataSource(id: "src_1", spec: try DataSourceSpec.read(body, name: nil, current: nil))
}

func change(_ watch: Watch) throws -> WatchChange {
    WatchChange(
        watch: watch, source: try dataSource(), serving: ServingStatus(), fits: [:], openRun: nil, lastFinished: nil)
}

func entry(_ watch: Watch, now: Timestamp = Timestamp(milliseconds: 0)) throws -> ScrapeEntry {
    guard let entry = ScrapeEntry(watch, source: try dataSource(), now: now) else {
        throw SentinelError(.bug, "no_query", "The watch has no query.")
    }
    return entry
}

func labels(_ value: String) throws -> LabelSet { try LabelSet([Label("instance", value)]) }

func request(_ entry: ScrapeEntry, from: Int64, to: Int64) -> ScrapeRequest {
    ScrapeRequest(
        sourceID: entry.sourceID, promQL: "x", grid: entry.grid, from: from, to: to, members: [entry.watchID],
        queries: [entry.query], selectors: [])
}

func batch(_ labels: [LabelSet], _ range: ClosedRange<Int64>) -> ScrapeBatch {
    ScrapeBatch(
        closedThrough: range.upperBound,
        series: labels.map { labels in
            .init(labels: labels, indices: Array(range), values: range.map { Double($0 % 17) + 3 })
        })
}

func ring(_ count: Int, seed: UInt64 = 1) -> SeriesRing {
    var random = SplitMix64(seed: seed)
    var level = 100.0
    let values = (0..<count).map { _ -> Double in
        level += Double.random(in: -1...1, using: &random)
        return level
    }
    return SeriesRing(grid: Grid(step: .minutes(1)), startIndex: 0, values: values, capacity: 1_000)
}

func fit(_ kind: ModelKind, _ ring: SeriesRing, _ labels: LabelSet) throws -> SeriesFit {
    let recipe = ModelRecipe(parameters: .defaults(kind), lookbackSteps: 30)
    let plan = TrainingPlan(options: ValidationOptions(horizon: 5))
    return try SeriesFit.train(labels.seriesID, recipe: recipe, history: History(ring), plan: plan).fit
}

func served(_ number: Int, _ kind: ModelKind = .naive) -> ServedVersion {
    ServedVersion(
        number: number, recipe: ModelRecipe(parameters: .defaults(kind), lookbackSteps: 30), minimumSamples: 20)
}
