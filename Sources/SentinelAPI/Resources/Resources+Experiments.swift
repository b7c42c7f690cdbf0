import HTTPTypes
import SentinelControl
import SentinelCrypto
import SentinelDomain
import SentinelEvidence
import SentinelJSON

/// `experiments`, and how long one must run
extension Resources {
    var experimentRoutes: [Route] {
        let list = "/v1/watches/{name}/experiments"
        let one = list + "/{id}"
        let (write, filters) = (Resources.validateOnly, ["state", "kind"])
        return [
            Route(
                method: .get, template: "/v1/experiments", query: Resources.paging + filters + Resources.scopes,
                handler: allExperiments),
            Route(method: .get, template: list, query: Resources.paging + filters, handler: listExperiments),
            Route(method: .post, template: list, query: write, body: .required, handler: createExperiment),
            Route(method: .get, template: one, handler: experiment),
            Route(method: .patch, template: one, query: write, body: .required, handler: patchExperiment),
            Route(method: .delete, template: one, query: write, handler: deleteExperiment),
            Route(method: .get, template: one + "/blocks", query: Resources.paging, handler: listExperimentBlocks),
            Route(
                method: .get, template: "/v1/watches/{name}/experiment-plan",
                query: ["relative_effect", "confidence_level", "power"], handler: experimentPlan),
        ]
    }

    @Sendable private func allExperiments(_ request: APIRequest) async throws -> APIReply {
        let page = try page(request)
        let found = try await control.experimentsEverywhere(
            before: place(page), of: request.query.scope, filter: filter(request.query), limit: page.limit)
        return try listReply(request, found) { $0.entity.representation(watch: $0.watchName) }
    }

    @Sendable private func listExperiments(_ request: APIRequest) async throws -> APIReply {
        let page = try page(request)
        let found = try await control.experiments(
            watch: request.name, before: page.after, filter: filter(request.query), limit: page.limit)
        return try pageReply(
            request, items: found.experiments.map { $0.representation(watch: request.name) },
            next: found.hasMore ? found.experiments.last?.id : nil)
    }

    private func filter(_ query: QueryParameters) throws(Problem) -> ExperimentFilter {
        ExperimentFilter(
            state: try query.word("state", ExperimentState.self), kind: try query.word("kind", Experiment.Kind.self))
    }

    @Sendable private func createExperiment(_ request: APIRequest) async throws -> APIReply {
        let isPreview = try request.isValidateOnly
        let experiment = try await control.createExperiment(
            watch: request.name, request.json(), by: request.caller, validateOnly: isPreview)
        if isPreview { return preview(experiment, request) }
        var reply = try reply(experiment, request, status: 201)
        reply.fields["Location"] = "/v1/watches/\(request.name)/experiments/\(experiment.id)"
        return reply
    }

    @Sendable private func experiment(_ request: APIRequest) async throws -> APIReply {
        try reply(try await control.experiment(watch: request.name, id: request.resourceID), request)
    }

    @Sendable private func patchExperiment(_ request: APIRequest) async throws -> APIReply {
        let isPreview = try request.isValidateOnly
        let experiment = try await control.editExperiment(
            watch: request.name, id: request.resourceID, request.json(), guard: editGuard(request),
            validateOnly: isPreview)
        return isPreview ? preview(experiment, request) : try reply(experiment, request)
    }

    @Sendable private func deleteExperiment(_ request: APIRequest) async throws -> APIReply {
        try await control.deleteExperiment(
            watch: request.name, id: request.resourceID, guard: editGuard(request),
            validateOnly: request.isValidateOnly)
        return .noContent
    }

    /// The evidence, oldest block first.
    @Sendable private func listExperimentBlocks(_ request: APIRequest) async throws -> APIReply {
        let page = try page(request)
        let found = try await control.experimentBlocks(
            watch: request.name, id: request.resourceID, after: page.after.flatMap { Int($0) }, limit: page.limit)
        return try pageReply(
            request, items: found.blocks.map { $0.representation(of: found.experiment, grid: found.grid) },
            next: found.hasMore ? found.blocks.last.map { String($0.losses.index) } : nil)
    }

    @Sendable private func experimentPlan(_ request: APIRequest) async throws -> APIReply {
        let query = request.query
        let question = ExperimentPlan.Question(
            relativeEffect: try query.number("relative_effect", in: 0.001...10) ?? 0.05,
            confidenceLevel: try query.number("confidence_level", in: 0.8...0.999) ?? 0.95,
            power: try query.number("power", in: 0.5...0.999) ?? 0.8)
        let found = try await control.experimentPlan(watch: request.name, question)
        return .json(found.plan.representation(of: found.watch))
    }
}

/// The entity tag of an experiment has two halves: what a client wrote, which an edit must match, and what has happened
/// to it, so that a client who polls with `If-None-Match` sees that too.
extension Resources {
    private func reply(_ experiment: Experiment, _ request: APIRequest, status: Int = 200) throws -> APIReply {
        var reply = APIReply.json(experiment.representation(watch: request.name), status: status)
        let digest = try SHA256.hexDigest(reply.body).prefix(16)
        reply.fields["ETag"] = experiment.etag.dropLast() + ".\(digest)\""
        return reply
    }

    private func editGuard(_ request: APIRequest) throws -> EditGuard {
        var edit = try request.editGuard()
        edit.ifMatch = edit.ifMatch?.map { tag in
            let parts = tag.split(separator: ".")
            return parts.count == 3 ? "\(parts[0]).\(parts[1])\"" : tag
        }
        return edit
    }

    private func preview(_ experiment: Experiment, _ request: APIRequest) -> APIReply {
        .json(["validate_only": true, "experiment": .object(experiment.representation(watch: request.name))])
    }
}
