import HTTPTypes
import SentinelControl
import SentinelDomain
import SentinelEvidence
import SentinelForecast
import SentinelJSON
import SentinelTime

/// Lists across watches, and the whole fleet at a glance.
extension Resources {
    var everywhereRoutes: [Route] {
        let lists = Resources.paging + Resources.scopes
        return [
            Route(method: .get, template: "/v1/summary", handler: summary),
            Route(method: .get, template: "/v1/versions", query: lists + ["stage"], handler: allVersions),
            Route(
                method: .get, template: "/v1/rollbacks",
                query: lists + ["from", "to", "actor", "reason", "state"], handler: allRollbacks),
            Route(method: .get, template: "/v1/activations", query: lists + ["at"], handler: allActivations),
            Route(method: .get, template: "/v1/training-runs", query: lists + ["state"], handler: allTrainingRuns),
        ]
    }

    /// The parameters of ``QueryParameters/scope``.
    static let scopes = ["watch", "data_source", "model", "metric", "label"]

    @Sendable private func allVersions(_ request: APIRequest) async throws -> APIReply {
        let page = try page(request)
        let found = try await control.versionsEverywhere(
            before: place(page), of: request.query.scope, stage: request.query.word("stage", VersionStage.self),
            limit: page.limit)
        return try listReply(request, found) { listed in
            let live = control.environment.board.snapshot(name: listed.watchName)?.facts
            return listed.entity.representation(
                watch: listed.watchName, activeVersion: listed.activeVersion, live: live)
        }
    }

    @Sendable private func allRollbacks(_ request: APIRequest) async throws -> APIReply {
        let page = try page(request)
        let found = try await control.rollbacksEverywhere(
            before: place(page), of: request.query.scope, filter: rollbackFilter(request.query), limit: page.limit)
        let now = control.now
        return try listReply(request, found) { $0.entity.representation(watch: $0.watchName, now: now) }
    }

    @Sendable private func allActivations(_ request: APIRequest) async throws -> APIReply {
        let page = try page(request)
        let found = try await control.activationsEverywhere(
            at: request.query.time("at"), before: place(page), of: request.query.scope, limit: page.limit)
        return try listReply(request, found) { $0.entity.representation(watch: $0.watchName) }
    }

    @Sendable private func allTrainingRuns(_ request: APIRequest) async throws -> APIReply {
        let page = try page(request)
        let found = try await control.trainingRunsEverywhere(
            before: place(page), of: request.query.scope,
            state: request.query.word("state", TrainingRun.State.self), limit: page.limit)
        return try listReply(request, found) { $0.entity.representation(watch: $0.watchName) }
    }

    /// The tokens are signed, so one that is read is a place.
    func place(_ page: Page) -> ListPlace? { page.after.flatMap { ListPlace($0) } }

    func listReply<Entity>(
        _ request: APIRequest, _ found: (items: [Listed<Entity>], hasMore: Bool),
        _ represent: (Listed<Entity>) -> JSONObject
    ) throws -> APIReply {
        try pageReply(
            request, items: found.items.map(represent), next: found.hasMore ? found.items.last?.place.text : nil)
    }

    @Sendable private func summary(_ request: APIRequest) async throws -> APIReply {
        let summary = try await control.summary()
        var json = summary.representation
        json["build"] = [
            "version": .string(options.version), "details": .map(options.buildInfo),
            "instance": .string(options.instanceID), "started_at": .time(options.startedAt),
        ]
        return .json(json)
    }
}

extension QueryParameters {
    /// Of which watches a list shows something.
    var scope: WatchScope {
        get throws(Problem) {
            var scope = WatchScope(name: self["watch"])
            scope.dataSource = self["data_source"]
            scope.model = try word("model", ModelKind.self)?.rawValue
            scope.metric = self["metric"]
            guard let label = self["label"] else { return scope }
            let parts = label.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else {
                throw QueryParameters.invalid("The parameter 'label' is a name and a value, such as label=team=web.")
            }
            scope.label = WatchScope.Label(name: parts[0], value: parts[1])
            return scope
        }
    }
}

extension FleetSummary {
    /// The resource `summary`, without what the server says of itself.
    var representation: JSONObject {
        let open = ExperimentState.allCases.filter { !$0.isEnd }.map { state in
            (state.rawValue, JSONValue.count(totals.experiments[state] ?? 0))
        }
        let perSeverity = DriftSeverity.allCases.filter { $0 > .none }.map { severity in
            (severity.rawValue, JSONValue.count(drifting[severity] ?? 0))
        }
        let perState = WatchState.allCases.map { ($0.rawValue, JSONValue.count(states[$0] ?? 0)) }
        return [
            "watches": ["total": .count(totals.watches), "by_state": .object(JSONObject(perState))],
            "series": .count(series), "versions": .count(totals.versions), "rollbacks": .count(totals.rollbacks),
            "data_sources": [
                "healthy": .count(sources.healthy), "unhealthy": .count(sources.unhealthy),
                "unknown": .count(sources.unknown),
            ],
            "training_runs": [
                "queued": .count(totals.queuedRuns), "running": .count(totals.runningRuns),
                "failed_last_24h": .count(totals.failedRuns),
            ],
            "experiments": .object(JSONObject(open)), "probations": .count(totals.probations),
            "drifting": .object(JSONObject(perSeverity)),
            "pins": ["count": .count(totals.pinnedCount), "watches": .array(totals.pinned.map(JSONValue.string))],
            "oldest_lag": oldestLag.map { ["watch": .string($0.watch), "seconds": .number($0.lag.seconds)] } ?? .null,
        ]
    }
}
