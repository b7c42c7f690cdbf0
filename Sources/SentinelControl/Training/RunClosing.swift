import SentinelCrypto
import SentinelDomain
import SentinelForecast
import SentinelJSON
import SentinelTime

/// The end of a successful training run: one transaction that inserts the version, moves the pointer if the gate lets
/// it, prunes, and closes the run.
struct RunClosing: Sendable {
    var run: TrainingRun
    var token: Int
    var input: TrainingInput
    var product: TrainingWork.Product
    /// Compute time.
    var seconds: Double

    func store(_ tx: any StoreTransaction) throws -> TrainingRun {
        var closed = run
        guard let watch = try tx.lockedWatch(id: run.watchID) else {
            closed.state = .cancelled
            return closed
        }
        guard watch.specGeneration == run.specGeneration, watch.specGeneration == input.watch.specGeneration else {
            closed.state = .superseded
            closed.outcome = ["promoted": false, "reason": "configuration_changed"]
            _ = try tx.runs.finish(closed, token: token)
            return closed
        }
        let number = try tx.versions.nextNumber(watchName: watch.spec.name)
        let gate = PromotionGate.decide(
            product.scores, hasChampion: input.servedVersion != nil, gate: watch.spec.gate,
            margin: watch.spec.gateMargin)
        let verdict = try decide(watch, gate, tx)
        closed.state = .succeeded
        closed.progress = 1
        closed.version = number
        closed.outcome = product.scores.json(verdict, gate: watch.spec.gate, margin: watch.spec.gateMargin)
        guard try tx.runs.finish(closed, token: token) else {
            throw SentinelError(.conflict, "cancelled", "The training run was cancelled or given to another worker.")
        }
        var version = try version(number, watch, verdict, now: try tx.now)
        // What passed the gate waits in staging when only a pin, or the watch's own way of promoting, holds it back; so
        // does what an experiment may promote, which is the stricter gate.
        let isAccepted = gate.promote && watch.activationSeq == input.watch.activationSeq
        let asked = try tx.experiments.find(runID: run.id).flatMap { $0.state.isEnd ? nil : $0 }
        version.storedStage = isAccepted || asked?.spec.autoPromote == true ? .staging : .development
        try tx.versions.insert(version, artifact: product.artifact)
        try follow(verdict, number, for: asked, watch, tx)
        let active = verdict.promote ? number : watch.activeVersion
        try RetainedVersions.prune(watch, active: active, newest: number, tx)
        try tx.watches.setTrainingOutcome(id: watch.id, failures: 0, notBefore: nil)
        return try tx.runs.find(watchID: run.watchID, id: run.id) ?? closed
    }

    /// The outcome of a run during which another version became active.
    private static let overtaken = "active_version_changed_meanwhile"
    /// The outcome of a run whose version must win an experiment first.
    private static let byExperiment = "by_experiment"

    /// A pin beats whatever the gate says, and so does the watch's way of promoting: training goes on, what is served
    /// stays.
    private func decide(
        _ watch: Watch, _ gate: PromotionGate.Verdict, _ tx: any StoreTransaction
    ) throws -> PromotionGate.Verdict {
        func refused(_ reason: String) -> PromotionGate.Verdict { .init(promote: false, reason: reason) }
        if run.trigger == .experiment { return refused("for_an_experiment") }
        if let refusal = PromotionGuard.refusal(watch, now: try tx.now) { return refused(refusal.rawValue) }
        guard watch.activationSeq == input.watch.activationSeq else { return refused(Self.overtaken) }
        guard gate.promote, input.servedVersion != nil else { return gate }
        return switch watch.spec.promotion {
        case .immediate: try comparison(tx).map(refused) ?? gate
        case .experiment: refused(Self.byExperiment)
        case .manual: refused("by_hand")
        }
    }

    /// What is being compared, and would end without a finding if the served version changed now: an experiment, which
    /// only a person may end so; a probation, which the schedule waits for, but not a retraining for drift.
    private func comparison(_ tx: any StoreTransaction) throws -> String? {
        guard run.trigger == .cron || run.trigger == .drift else { return nil }
        let kinds = try tx.experiments.open(watchID: run.watchID).filter { $0.state != .scheduled }.map(\.kind)
        if kinds.contains(.experiment) { return "experiment_running" }
        return run.trigger == .cron && kinds.contains(.probation) ? "on_probation" : nil
    }

    /// What becomes of the new version: the challenger of the experiment that asked for it, of one that the watch
    /// promotes by, or the active one.
    private func follow(
        _ verdict: PromotionGate.Verdict, _ number: Int, for asked: Experiment?, _ watch: Watch,
        _ tx: any StoreTransaction
    ) throws {
        if var asked {
            asked.challenger = number
            try asked.move(to: .scheduled)
            _ = try tx.experiments.update(asked, expectedRevision: nil)
        } else if verdict.promote {
            if let champion = watch.activeVersion {
                try tx.versions.setStage(watchID: watch.id, number: champion, .staging)
            }
            try tx.switchPointer(
                of: watch,
                by: Activation(after: watch, version: number, reason: .promotion, actor: run.actor, detail: run.id))
        } else if verdict.reason == Self.byExperiment, let champion = watch.activeVersion {
            for var older in try tx.experiments.open(watchID: watch.id) where older.isWaitingTrial {
                try older.move(to: .cancelled, because: "superseded")
                _ = try tx.experiments.update(older, expectedRevision: nil)
            }
            try tx.experiments.insert(trial(try tx.makeID(.experiment), of: number, against: champion, watch))
        }
    }

    /// The watch promotes by experiment: the version that the gate let through is the challenger.
    private func trial(_ id: String, of number: Int, against champion: Int, _ watch: Watch) -> Experiment {
        var spec = ExperimentSpec(name: "\(ExperimentSpec.trialPrefix)\(number)")
        spec.description = "Version \(number), made by \(run.id), against version \(champion)."
        spec.autoPromote = true
        var experiment = Experiment(
            id: id, watchID: watch.id, kind: .experiment,
            spec: spec, champion: champion, actor: run.actor)
        experiment.challenger = number
        experiment.specGeneration = watch.specGeneration
        experiment.seed = number
        return experiment
    }

    private func version(
        _ number: Int, _ watch: Watch, _ verdict: PromotionGate.Verdict, now: Timestamp
    ) throws -> ModelVersion {
        let artifact = ModelVersion.Artifact(
            sha256: try SHA256.digest(product.artifact), size: product.artifact.count,
            format: VersionArtifact.formatVersion)
        var version = ModelVersion(
            watchID: watch.id, number: number, record: record(watch, verdict),
            configuration: input.watch.spec.configuration,
            artifact: artifact)
        version.runID = run.id
        version.parent = watch.activeVersion
        version.dataSourceID = input.source.id
        version.dataSourceRevision = input.source.revision
        version.createdAt = now
        return version
    }

    private func record(_ watch: Watch, _ verdict: PromotionGate.Verdict) -> VersionRecord {
        let skipped = product.skipped.map { entry -> JSONValue in
            ["series": .string(entry.series), "reason": .string(entry.reason)]
        }
        let model = input.watch.spec.model
        return VersionRecord(
            json: [
                "trigger": .string(run.trigger.rawValue), "policy": .string(product.policy.rawValue),
                "training": ["parameters": .string(product.parameters.rawValue)],
                "actor": .string(run.actor), "started_at": run.startedAt.map { .string($0.rfc3339) } ?? .null,
                "duration_ms": .number((seconds * 1_000).rounded()),
                "data_window": [
                    "start": .string(product.window.start.rfc3339), "end": .string(product.window.end.rfc3339),
                ],
                "sample_count": .integer(Int64(product.sampleCount)),
                "series_count": .integer(Int64(product.seriesCount)), "skipped_series": .array(skipped),
                "parameters": .object(input.watch.spec.parameters.json), "metrics": product.metrics,
                "gate": product.scores.json(verdict, gate: watch.spec.gate, margin: watch.spec.gateMargin),
                "features": .array(features(model).map(JSONValue.string)),
                "preprocessing": .object(input.watch.spec.preprocessing.json),
                "importance": .array(
                    product.importance.map { ["name": .string($0.name), "weight": .number($0.weight)] }),
                "selection": product.selection, "drift_score": run.cause["score"] ?? .null,
            ])
    }

    /// What the model computes from the past of a series.
    private func features(_ model: ModelKind) -> [String] {
        if !product.importance.isEmpty { return product.importance.map(\.name) }
        return model == .linearTrend || model == .sgd ? ["lags", "rolling_mean", "rolling_std", "cyclical_time"] : []
    }
}
