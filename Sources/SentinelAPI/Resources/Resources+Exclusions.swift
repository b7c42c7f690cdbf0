import HTTPTypes
import SentinelControl
import SentinelDomain
import SentinelJSON

/// `exclusions` and `resets` of a watch: what people make it leave out and forget.
extension Resources {
    var exclusionRoutes: [Route] {
        let exclusions = "/v1/watches/{name}/exclusions"
        let resets = "/v1/watches/{name}/resets"
        return [
            Route(method: .get, template: exclusions, query: Resources.paging, handler: listExclusions),
            Route(
                method: .post, template: exclusions, query: Resources.validateOnly, body: .required,
                handler: createExclusion),
            Route(method: .get, template: exclusions + "/{id}", handler: exclusion),
            Route(
                method: .delete, template: exclusions + "/{id}", query: Resources.validateOnly,
                handler: liftExclusion),
            Route(method: .get, template: resets, query: Resources.paging, handler: listResets),
            Route(
                method: .post, template: resets, query: Resources.validateOnly, body: .required, handler: createReset),
            Route(method: .get, template: resets + "/{id}", handler: reset),
        ]
    }

    @Sendable private func listExclusions(_ request: APIRequest) async throws -> APIReply {
        let page = try page(request)
        let found = try await control.exclusions(watch: request.name, before: page.after, limit: page.limit)
        return try pageReply(
            request, items: found.exclusions.map { $0.representation(watch: request.name) },
            next: found.hasMore ? found.exclusions.last?.id : nil)
    }

    @Sendable private func createExclusion(_ request: APIRequest) async throws -> APIReply {
        let wanted = try ExclusionRequest.read(request.json())
        let isPreview = try request.isValidateOnly
        let made = try await control.createExclusion(
            watch: request.name, wanted, by: request.caller, validateOnly: isPreview)
        let document = made.representation(watch: request.name)
        if isPreview { return .json(["validate_only": true, "exclusion": .object(document)]) }
        return .json(document, status: 201, location: "/v1/watches/\(request.name)/exclusions/\(made.id)")
    }

    @Sendable private func exclusion(_ request: APIRequest) async throws -> APIReply {
        let exclusion = try await control.exclusion(watch: request.name, id: request.resourceID)
        return .json(exclusion.representation(watch: request.name))
    }

    @Sendable private func liftExclusion(_ request: APIRequest) async throws -> APIReply {
        try await control.liftExclusion(
            watch: request.name, id: request.resourceID, by: request.caller, validateOnly: request.isValidateOnly)
        return .noContent
    }

    @Sendable private func listResets(_ request: APIRequest) async throws -> APIReply {
        let page = try page(request)
        let found = try await control.resets(watch: request.name, before: page.after, limit: page.limit)
        return try pageReply(
            request, items: found.resets.map { $0.representation(watch: request.name) },
            next: found.hasMore ? found.resets.last?.id : nil)
    }

    @Sendable private func createReset(_ request: APIRequest) async throws -> APIReply {
        let wanted = try ResetRequest.read(request.json())
        let isPreview = try request.isValidateOnly
        let made = try await control.createReset(
            watch: request.name, wanted, by: request.caller, validateOnly: isPreview)
        let document = made.representation(watch: request.name)
        if isPreview { return .json(["validate_only": true, "reset": .object(document)]) }
        return .json(document, status: 201, location: "/v1/watches/\(request.name)/resets/\(made.id)")
    }

    @Sendable private func reset(_ request: APIRequest) async throws -> APIReply {
        let reset = try await control.reset(watch: request.name, id: request.resourceID)
        return .json(reset.representation(watch: request.name))
    }
}
