package import SentinelDomain
package import SentinelJSON
import SentinelTime

/// What a client writes to train now.
package struct TrainingRequest: Sendable, Equatable {
    package var policy: TrainingRun.Policy
    /// Nil: as the watch says.
    package var parameters: TrainingRun.Parameters?

    package static func read(_ json: JSONValue) throws(SentinelError) -> TrainingRequest {
        let faults = FaultCollector()
        let reader = ObjectReader(json, faults: faults)
        let policy = reader.enumeration("policy", TrainingRun.Policy.self) ?? .fullRetrain
        let parameters = reader.enumeration("parameters", TrainingRun.Parameters.self)
        if policy == .finetune, parameters == .reselect {
            reader.fault(
                "parameters", .conflict, "Fine-tuning keeps parameters; use the policy full_retrain to reselect them.")
        }
        reader.finish()
        guard faults.isEmpty else { throw .faults(faults.faults) }
        return TrainingRequest(policy: policy, parameters: parameters)
    }
}

extension ControlPlane {
    /// Asks for a training run; when one is open already, that one is the answer.
    package func createTrainingRun(
        watch name: String, _ request: TrainingRequest, by caller: Caller, validateOnly: Bool = false
    ) async throws -> (run: TrainingRun, isNew: Bool) {
        let result = try await environment.store.transact(.api) { tx -> (run: TrainingRun, isNew: Bool) in
            let watch = try self.watch(name, tx)
            try watch.requireTrainable(request.policy)
            var run = try TrainingRun.requested(for: watch, .manual, request.policy, actor: caller.actor, tx)
            run.parameters = request.parameters ?? run.parameters
            return validateOnly ? (run, true) : try tx.runs.insertOrFindOpen(run)
        }
        guard !validateOnly else { return result }
        await environment.fleet.runtime(id: result.run.watchID)?.setOpenRun(result.run, now: now)
        wake(.training)
        return result
    }

    package func trainingRun(watch name: String, id: String) async throws -> TrainingRun {
        try await environment.store.transact(.api) { tx in
            let watch = try self.watch(name, tx)
            guard let run = try tx.runs.find(watchID: watch.id, id: id) else {
                throw SentinelError.notFound("training_run", id)
            }
            return run
        }
    }

    /// The run when it has ended, or as it is after `limit`. This process tells at once; what another one does is
    /// looked at now and then.
    package func trainingRun(watch name: String, id: String, endingWithin limit: Duration) async throws -> TrainingRun {
        let end = ContinuousClock.now + limit
        var run = try await trainingRun(watch: name, id: id)
        while run.state.isOpen, ContinuousClock.now < end {
            await environment.runs.wait(for: id, atMost: min(.seconds(2), end - .now))
            try Task.checkCancellation()
            run = try await trainingRun(watch: name, id: id)
        }
        return run
    }

    /// Newest first.
    package func trainingRuns(
        watch name: String, before: String?, state: TrainingRun.State?, limit: Int
    ) async throws -> (runs: [TrainingRun], hasMore: Bool) {
        let runs = try await environment.store.transact(.api) { tx in
            let watch = try self.watch(name, tx)
            return try tx.runs.list(watchID: watch.id, before: before, state: state, limit: limit + 1)
        }
        return (Array(runs.prefix(limit)), runs.count > limit)
    }

    /// Cancels a waiting or running run; its worker notices within a second.
    package func cancelTrainingRun(
        watch name: String, id: String, validateOnly: Bool = false
    ) async throws -> TrainingRun {
        let run = try await environment.store.transact(.api) { tx -> TrainingRun in
            let watch = try self.watch(name, tx)
            guard let run = try tx.runs.find(watchID: watch.id, id: id) else {
                throw SentinelError.notFound("training_run", id)
            }
            guard try validateOnly ? run.state.isOpen : tx.runs.cancel(watchID: watch.id, id: id) else {
                throw SentinelError(
                    .conflict, "run_closed",
                    "The training run is \(run.state.rawValue); only an open one can be cancelled.")
            }
            guard !validateOnly else { return run }
            // The judge must not ask for the same run again at once.
            try tx.watches.setTrainingOutcome(
                id: watch.id, failures: watch.trainingFailures + 1, notBefore: try tx.now + .minutes(15))
            return try tx.runs.find(watchID: watch.id, id: id) ?? run
        }
        guard !validateOnly else { return run }
        // The owner learns of the pause before it learns that the run is closed.
        await settle(run.watchID)
        await environment.fleet.runtime(id: run.watchID)?.runClosed(run, now: now)
        environment.runs.closed(run.id)
        return run
    }
}
