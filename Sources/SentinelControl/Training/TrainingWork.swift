package import SentinelDomain
import SentinelEngine
package import SentinelForecast
package import SentinelJSON
import SentinelPrometheus
import SentinelSeries
package import SentinelTime

/// The computing part of a training run: fits and validates every series of a watch on copies, scores the champion on
/// the same origins, and packs the result. Pure but for the cancellation and progress hooks; runs on the compute pool.
package struct TrainingWork: Sendable {
    package var input: TrainingInput
    package var policy: TrainingRun.Policy
    /// Whether a full retraining uses the orders, seasons and choices of the served version again.
    package var parameters = TrainingRun.Parameters.reselect
    /// The coefficients of the served version by series id, to be scored beside the candidate and fine-tuned from.
    package var champion: [String: SeriesFit]

    package init(input: TrainingInput, policy: TrainingRun.Policy, champion: [String: SeriesFit]) {
        self.input = input
        self.policy = policy
        self.champion = champion
    }

    package init(input: TrainingInput, run: TrainingRun, champion: [String: SeriesFit]) {
        self.init(input: input, policy: run.policy, champion: champion)
        parameters = run.parameters
    }

    /// What a run produced.
    package struct Product: Sendable {
        package var artifact: [UInt8]
        /// How it was made: a full retraining where there was nothing to fine-tune, a new search where there was
        /// nothing to keep.
        package var policy: TrainingRun.Policy
        package var parameters: TrainingRun.Parameters
        package var scores: PromotionGate.Scores
        package var metrics: JSONValue
        /// What the fitted models lean on; empty where they do not say.
        package var importance: [FeatureImportance]
        /// Why these models were chosen; null for a model that is not chosen from several.
        package var selection: JSONValue
        package var seriesCount: Int
        package var sampleCount: Int
        package var skipped: [(series: String, reason: String)]
        /// Grid times of the oldest and newest point that was learnt from.
        package var window: (start: Timestamp, end: Timestamp)
    }

    /// - Throws: `SentinelError` when no series can be trained, or the run was cancelled.
    package func run(
        isCancelled: @escaping @Sendable () -> Bool, progress: @escaping @Sendable (Double) -> Void
    ) throws(SentinelError) -> Product {
        var outcome = Outcome()
        let options = ValidationOptions(horizon: input.watch.spec.horizonSteps)
        let total = Double(max(1, input.rings.count))
        for (position, entry) in input.rings.enumerated() {
            let control = RunControl(isCancelled: isCancelled) { progress((Double(position) + 0.9 * $0) / total) }
            do throws(FitError) {
                try train(entry.labels, entry.ring, options: options, control: control, into: &outcome)
            } catch .cancelled {
                throw SentinelError(.conflict, "cancelled", "The training run was cancelled.")
            } catch {
                outcome.skipped.append((entry.labels.seriesID, error.message))
            }
            progress(Double(position + 1) / total)
        }
        return try pack(outcome)
    }

    private struct Outcome {
        var fits: [SeriesFit] = []
        var candidate: [ValidationReport] = []
        /// As many; nil where the served version does not know the series.
        var champion: [ValidationReport?] = []
        /// The models that will serve, scored on the points that they have learnt from.
        var training: [ForecastMetrics] = []
        var skipped: [(series: String, reason: String)] = []
        /// A series was made from what the served version holds.
        var usesChampion = false
        var first = Int64.max
        var last = Int64.min
    }

    private func train(
        _ labels: LabelSet, _ ring: SeriesRing, options: ValidationOptions, control: RunControl,
        into outcome: inout Outcome
    ) throws(FitError) {
        let history = History(ring)
        let id = labels.seriesID
        let how = policy(for: id)
        let plan = TrainingPlan(policy: how, options: options, control: control)
        let (fit, report) = try SeriesFit.train(id, recipe: input.watch.spec.recipe, history: history, plan: plan)
        let served = try champion[id].flatMap { served throws(FitError) in
            try score(served.model, history: history, options: options, control: control.silent)
        }
        let learnt = try score(fit.model, history: history, options: options, control: control.silent)
        if how != .fullRetrain { outcome.usesChampion = true }
        outcome.fits.append(fit)
        if let learnt { outcome.training.append(learnt.model) }
        outcome.candidate.append(report)
        outcome.first = min(outcome.first, ring.startIndex)
        outcome.last = max(outcome.last, history.end)
        outcome.champion.append(served)
    }

    /// A served version that was made by another recipe has nothing to go on from.
    private func policy(for id: String) -> TrainingPolicy {
        let isOther = input.servedVersion.map { $0.recipe != input.watch.spec.recipe } ?? false
        guard let previous = champion[id], !isOther else { return .fullRetrain }
        return switch (policy, parameters) {
        case (.finetune, _): .finetune(previous.model, trainedThrough: previous.trainedThrough)
        case (.fullRetrain, .keep): .keep(previous.model)
        case (.fullRetrain, .reselect): .fullRetrain
        }
    }

    /// A model that cannot be scored does not keep the series from being trained.
    private func score(
        _ model: AnyFittedModel, history: History, options: ValidationOptions, control: RunControl
    ) throws(FitError) -> ValidationReport? {
        do throws(FitError) {
            return try RollingOrigin.score(model, history: history, options: options, control: control)
        } catch .cancelled {
            throw .cancelled
        } catch {
            return nil
        }
    }

    private func pack(_ outcome: Outcome) throws(SentinelError) -> Product {
        guard !outcome.fits.isEmpty else {
            let why = outcome.skipped.first?.reason ?? "The watch has no series yet."
            throw SentinelError(.conflict, outcome.skipped.isEmpty ? "no_series" : "not_enough_data", why)
        }
        let bytes: [UInt8]
        do throws(ArtifactError) {
            bytes = try VersionArtifact(recipe: input.watch.spec.recipe, series: outcome.fits).encode()
        } catch {
            throw SentinelError(.conflict, "artifact_not_encodable", error.message)
        }
        let grid = input.watch.spec.grid
        return Product(
            artifact: bytes, policy: outcome.usesChampion ? policy : .fullRetrain,
            parameters: outcome.usesChampion ? parameters : .reselect, scores: scores(outcome),
            metrics: VersionMetricsJSON.metrics(validation: outcome.candidate, training: outcome.training),
            importance: VersionMetricsJSON.importance(outcome.fits.map(\.model.features)),
            selection: SelectionJSON.selection(
                outcome.fits.compactMap { fit in fit.model.selection.map { (fit.seriesKey, $0) } }),
            seriesCount: outcome.fits.count, sampleCount: outcome.fits.reduce(0) { $0 + $1.sampleCount },
            skipped: outcome.skipped, window: (grid.time(at: outcome.first), grid.time(at: outcome.last)))
    }

    /// Candidate and champion are compared over the same series: those that both could be scored on.
    private func scores(_ outcome: Outcome) -> PromotionGate.Scores {
        let pairs = zip(outcome.candidate, outcome.champion).compactMap { candidate, champion in
            champion.map { (candidate: candidate, champion: $0) }
        }
        let shared = pairs.filter { $0.candidate.model.overall.mase != nil && $0.champion.model.overall.mase != nil }
        let compared = shared.isEmpty ? outcome.candidate : shared.map(\.candidate)
        return PromotionGate.Scores(
            candidate: mean(compared.map(\.model.overall.mase)),
            champion: mean(shared.map(\.champion.model.overall.mase)),
            naive: mean(compared.map(\.naive.overall.mase)))
    }

    /// The mean over the series that have a scale; nil when none has.
    private func mean(_ values: [Double?]) -> Double? {
        let known = values.compactMap { $0 }
        return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    }
}

extension RunControl {
    /// As cancellable, and without a word on how far it is.
    fileprivate var silent: RunControl { RunControl(isCancelled: isCancelled) }
}
