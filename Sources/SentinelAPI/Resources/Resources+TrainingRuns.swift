import HTTPTypes
import SentinelControl
import SentinelDomain
import SentinelJSON

/// `training-runs`
extension Resources {
    var trainingRunRoutes: [Route] {
        let list = "/v1/watches/{name}/training-runs"
        return [
            Route(method: .get, template: list, query: Resources.paging + ["state"], handler: listTrainingRuns),
            Route(
                method: .post, template: list, query: Resources.validateOnly, body: .optional,
                handler: createTrainingRun),
            Route(method: .get, template: list + "/{id}", handler: trainingRun),
            Route(
                method: .patch, template: list + "/{id}", query: Resources.validateOnly, body: .required,
                handler: patchTrainingRun),
        ]
    }

    @Sendable private func listTrainingRuns(_ request: APIRequest) async throws -> APIReply {
        let page = try page(request)
        let found = try await control.trainingRuns(
            watch: request.name, before: page.after, state: request.query.word("state", TrainingRun.State.self),
            limit: page.limit)
        return try pageReply(
            request, items: found.runs.map { $0.representation(watch: request.name) },
            next: found.hasMore ? found.runs.last?.id : nil)
    }

    /// 202: the run goes on by itself. With `Prefer: wait=N` the reply waits for its end, at most so long.
    @Sendable private func createTrainingRun(_ request: APIRequest) async throws -> APIReply {
        let wanted = try TrainingRequest.read(request.json())
        let isPreview = try request.isValidateOnly
        let made = try await control.createTrainingRun(
            watch: request.name, wanted, by: request.caller, validateOnly: isPreview)
        if isPreview {
            return .json(["validate_only": true, "training_run": .object(made.run.representation(watch: request.name))])
        }
        let run = try await waited(for: made.run, request)
        var document = run.representation(watch: request.name)
        document["coalesced"] = .bool(!made.isNew)
        var reply = APIReply.json(
            document, status: 202, location: "/v1/watches/\(request.name)/training-runs/\(run.id)")
        reply.fields["Preference-Applied"] = request.preferredWait.map { "wait=\($0)" }
        return reply
    }

    private func waited(for run: TrainingRun, _ request: APIRequest) async throws -> TrainingRun {
        guard let seconds = request.preferredWait else { return run }
        return try await control.trainingRun(watch: request.name, id: run.id, endingWithin: .seconds(seconds))
    }

    @Sendable private func trainingRun(_ request: APIRequest) async throws -> APIReply {
        let run = try await control.trainingRun(watch: request.name, id: request.resourceID)
        return .json(run.representation(watch: request.name))
    }

    /// The one change that a client can make: `{"state": "cancelled"}`.
    @Sendable private func patchTrainingRun(_ request: APIRequest) async throws -> APIReply {
        let faults = FaultCollector()
        let reader = ObjectReader(try request.json(), faults: faults)
        let state = reader.string("state", .required, length: 1...32)
        if let state, state != TrainingRun.State.cancelled.rawValue {
            reader.fault("state", .invalid, "A training run can only be set to cancelled.")
        }
        reader.finish()
        guard faults.isEmpty else { throw SentinelError.faults(faults.faults) }
        let run = try await control.cancelTrainingRun(
            watch: request.name, id: request.resourceID, validateOnly: request.isValidateOnly)
        return .json(run.representation(watch: request.name))
    }
}
