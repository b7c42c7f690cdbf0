import HTTPTypes
import SentinelControl
import SentinelDomain
import SentinelJSON

/// `versions` and `activations`
extension Resources {
    var versionRoutes: [Route] {
        [
            Route(
                method: .get, template: "/v1/watches/{name}/versions", query: Resources.paging + ["stage"],
                handler: listVersions),
            Route(method: .get, template: "/v1/watches/{name}/versions/{n}", handler: version),
            Route(
                method: .get, template: "/v1/watches/{name}/activations", query: Resources.paging + ["at"],
                handler: listActivations),
        ]
    }

    @Sendable private func listVersions(_ request: APIRequest) async throws -> APIReply {
        let page = try page(request)
        let found = try await control.versions(
            watch: request.name, before: page.after.flatMap { Int($0) },
            stage: request.query.word("stage", VersionStage.self), limit: page.limit)
        let live = control.environment.board.snapshot(id: found.watch.id)?.facts
        return try pageReply(
            request, items: found.versions.map { $0.representation(of: found.watch, live: live) },
            next: found.hasMore ? found.versions.last.map { String($0.number) } : nil)
    }

    /// By number or alias; `Content-Location` names the number.
    @Sendable private func version(_ request: APIRequest) async throws -> APIReply {
        let text = request.parameters["n"] ?? ""
        guard let reference = VersionReference(text) else { throw SentinelError.notFound("version", text) }
        let found = try await control.version(watch: request.name, reference)
        let live = control.environment.board.snapshot(id: found.watch.id)?.facts
        var reply = APIReply.json(found.version.representation(of: found.watch, live: live))
        reply.fields["Content-Location"] = "/v1/watches/\(found.watch.spec.name)/versions/\(found.version.number)"
        return reply
    }

    /// Newest first; with `at` the one activation that was live then, or none.
    @Sendable private func listActivations(_ request: APIRequest) async throws -> APIReply {
        let page = try page(request)
        if let time = try request.query.time("at") {
            let live = try await control.activation(watch: request.name, at: time)
            return try pageReply(request, items: live.map { [$0.representation] } ?? [], next: nil)
        }
        let found = try await control.activations(
            watch: request.name, before: page.after.flatMap { Int($0) }, limit: page.limit)
        return try pageReply(
            request, items: found.activations.map(\.representation),
            next: found.hasMore ? found.activations.last.map { String($0.seq) } : nil)
    }
}
