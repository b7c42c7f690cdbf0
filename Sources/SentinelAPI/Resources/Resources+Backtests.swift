import HTTPTypes
import SentinelControl
import SentinelDomain
import SentinelJSON

/// `backtests`
extension Resources {
    var backtestRoutes: [Route] {
        let list = "/v1/watches/{name}/backtests"
        return [
            Route(method: .get, template: list, query: Resources.paging + ["state"], handler: listBacktests),
            Route(
                method: .post, template: list, query: Resources.validateOnly, body: .optional, handler: createBacktest),
            Route(method: .get, template: list + "/{id}", handler: backtest),
            Route(
                method: .patch, template: list + "/{id}", query: Resources.validateOnly, body: .required,
                handler: patchBacktest),
            Route(method: .delete, template: list + "/{id}", query: Resources.validateOnly, handler: deleteBacktest),
        ]
    }

    @Sendable private func listBacktests(_ request: APIRequest) async throws -> APIReply {
        let page = try page(request)
        let found = try await control.backtests(
            watch: request.name, before: page.after, state: request.query.word("state", BacktestJob.State.self),
            limit: page.limit)
        return try pageReply(
            request, items: found.jobs.map { $0.representation(watch: request.name) },
            next: found.hasMore ? found.jobs.last?.id : nil)
    }

    /// 202: it goes on by itself. With `Prefer: wait=N` the reply waits for its end, at most so long.
    @Sendable private func createBacktest(_ request: APIRequest) async throws -> APIReply {
        let isPreview = try request.isValidateOnly
        let body = try request.json()
        var job = try await control.createBacktest(
            watch: request.name, body, by: request.caller, validateOnly: isPreview)
        if isPreview {
            return .json(["validate_only": true, "backtest": .object(job.representation(watch: request.name))])
        }
        if let seconds = request.preferredWait {
            job = try await control.backtest(watch: request.name, id: job.id, endingWithin: .seconds(seconds))
        }
        var reply = APIReply.json(
            job.representation(watch: request.name), status: 202,
            location: "/v1/watches/\(request.name)/backtests/\(job.id)")
        reply.fields["Preference-Applied"] = request.preferredWait.map { "wait=\($0)" }
        return reply
    }

    @Sendable private func backtest(_ request: APIRequest) async throws -> APIReply {
        let job = try await control.backtest(watch: request.name, id: request.resourceID)
        return .json(job.representation(watch: request.name))
    }

    /// The one change that a client can make: `{"state": "cancelled"}`.
    @Sendable private func patchBacktest(_ request: APIRequest) async throws -> APIReply {
        let faults = FaultCollector()
        let reader = ObjectReader(try request.json(), faults: faults)
        let state = reader.string("state", .required, length: 1...32)
        if let state, state != BacktestJob.State.cancelled.rawValue {
            reader.fault("state", .invalid, "A back-test can only be set to cancelled.")
        }
        reader.finish()
        guard faults.isEmpty else { throw SentinelError.faults(faults.faults) }
        let job = try await control.cancelBacktest(
            watch: request.name, id: request.resourceID, validateOnly: request.isValidateOnly)
        return .json(job.representation(watch: request.name))
    }

    @Sendable private func deleteBacktest(_ request: APIRequest) async throws -> APIReply {
        try await control.deleteBacktest(
            watch: request.name, id: request.resourceID, validateOnly: request.isValidateOnly)
        return .noContent
    }
}
