package import SentinelDomain
import SentinelEvidence
package import SentinelJSON
import SentinelPrometheus
import SentinelTime

extension ControlPlane {
    /// Asks for an experiment: the active version against another one, or against one that is trained for it.
    package func createExperiment(
        watch name: String, _ body: JSONValue, by caller: Caller, validateOnly: Bool = false
    ) async throws -> Experiment {
        let request = try ExperimentRequest.read(body)
        let id = newID(.experiment)
        let experiment = try await environment.store.transact(.api) { tx -> Experiment in
            guard let watch = try tx.watches.lock(name: name) else { throw SentinelError.notFound("watch", name) }
            var experiment = try self.experiment(id, request, watch, by: caller, tx)
            guard !validateOnly else { return experiment }
            if let policy = request.training {
                let run = try TrainingRun.requested(for: watch, .experiment, policy, actor: caller.actor, tx)
                let asked = try tx.runs.insertOrFindOpen(run)
                guard asked.isNew else {
                    throw SentinelError(
                        .conflict, "training_run_open",
                        "The training run \(asked.run.id) is \(asked.run.state.rawValue); wait for it or cancel it.")
                }
                experiment.runID = run.id
                experiment.state = .training
            }
            try tx.experiments.insert(experiment)
            return try tx.experiments.find(watchID: watch.id, id: id) ?? experiment
        }
        guard !validateOnly else { return experiment }
        wake(request.training == nil ? .experiments : .training)
        return experiment
    }

    private func experiment(
        _ id: String, _ request: ExperimentRequest, _ watch: Watch, by caller: Caller, _ tx: any StoreTransaction
    ) throws -> Experiment {
        guard let champion = watch.activeVersion else {
            throw SentinelError(.conflict, "no_active_version", "The watch has no active version to compare with yet.")
        }
        if let expected = request.champion, expected != champion {
            throw SentinelError(
                .conflict, "active_version_mismatch", "Version \(expected) is not active; active is \(champion).")
        }
        try request.spec.endAt.map { try SentinelError.requireFuture($0, now: tx.now, field: "end_at") }
        var experiment = Experiment(
            id: id, watchID: watch.id, kind: .experiment, spec: request.spec, champion: champion, actor: caller.actor)
        experiment.specGeneration = watch.specGeneration
        experiment.seed = Int(FNV1a.hash(id.utf8) >> 1)
        experiment.createdAt = try tx.now
        experiment.challenger = request.challenger
        try request.training.map(watch.requireTrainable)
        try check(experiment, watch, tx)
        return experiment
    }

    package func experiment(watch name: String, id: String) async throws -> Experiment {
        try await environment.store.transact(.api) { tx in
            guard let experiment = try tx.experiments.find(watchID: try self.watch(name, tx).id, id: id) else {
                throw SentinelError.notFound("experiment", id)
            }
            return experiment
        }
    }

    /// Newest first.
    package func experiments(
        watch name: String, before: String?, filter: ExperimentFilter, limit: Int
    ) async throws -> (experiments: [Experiment], hasMore: Bool) {
        let found = try await environment.store.transact(.api) { tx in
            let watch = try self.watch(name, tx)
            return try tx.experiments.list(watchID: watch.id, before: before, filter: filter, limit: limit + 1)
        }
        return (Array(found.prefix(limit)), found.count > limit)
    }

    /// Pauses, resumes, completes, cancels, or edits description and end.
    package func editExperiment(
        watch name: String, id: String, _ body: JSONValue, guard edit: EditGuard, validateOnly: Bool = false
    ) async throws -> Experiment {
        let change = try ExperimentEdit.read(body)
        let experiment = try await environment.store.transact(.api) { tx -> Experiment in
            guard let watch = try tx.watches.lock(name: name) else { throw SentinelError.notFound("watch", name) }
            guard try tx.experiments.find(watchID: watch.id, id: id) != nil,
                var experiment = try tx.experiments.lock(id: id)
            else { throw SentinelError.notFound("experiment", id) }
            try edit.check(experiment.etag)
            let revision = experiment.revision
            try self.apply(change, to: &experiment, watch, tx)
            guard !validateOnly, experiment.revision != revision else { return experiment }
            guard try tx.experiments.update(experiment, expectedRevision: revision) else {
                throw SentinelError(
                    .preconditionFailed, "etag_mismatch", "The experiment changed meanwhile; read it again.")
            }
            return try tx.experiments.find(watchID: watch.id, id: id) ?? experiment
        }
        if !validateOnly { await settle(experiment.watchID) }
        return experiment
    }

    private func apply(
        _ change: ExperimentEdit, to experiment: inout Experiment, _ watch: Watch, _ tx: any StoreTransaction
    ) throws {
        let before = experiment
        if let description = change.description { experiment.spec.description = description }
        if let end = change.endAt { try move(end: end, of: &experiment, tx) }
        if let state = change.state, state != experiment.state {
            if state == .completed { try complete(&experiment, force: change.force, watch, tx) }
            try experiment.moveByClient(to: state)
        }
        if experiment != before { experiment.revision += 1 }
    }

    private func move(end: Timestamp, of experiment: inout Experiment, _ tx: any StoreTransaction) throws {
        guard end != experiment.spec.endAt else { return }
        guard !experiment.state.isEnd else {
            throw SentinelError(.conflict, "experiment_ended", "The experiment has ended; its end cannot be moved.")
        }
        try SentinelError.requireFuture(end, now: tx.now, field: "end_at")
        if let start = experiment.spec.startAt, end <= start {
            throw SentinelError.faults([
                Fault(
                    pointer: .root.appending("end_at"), code: .outOfRange,
                    detail: "The end must be after the start (\(start.rfc3339)).")
            ])
        }
        experiment.spec.endAt = end
    }

    /// Ends it now with what the evidence says. Below the minimum only when that is forced, which the verdict shows.
    private func complete(
        _ experiment: inout Experiment, force: Bool, _ watch: Watch, _ tx: any StoreTransaction
    ) throws {
        guard experiment.kind == .experiment else {
            throw SentinelError(
                .conflict, "probation_runs_itself",
                "A probation is completed by its evidence or at its end; it can be cancelled.")
        }
        guard experiment.state.clientMoves.contains(.completed) else { return }
        let evaluation = ExperimentEvaluation(
            experiment, blocks: try tx.evidence(of: experiment, watch), of: watch.spec)
        guard evaluation.test.verdict == .running else {
            throw SentinelError(
                .conflict, "already_decided", "The evidence has decided it; it completes by itself within seconds.")
        }
        guard evaluation.test.meetsMinimum || force else {
            throw SentinelError(
                .conflict, "too_little_evidence",
                "There is too little evidence for a verdict yet; wait, cancel it, or send \"force\": true.")
        }
        var test = evaluation.test
        test.end()
        experiment.result = evaluation.json(test)
        experiment.verdict = ExperimentVerdict(test.verdict)
    }

    /// Only before it starts: what has gathered evidence stays.
    package func deleteExperiment(
        watch name: String, id: String, guard edit: EditGuard, validateOnly: Bool = false
    ) async throws {
        try await environment.store.transact(.api) { tx in
            guard let watch = try tx.watches.lock(name: name) else { throw SentinelError.notFound("watch", name) }
            guard try tx.experiments.find(watchID: watch.id, id: id) != nil,
                let experiment = try tx.experiments.lock(id: id)
            else { throw SentinelError.notFound("experiment", id) }
            try edit.check(experiment.etag)
            guard experiment.state == .scheduled else {
                throw SentinelError(
                    .conflict, "experiment_started",
                    "The experiment is \(experiment.state.rawValue); only a scheduled one can be deleted. Cancel it.")
            }
            if !validateOnly { try tx.experiments.delete(id: id) }
        }
    }
}
