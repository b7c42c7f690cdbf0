import HTTPTypes
import SentinelControl
import SentinelDomain
import SentinelForecast
import SentinelJSON

/// The catalogue of models, and what the server says of itself.
extension Resources {
    var modelRoutes: [Route] {
        [
            Route(method: .get, template: "/v1/models", handler: models),
            Route(method: .get, template: "/v1/models/{kind}", handler: model),
        ]
    }

    var serverRoutes: [Route] {
        [
            Route(method: .get, template: "/livez", produces: [], isProbe: true) { _ in .json(["status": "alive"]) },
            Route(method: .get, template: "/readyz", produces: [], isProbe: true, handler: readyz),
            Route(method: .get, template: "/openapi.json", handler: openAPI),
            Route(method: .get, template: "/metrics", produces: [], isProbe: true, handler: metrics),
        ]
    }

    @Sendable private func models(_ request: APIRequest) async throws -> APIReply {
        .json(["items": .array(ModelCatalogue.entries.map { .object($0.representation) })])
    }

    @Sendable private func model(_ request: APIRequest) async throws -> APIReply {
        let name = request.parameters["kind"] ?? ""
        guard let kind = ModelKind(rawValue: name) else { throw SentinelError.notFound("model", name) }
        return .json(ModelCatalogue[kind].representation)
    }

    @Sendable private func readyz(_ request: APIRequest) async throws -> APIReply {
        let readiness = await options.readiness()
        var reply = APIReply.json(readiness.representation, status: readiness.isReady ? 200 : 503)
        if !readiness.isReady { reply.fields["Retry-After"] = "2" }
        return reply
    }

    @Sendable private func openAPI(_ request: APIRequest) async throws -> APIReply {
        APIReply(status: 200, body: options.openAPI, contentType: MediaType.json)
    }

    @Sendable private func metrics(_ request: APIRequest) async throws -> APIReply {
        metricsPage.reply(acceptEncoding: request.headers[.acceptEncoding])
    }
}
