import HTTPTypes
import SentinelControl
import SentinelDomain
import SentinelJSON

/// `data-sources`
extension Resources {
    var dataSourceRoutes: [Route] {
        let list = "/v1/data-sources"
        let one = "/v1/data-sources/{name}"
        let write = Resources.validateOnly
        return [
            Route(method: .get, template: list, query: Resources.paging, handler: listDataSources),
            Route(method: .post, template: list, query: write, body: .required, handler: createDataSource),
            Route(method: .get, template: one, handler: dataSource),
            Route(method: .put, template: one, query: write, body: .required, handler: putDataSource),
            Route(method: .patch, template: one, query: write, body: .required, handler: patchDataSource),
            Route(method: .delete, template: one, query: write, handler: deleteDataSource),
        ]
    }

    @Sendable private func listDataSources(_ request: APIRequest) async throws -> APIReply {
        let page = try page(request)
        let found = try await control.dataSources(after: page.after, limit: page.limit)
        return try pageReply(
            request, items: found.sources.map(representation),
            next: found.hasMore ? found.sources.last?.spec.name : nil)
    }

    @Sendable private func createDataSource(_ request: APIRequest) async throws -> APIReply {
        let body = try request.json(without: DataSource.readOnlyFields)
        let isPreview = try request.isValidateOnly
        let source = try await control.createDataSource(body, validateOnly: isPreview)
        return isPreview ? preview(source) : reply(source, status: 201, isNew: true)
    }

    @Sendable private func dataSource(_ request: APIRequest) async throws -> APIReply {
        reply(try await control.dataSource(name: request.name))
    }

    @Sendable private func putDataSource(_ request: APIRequest) async throws -> APIReply {
        let body = try request.json(without: DataSource.readOnlyFields)
        let isPreview = try request.isValidateOnly
        let put = try await control.putDataSource(
            name: request.name, body, guard: request.editGuard(), validateOnly: isPreview)
        if isPreview { return preview(put.source) }
        let isNew = put.outcome == .created
        return reply(put.source, status: isNew ? 201 : 200, isNew: isNew)
    }

    @Sendable private func patchDataSource(_ request: APIRequest) async throws -> APIReply {
        let isPreview = try request.isValidateOnly
        let source = try await control.patchDataSource(
            name: request.name, request.json(), guard: request.editGuard(), validateOnly: isPreview)
        return isPreview ? preview(source) : reply(source)
    }

    @Sendable private func deleteDataSource(_ request: APIRequest) async throws -> APIReply {
        try await control.deleteDataSource(
            name: request.name, guard: request.editGuard(), validateOnly: request.isValidateOnly)
        return .noContent
    }

    private func representation(_ source: DataSource) -> JSONObject {
        source.representation(health: control.environment.sourceHealth.health(id: source.id))
    }

    private func reply(_ source: DataSource, status: Int = 200, isNew: Bool = false) -> APIReply {
        let location = isNew ? "/v1/data-sources/\(source.spec.name)" : nil
        return .json(representation(source), status: status, etag: source.etag, location: location)
    }

    private func preview(_ source: DataSource) -> APIReply {
        .json(["validate_only": true, "data_source": .object(source.spec.json)])
    }
}
