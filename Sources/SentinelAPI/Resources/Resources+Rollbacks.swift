import HTTPTypes
import SentinelControl
import SentinelDomain
import SentinelJSON

/// `rollbacks`
extension Resources {
    var rollbackRoutes: [Route] {
        let list = "/v1/watches/{name}/rollbacks"
        return [
            Route(
                method: .get, template: list, query: Resources.paging + ["from", "to", "actor", "reason", "state"],
                handler: listRollbacks),
            Route(
                method: .post, template: list, query: Resources.validateOnly, body: .optional,
                handler: createRollback),
            Route(method: .get, template: list + "/{id}", handler: rollback),
            Route(
                method: .patch, template: list + "/{id}", query: Resources.validateOnly, body: .required,
                handler: patchRollback),
            Route(
                method: .delete, template: list + "/{id}", query: Resources.validateOnly, handler: releaseRollback),
        ]
    }

    @Sendable private func listRollbacks(_ request: APIRequest) async throws -> APIReply {
        let page = try page(request)
        let found = try await control.rollbacks(
            watch: request.name, before: page.after, filter: rollbackFilter(request.query), limit: page.limit)
        return try pageReply(
            request, items: found.rollbacks.map { $0.representation(watch: request.name, now: control.now) },
            next: found.hasMore ? found.rollbacks.last?.id : nil)
    }

    func rollbackFilter(_ query: QueryParameters) throws(Problem) -> RollbackFilter {
        var filter = RollbackFilter()
        filter.from = try query.integer("from", in: 1...Int(Int32.max))
        filter.to = try query.integer("to", in: 1...Int(Int32.max))
        filter.actor = query["actor"]
        filter.reason = query["reason"]
        filter.state = try query.word("state", Rollback.State.self)
        return filter
    }

    /// 201 when no scrape that starts later can show the version that was left; 202 while that is not certain.
    @Sendable private func createRollback(_ request: APIRequest) async throws -> APIReply {
        let wanted = try RollbackRequest.read(request.json())
        let isPreview = try request.isValidateOnly
        let rollback = try await control.createRollback(
            watch: request.name, wanted, by: request.caller, validateOnly: isPreview)
        let document = rollback.representation(watch: request.name, now: control.now)
        if isPreview { return .json(["validate_only": true, "rollback": .object(document)]) }
        return .json(
            document, status: rollback.state == .acknowledged ? 201 : 202, etag: rollback.etag,
            location: "/v1/watches/\(request.name)/rollbacks/\(rollback.id)")
    }

    @Sendable private func rollback(_ request: APIRequest) async throws -> APIReply {
        let rollback = try await control.rollback(watch: request.name, id: request.resourceID)
        return reply(rollback, request)
    }

    /// Another reason, or another end of the pin.
    @Sendable private func patchRollback(_ request: APIRequest) async throws -> APIReply {
        let patch = try RollbackPatch.read(request.json())
        let isPreview = try request.isValidateOnly
        let rollback = try await control.patchRollback(
            watch: request.name, id: request.resourceID, patch, guard: request.editGuard(), validateOnly: isPreview)
        guard isPreview else { return reply(rollback, request) }
        let document = rollback.representation(watch: request.name, now: control.now)
        return .json(["validate_only": true, "rollback": .object(document)])
    }

    /// Releases the pin. Needs no `If-Match`: whatever was edited meanwhile, the pin is to go.
    @Sendable private func releaseRollback(_ request: APIRequest) async throws -> APIReply {
        try await control.releaseRollback(
            watch: request.name, id: request.resourceID, by: request.caller, validateOnly: request.isValidateOnly)
        return .noContent
    }

    private func reply(_ rollback: Rollback, _ request: APIRequest) -> APIReply {
        .json(rollback.representation(watch: request.name, now: control.now), etag: rollback.etag)
    }
}
