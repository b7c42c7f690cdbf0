package import SentinelDomain
import SentinelEngine
package import SentinelJSON
import SentinelPrometheus
import SentinelSeries
package import SentinelTime

/// What would happen if a watch were written.
package struct WatchPreview: Sendable {
    package var spec: WatchSpec
    /// Nil when the source did not answer.
    package var matched: Int?
    /// How many samples it would put on `/metrics`.
    package var emitted: Int?
    package var quality: [SeriesQualityReport]
    package var failure: ScrapeFailure?
    package var nextFires: [Timestamp]
}

extension ControlPlane {
    /// `?validate_only=true`: the same checks as a write, plus a look at the data; stores nothing.
    package func previewWatch(name: String?, _ body: JSONValue, patching: Bool = false) async throws -> WatchPreview {
        let spec: WatchSpec
        let source: DataSource
        (spec, source) = try await environment.store.transact(.api) { tx in
            let spec = try self.proposed(name: name, body, patching: patching, tx)
            guard let source = try tx.dataSources.find(name: spec.dataSource) else {
                let fault = Fault(
                    pointer: .root.appending("data_source"), code: .notFound,
                    detail: "There is no data source '\(spec.dataSource)'; create it with POST /v1/data-sources.")
                throw SentinelError.faults([fault])
            }
            if name == nil, try tx.watches.find(name: spec.name) != nil {
                throw SentinelError(.conflict, "name_taken", "There is a watch '\(spec.name)' already.")
            }
            return (spec, source)
        }
        return await look(spec, source)
    }

    private func proposed(
        name: String?, _ body: JSONValue, patching: Bool, _ tx: any StoreTransaction
    ) throws -> WatchSpec {
        guard let name else { return try WatchSpec.read(body, name: nil) }
        let current = try patching ? watch(name, tx) : tx.watches.find(name: name)
        guard let spec = current?.spec else { return try WatchSpec.read(body, name: name) }
        let whole = patching ? MergePatch.apply(body, to: .object(spec.patchBase(for: body))) : body
        return try WatchSpec.read(whole, name: name, fallback: spec.modelWithoutChoice)
    }

    private func look(_ spec: WatchSpec, _ source: DataSource) async -> WatchPreview {
        let fires = (try? CronExpression(spec.cron, timeZone: spec.timeZone)).map { cron in
            cron.fires(after: now, through: now + .days(3_660), limit: 5)
        }
        var preview = WatchPreview(
            spec: spec, matched: nil, emitted: nil, quality: [], failure: nil, nextFires: fires ?? [])
        guard let query = try? spec.query() else { return preview }
        let grid = spec.grid
        let closed = grid.index(atOrBefore: now - spec.scrapeDelay)
        let from = closed - Int64(min(spec.trainingPoints, 2_000)) + 1
        let promQL = query.promQL(step: grid.step, scrapeInterval: source.spec.scrapeInterval)
        do throws(ScrapeFailure) {
            let metricSource = MetricSource(source, client: environment.upstream)
            let reply = try await metricSource.range(promQL, grid: grid, from: from, to: closed)
            preview.matched = reply.series.count
            preview.emitted = reply.series.count * spec.samplesPerSeries
            let request = ScrapeRequest(
                sourceID: source.id, promQL: promQL, grid: grid, from: from, to: closed, members: [spec.name],
                queries: [query], selectors: [])
            var engine = WatchEngine(configuration: .init(spec), maxSeries: Limits.seriesPerWatchMax)
            var effects: [WatchEffect] = []
            for (_, batch) in ReplyRouter.route(reply, of: request) { engine.ingest(batch, into: &effects) }
            preview.quality = engine.series.values.map { SeriesQualityReport($0, spec: spec, closed: closed) }
                .sorted { $0.labels < $1.labels }
        } catch {
            preview.failure = error
        }
        return preview
    }
}

extension WatchSpec {
    /// How many samples one series of this watch puts on `/metrics` once it forecasts.
    package var samplesPerSeries: Int {
        let shown =
            switch emission.steps {
            case .off: 0
            case .all: horizonSteps
            case .list(let steps): steps.count
            }
        let predicted = emission.stepBounds ? 3 * shown : shown
        // Each value of the fixed families stands between its bounds.
        return predicted + 3 * (emission.expected.count + 1)
    }
}
