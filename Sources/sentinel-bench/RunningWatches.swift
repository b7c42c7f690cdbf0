import SentinelControl
import SentinelDomain
import SentinelEngine
import SentinelForecast
import SentinelJSON
import SentinelPrometheus
import SentinelSeries
import SentinelTime

/// Watches that run in this process without a database and a metric source: real runtimes and a real board, fed with
/// made-up replies.
struct RunningWatches {
    let board = SnapshotBoard()
    private var members: [(runtime: WatchRuntime, request: ScrapeRequest)] = []
    private let seriesPerWatch: Int
    private var closed: Int64

    /// Starts watches that have seen `history` points and serve a version.
    init(_ count: Int, seriesPerWatch: Int, model: ModelKind, history: Int) async throws {
        self.seriesPerWatch = seriesPerWatch
        closed = Synthetic.start + Int64(history) - 1
        let recipe = ModelRecipe(parameters: .defaults(model), lookbackSteps: 30)
        let plan = TrainingPlan(options: ValidationOptions(horizon: 5))
        let ring = Synthetic.ring(points: history)
        let fit = try SeriesFit.train("", recipe: recipe, history: History(ring), plan: plan).fit
        let stored: JSONObject = ["name": "default", "url": "http://localhost:9090"]
        let source = DataSource(id: "source", spec: try DataSourceSpec(stored: stored, secrets: nil))
        let metrics = ServerMetrics()
        for number in 0..<count {
            let watch = try Synthetic.watch(number, model: model, points: history)
            var serving = ServingStatus()
            serving.version = ServedVersion(number: 1, recipe: recipe, minimumSamples: history)
            var fits: [String: SeriesFit] = [:]
            for series in 0..<seriesPerWatch {
                fits[try Synthetic.labels(watch: number, series: series).seriesID] = fit
            }
            let change = WatchChange(watch: watch, source: source, serving: serving, fits: fits)
            board.admit(id: watch.id, name: watch.spec.name)
            let runtime = WatchRuntime(change, board: board, metrics: metrics)
            guard let request = try request(for: watch) else { continue }
            members.append((runtime, request))
            _ = await runtime.ingest(try batch(number, from: Synthetic.start), of: request, now: now)
            _ = await runtime.backfillCompleted(by: request, now: now)
        }
    }

    /// One second into the grid point that follows the newest closed one.
    var now: Timestamp { Synthetic.grid.time(at: closed + 1) + .seconds(1) }

    /// The next grid point closes for every watch.
    mutating func advance() async throws {
        closed += 1
        for (number, member) in members.enumerated() {
            _ = await member.runtime.ingest(try batch(number, from: closed), of: member.request, now: now)
        }
    }

    /// What the source would be asked for.
    private func request(for watch: Watch) throws -> ScrapeRequest? {
        let entry = ScrapeEntry(
            watchID: watch.id, sourceID: watch.dataSourceID, query: try watch.spec.query(), grid: watch.spec.grid,
            delay: watch.spec.scrapeDelay)
        return ScrapePlanner.plan([entry], now: now).first
    }

    /// A reply of the source from a grid index through the newest closed one.
    private func batch(_ number: Int, from first: Int64) throws -> ScrapeBatch {
        let indices = Array(first...closed)
        let series = try (0..<seriesPerWatch).map { series in
            ScrapeBatch.Series(
                labels: try Synthetic.labels(watch: number, series: series), indices: indices,
                values: indices.map { Synthetic.value(at: $0, series: number + series) })
        }
        return ScrapeBatch(closedThrough: closed, series: series)
    }
}
