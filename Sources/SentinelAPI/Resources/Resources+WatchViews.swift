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
            nextDue: environment.fleet.schedule(id: view.watch.id)?.nextDue)
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
        let levels = try request.query.numbers("level", in: 0.5...0.999)
        let view = try await control.watch(name: request.name)
        let facts = view.snapshot?.facts
        let now = control.now
        let rest = (facts?.series ?? []).filter { $0.id > page.after ?? "" }.sorted { $0.id < $1.id }
        let shown = rest.prefix(page.limit)
        let grid = view.watch.spec.grid
        let items = shown.map { $0.forecast(grid: grid, isStale: facts?.isStale($0, now: now) ?? true, now: now) }
        return try pageReply(
            request, forecastHead(view, levels), items: items, next: rest.count > shown.count ? shown.last?.id : nil)
    }

    private func forecastHead(_ view: WatchView, _ levels: [Double]?) -> JSONObject {
        let spec = view.watch.spec
        return [
            "watch": .string(spec.name), "state": .string(view.state.rawValue), "model": .string(spec.model.rawValue),
            "granularity": .span(spec.granularity), "horizon": .span(spec.horizon),
            "interval": [
                "levels": .array((levels ?? spec.interval.levels).map(JSONValue.number)),
                "emitted_level": .number(spec.interval.emittedLevel), "bounds": .null,
                "note": "Prediction intervals are not computed yet; forecasts are points.",
            ],
        ]
    }
}
