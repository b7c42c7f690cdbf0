import HTTPTypes
import SentinelControl
import SentinelDomain
import SentinelJSON

/// `versions` and `activations`
extension Resources {
    var versionRoutes: [Route] {
        let list = "/v1/watches/{name}/versions"
        let write = Resources.validateOnly
        return [
            Route(method: .get, template: list, query: Resources.paging + ["stage"], handler: listVersions),
            Route(method: .get, template: list + "/compare", query: ["a", "b"], handler: compareVersions),
            Route(method: .get, template: list + "/{n}", handler: version),
            Route(method: .patch, template: list + "/{n}", query: write, body: .required, handler: patchVersion),
            Route(method: .delete, template: list + "/{n}", query: write, handler: deleteVersion),
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
        let found = try await control.version(watch: request.name, versionReference(request))
        return versionReply(found.watch, found.version)
    }

    /// Tags, description, and the end of the mark of a rollback.
    @Sendable private func patchVersion(_ request: APIRequest) async throws -> APIReply {
        let patch = try VersionPatch.read(request.json())
        let isPreview = try request.isValidateOnly
        let found = try await control.patchVersion(
            watch: request.name, versionReference(request), patch, guard: request.editGuard(),
            validateOnly: isPreview)
        guard isPreview else { return versionReply(found.watch, found.version) }
        return versionPreview(found.watch, found.version)
    }

    /// The artifact goes, the record stays.
    @Sendable private func deleteVersion(_ request: APIRequest) async throws -> APIReply {
        try await control.deleteVersion(
            watch: request.name, versionReference(request), guard: request.editGuard(),
            validateOnly: request.isValidateOnly)
        return .noContent
    }

    /// Two versions side by side.
    @Sendable private func compareVersions(_ request: APIRequest) async throws -> APIReply {
        let a = try await compared("a", request)
        let b = try await compared("b", request)
        let live = control.environment.board.snapshot(id: a.watch.id)?.facts
        let comparison = VersionComparison(a: a.version, b: b.version, watch: a.watch, live: live)
        return .json(comparison.representation)
    }

    private func compared(
        _ parameter: String, _ request: APIRequest
    ) async throws -> (watch: Watch, version: ModelVersion) {
        guard let text = request.query[parameter] else {
            throw QueryParameters.invalid("The parameter '\(parameter)' is a version, such as \(parameter)=3.")
        }
        guard let reference = VersionReference(text) else {
            throw SentinelError.notFound("version", String(text.prefix(64)))
        }
        return try await control.version(watch: request.name, reference)
    }

    /// Newest first; with `at` the one activation that was live then, or none.
    @Sendable private func listActivations(_ request: APIRequest) async throws -> APIReply {
        let page = try page(request)
        if let time = try request.query.time("at") {
            let live = try await control.activation(watch: request.name, at: time)
            return try pageReply(
                request, items: live.map { [$0.representation(watch: request.name)] } ?? [], next: nil)
        }
        let found = try await control.activations(
            watch: request.name, before: page.after.flatMap { Int($0) }, limit: page.limit)
        return try pageReply(
            request, items: found.activations.map { $0.representation(watch: request.name) },
            next: found.hasMore ? found.activations.last.map { String($0.seq) } : nil)
    }

    /// The version that a path names.
    /// - Throws: 404 for a text that is neither a number nor an alias.
    func versionReference(_ request: APIRequest) throws(SentinelError) -> VersionReference {
        let text = request.parameters["n"] ?? ""
        guard let reference = VersionReference(text) else { throw .notFound("version", text) }
        return reference
    }

    func versionReply(_ watch: Watch, _ version: ModelVersion, status: Int = 200) -> APIReply {
        let live = control.environment.board.snapshot(id: watch.id)?.facts
        let path = "/v1/watches/\(watch.spec.name)/versions/\(version.number)"
        var reply = APIReply.json(
            version.representation(of: watch, live: live), status: status,
            etag: version.etag(activeVersion: watch.activeVersion),
            location: status == 201 ? path : nil)
        if status == 200 { reply.fields["Content-Location"] = path }
        return reply
    }

    func versionPreview(_ watch: Watch, _ version: ModelVersion) -> APIReply {
        .json(["validate_only": true, "version": .object(version.representation(of: watch))])
    }
}
