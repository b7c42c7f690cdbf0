import HTTPTypes
import SentinelControl
import SentinelDomain
import SentinelForecast
import SentinelJSON

/// `watches`
extension Resources {
    var watchRoutes: [Route] {
        let list = "/v1/watches"
        let one = "/v1/watches/{name}"
        let write = Resources.validateOnly
        let filters = ["state", "label", "data_source", "model", "metric"]
        return [
            Route(method: .get, template: list, query: Resources.paging + filters, handler: listWatches),
            Route(method: .post, template: list, query: write, body: .required, handler: createWatch),
            Route(method: .get, template: one, handler: watch),
            Route(method: .put, template: one, query: write, body: .required, handler: putWatch),
            Route(method: .patch, template: one, query: write, body: .required, handler: patchWatch),
            Route(method: .delete, template: one, query: write, handler: deleteWatch),
        ]
    }

    @Sendable private func listWatches(_ request: APIRequest) async throws -> APIReply {
        let page = try page(request)
        let found = try await control.watches(after: page.after, limit: page.limit, filter: filter(request.query))
        return try pageReply(
            request, items: found.views.map(representation),
            next: found.hasMore ? found.views.last?.watch.spec.name : nil)
    }

    private func filter(_ query: QueryParameters) throws(Problem) -> WatchFilter {
        var filter = WatchFilter()
        filter.state = try query.word("state", WatchState.self)
        filter.scope = try query.scope
        return filter
    }

    @Sendable private func createWatch(_ request: APIRequest) async throws -> APIReply {
        let body = try request.json(without: WatchView.readOnlyFields)
        if try request.isValidateOnly { return .json(try await control.previewWatch(name: nil, body).representation) }
        return try await reply(to: control.createWatch(body), status: 201, isNew: true)
    }

    @Sendable private func watch(_ request: APIRequest) async throws -> APIReply {
        let view = try await control.watch(name: request.name)
        return .json(representation(view), etag: view.watch.etag)
    }

    @Sendable private func putWatch(_ request: APIRequest) async throws -> APIReply {
        let body = try request.json(without: WatchView.readOnlyFields)
        let edit = try request.editGuard()
        if try request.isValidateOnly {
            return .json(try await control.previewWatch(name: request.name, body).representation)
        }
        let put = try await control.putWatch(name: request.name, body, guard: edit)
        let isNew = put.outcome == .created
        return try await reply(to: put.watch, status: isNew ? 201 : 200, isNew: isNew)
    }

    @Sendable private func patchWatch(_ request: APIRequest) async throws -> APIReply {
        let edit = try request.editGuard()
        let patch = try request.json()
        if try request.isValidateOnly {
            return .json(try await control.previewWatch(name: request.name, patch, patching: true).representation)
        }
        return try await reply(to: control.patchWatch(name: request.name, patch, guard: edit))
    }

    @Sendable private func deleteWatch(_ request: APIRequest) async throws -> APIReply {
        try await control.deleteWatch(
            name: request.name, guard: request.editGuard(), validateOnly: request.isValidateOnly)
        return .noContent
    }

    private func representation(_ view: WatchView) -> JSONObject {
        view.representation(
            conflict: control.environment.pages.conflict(of: view.watch.spec.name), now: control.now)
    }

    private func reply(to written: Watch, status: Int = 200, isNew: Bool = false) async throws -> APIReply {
        let location = isNew ? "/v1/watches/\(written.spec.name)" : nil
        return .json(
            representation(control.view(of: written)), status: status, etag: written.etag, location: location)
    }
}
