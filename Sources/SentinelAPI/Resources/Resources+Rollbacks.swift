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
        ]
    }

    @Sendable private func listRollbacks(_ request: APIRequest) async throws -> APIReply {
        let page = try page(request)
        let found = try await control.rollbacks(
            watch: request.name, before: page.after, filter: filter(request.query), limit: page.limit)
        return try pageReply(
            request, items: found.rollbacks.map { $0.representation(watch: request.name) },
            next: found.hasMore ? found.rollbacks.last?.id : nil)
    }

    private func filter(_ query: QueryParameters) throws(Problem) -> RollbackFilter {
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
        let document = rollback.representation(watch: request.name)
        if isPreview { return .json(["validate_only": true, "rollback": .object(document)]) }
        return .json(
            document, status: rollback.state == .acknowledged ? 201 : 202,
            location: "/v1/watches/\(request.name)/rollbacks/\(rollback.id)")
    }

    @Sendable private func rollback(_ request: APIRequest) async throws -> APIReply {
        let rollback = try await control.rollback(watch: request.name, id: request.resourceID)
        return .json(rollback.representation(watch: request.name))
    }
}
