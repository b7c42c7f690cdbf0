import HTTPTypes
import SentinelControl
import SentinelDomain
import SentinelEngine
import SentinelForecast
import SentinelJSON
import SentinelTime

/// What a watch says of itself: `status`, `data-quality`, `forecast`.
extension Resources {
    var watchViewRoutes: [Route] {
        [
            Route(method: .get, template: "/v1/watches/{name}/status", handler: status),
            Route(method: .get, template: "/v1/watches/{name}/data-quality", handler: dataQuality),
            Route(
                method: .get, template: "/v1/watches/{name}/forecast", query: Resources.paging + ["level"],
                handler: forecast),
        ]
    }

    @Sendable private func status(_ request: APIRequest) async throws -> APIReply {
        let view = try await control.watch(name: request.name)
        let environment = control.environment
        let status = WatchStatus(
            view: view, now: control.now, owner: options.instanceID,
            conflict: environment.pages.conflict(of: view.watch.spec.name),
            nextDue: environment.fleet.schedule(id: view.watch.id)?.nextDue,
            checkpoint: environment.checkpoints.status(id: view.watch.id),
            experiments: try await control.openExperiments(watchID: view.watch.id))
        return .json(status.representation)
    }

    @Sendable private func dataQuality(_ request: APIRequest) async throws -> APIReply {
        let (watch, reports) = try await control.dataQuality(name: request.name)
        return .json([
            "watch": .string(watch.spec.name), "trainable": .bool(reports.contains { $0.isTrainable }),
            "series": .array(reports.map { .object($0.representation(grid: watch.spec.grid)) }),
        ])
    }

    /// The newest forecast of every series, in the order of their ids.
    @Sendable private func forecast(_ request: APIRequest) async throws -> APIReply {
        let page = try page(request)
        let asked = try request.query.numbers("level", in: 0.5...0.999).map { Set($0).sorted() }
        let view = try await control.watch(name: request.name)
        let facts = view.snapshot?.facts
        let now = control.now
        let all = (view.snapshot?.series ?? []).map { (id: $0.id, series: $0) }
        let rest = all.filter { $0.id > page.after ?? "" }.sorted { $0.id < $1.id }
        let shown = rest.prefix(page.limit)
        let forecasts = await control.forecasts(of: view, series: shown.map(\.series), levels: asked)
        let grid = view.watch.spec.grid
        let items = forecasts.map { series, bands in
            series.forecast(grid: grid, bands: bands, isStale: facts?.isStale(series, now: now) ?? true, now: now)
        }
        return try pageReply(
            request, forecastHead(view, asked ?? view.watch.spec.interval.levels), items: items,
            next: rest.count > shown.count ? shown.last?.id : nil)
    }

    private func forecastHead(_ view: WatchView, _ levels: [Double]) -> JSONObject {
        let spec = view.watch.spec
        return [
            "watch": .string(spec.name), "state": .string(view.state.rawValue), "model": .string(spec.model.rawValue),
            "granularity": .span(spec.granularity), "horizon": .span(spec.horizon),
            "interval": [
                "levels": .array(levels.map(JSONValue.number)),
                "kept_levels": .array(spec.interval.levels.map(JSONValue.number)),
                "emitted_level": .number(spec.interval.emittedLevel), "method": .string(spec.interval.method.rawValue),
            ],
        ]
    }
}
