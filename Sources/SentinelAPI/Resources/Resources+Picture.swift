import HTTPTypes
import SentinelChart
import SentinelControl
import SentinelDomain
import SentinelEngine
import SentinelTime

/// `watches/{name}/forecast.svg`: people would rather look than read.
extension Resources {
    var pictureRoutes: [Route] {
        [
            Route(
                method: .get, template: "/v1/watches/{name}/forecast.svg",
                query: ["series", "level", "history", "width", "height", "theme"], produces: [MediaType.svg],
                handler: picture)
        ]
    }

    @Sendable private func picture(_ request: APIRequest) async throws -> APIReply {
        let query = request.query
        let levels = try query.numbers("level", in: 0.5...0.999).map { Set($0).sorted() }
        let width = try query.integer("width", in: ForecastChart.widths)
        let height = try query.integer("height", in: ForecastChart.heights)
        let theme = try query.word("theme", ChartTheme.self)
        let past = try query.span("history")
        let view = try await control.watch(name: request.name)
        let drawn = (view.snapshot?.series ?? []).map { (id: $0.id, series: $0) }
            .filter { query["series"] == nil || $0.id == query["series"] }
            .min { $0.id < $1.id }
        guard let drawn, let found = await control.forecasts(of: view, series: [drawn.series], levels: levels).first
        else {
            throw SentinelError.notFound("series", query["series"] ?? "of \(request.name)")
        }
        let spec = view.watch.spec
        let span = past ?? max(spec.horizon * 8, spec.granularity * 96)
        let end = spec.grid.time(at: found.series.closedThrough)
        let range = HistoryRange(start: end - span, end: end, stride: 1, horizon: nil)
        let points = try await control.history(watch: request.name, series: found.series.id, range).points
        var chart = ForecastChart(view.watch, found.series, bands: found.bands, points: points)
        if view.snapshot?.facts.isStale(found.series, now: control.now) ?? true { chart.hideForecast() }
        chart.width = width ?? chart.width
        chart.height = height ?? chart.height
        chart.theme = theme ?? chart.theme
        return APIReply(status: 200, body: chart.svg(), contentType: MediaType.svg)
    }
}
