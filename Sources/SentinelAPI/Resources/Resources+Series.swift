import HTTPTypes
import SentinelControl
import SentinelDomain
import SentinelJSON
import SentinelTime

/// `watches/{name}/series`
extension Resources {
    var seriesRoutes: [Route] {
        [
            Route(method: .get, template: "/v1/watches/{name}/series", query: Resources.paging, handler: listSeries),
            Route(method: .get, template: "/v1/watches/{name}/series/{id}", handler: oneSeries),
            Route(
                method: .get, template: "/v1/watches/{name}/series/{id}/history",
                query: ["start", "end", "step", "horizon"], produces: [MediaType.json, MediaType.csv],
                handler: history),
        ]
    }

    @Sendable private func listSeries(_ request: APIRequest) async throws -> APIReply {
        let page = try page(request)
        let found = try await control.series(watch: request.name, after: page.after, limit: page.limit)
        let grid = found.watch.spec.grid
        return try pageReply(
            request, ["watch": .string(found.watch.spec.name)],
            items: found.series.map { $0.representation(grid: grid) },
            next: found.hasMore ? found.series.last?.record.id : nil)
    }

    @Sendable private func oneSeries(_ request: APIRequest) async throws -> APIReply {
        let found = try await control.series(watch: request.name, id: request.resourceID)
        return .json(found.series.representation(grid: found.watch.spec.grid))
    }

    @Sendable private func history(_ request: APIRequest) async throws -> APIReply {
        let query = request.query
        let (start, end) = (try query.time("start"), try query.time("end"))
        if let start, let end, end < start { throw QueryParameters.invalid("The parameter 'end' is before 'start'.") }
        let step = try query.span("step")
        let stride = try await stride(step, watch: request.name)
        let range = HistoryRange(start: start, end: end, stride: stride, horizon: try query.span("horizon"))
        let found = try await control.history(watch: request.name, series: request.resourceID, range)
        if request.mediaType == MediaType.csv { return csv(found.points) }
        let spec = found.watch.spec
        return .json([
            "watch": .string(spec.name), "series": .string(request.resourceID),
            "granularity": .span(spec.granularity), "step": .span(spec.granularity * stride),
            "horizon": spec.emission.expected.first.map(JSONValue.span) ?? .null,
            "level": .number(spec.interval.emittedLevel),
            "start": .optional(found.points.first?.time), "end": .optional(found.points.last?.time),
            "points": .array(found.points.map { .object($0.representation) }),
        ])
    }

    private func stride(_ step: TimeSpan?, watch name: String) async throws -> Int {
        guard let step else { return 1 }
        let granularity = try await control.watch(name: name).watch.spec.granularity
        guard let stride = step.wholeSteps(of: granularity), stride >= 1 else {
            throw QueryParameters.invalid("The parameter 'step' is a multiple of the granularity (\(granularity)).")
        }
        return stride
    }

    private func csv(_ points: [HistoryPoint]) -> APIReply {
        let lines = [HistoryPoint.csvHeader] + points.map(\.csv) + [""]
        return APIReply(
            status: 200, body: Array(lines.joined(separator: "\r\n").utf8),
            contentType: "text/csv; charset=utf-8; header=present")
    }
}
