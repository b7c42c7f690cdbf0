public import SentinelSeries

/// Chooses among the models of the catalogue by rolling-origin validation (Tashman 2000), series by series.
///
/// Candidates are tried from the cheapest on, as long as the budget of work units lasts: no clock is read, so that the
/// choice can be repeated. A candidate's score is the mean over origins of (|e| + pinball loss) / 2 in units of the
/// naive scale. The cheapest one within one standard error of the best is taken (Breiman et al. 1984), none that is
/// worse than repeating the last value; the median of the best three serves instead where its score is lower than the
/// choice's by more than that error.
public struct ModelSelection: UnfittedModel {
    /// What is tried.
    public let candidates: [ModelKind]
    /// In units of the catalogue's `workUnitsPerPoint`.
    public let budget: Double
    /// Whether an ensemble may be the choice.
    public let ensembles: Bool
    private let base: ModelRecipe

    /// Candidates are made with their default parameters and the look-back, horizon and seed of `base`.
    public init(candidates: [ModelKind], budget: Double, ensembles: Bool, base: ModelRecipe) {
        self.candidates = candidates.filter { $0 != .modelSelection }
        self.budget = budget
        self.ensembles = ensembles
        self.base = base
    }

    public func fit(_ history: History) throws(FitError) -> FittedSelection {
        let trials = try trials(history)
        let scored = trials.filter { $0.report != nil }
        guard let best = scored.min(by: { $0.score < $1.score }) else { throw trials.first?.error ?? .nothingToScore }
        let naive = scored.first { $0.kind == .naive } ?? best
        let single = choice(scored, best, naive)
        var chosen = [single.kind]
        let median = ensembles ? try ensemble(scored, naive, history) : nil
        if let median, median.score < single.score - single.standardError { chosen = median.members }
        var members: [AnyFittedModel] = []
        for kind in chosen { members.append(try recipe(kind).fit(history)) }
        let rows = trials.map { $0.row(outcome($0, best: best, naive: naive, chosen: chosen)) }
        let report = SelectionReport(
            candidates: rows + (median.map { [$0.row(isChosen: chosen.count > 1)] } ?? []),
            chosen: chosen.map(\.rawValue), budget: budget)
        return FittedSelection(members: members, report: report)
    }

    /// Fine-tunes what was chosen; the choice stays.
    public func partialFit(from previous: FittedSelection, history: History) throws(FitError) -> FittedSelection? {
        var members: [AnyFittedModel] = []
        for member in previous.members { members.append(try recipe(member.kind).finetune(member, history: history)) }
        return FittedSelection(members: members, report: previous.report)
    }

    /// What was chosen stays, and is fitted anew, each with its form.
    public func fit(_ history: History, keeping previous: FittedSelection) throws(FitError) -> FittedSelection {
        var members: [AnyFittedModel] = []
        for member in previous.members { members.append(try recipe(member.kind).fit(history, keeping: member)) }
        return FittedSelection(members: members, report: previous.report)
    }

    private func recipe(_ kind: ModelKind) -> ModelRecipe {
        ModelRecipe(
            parameters: .defaults(kind), lookbackSteps: base.lookbackSteps, horizonSteps: base.horizonSteps,
            seed: base.seed)
    }

    private var options: ValidationOptions { ValidationOptions(horizon: base.horizonSteps, forecastBudget: 20_000) }

    /// Every candidate, cheapest first; the naive one is always among them.
    private func trials(_ history: History) throws(FitError) -> [Trial] {
        let kinds = Set(candidates + [.naive])
        let trials = ModelKind.allCases.filter(kinds.contains).map { kind in
            Trial(kind: kind, workUnits: 2 * ModelCatalogue[kind].workUnits(points: history.count))
        }
        var spent = 0.0
        var finished: [Trial] = []
        for var trial in trials.sorted(by: { $0.workUnits < $1.workUnits }) {
            defer { finished.append(trial) }
            guard trial.kind == .naive || spent + trial.workUnits <= budget else {
                trial.problem = .overBudget
                continue
            }
            spent += trial.workUnits
            do throws(FitError) {
                let recipe = recipe(trial.kind)
                let (model, report) = try RollingOrigin.fitted(recipe, history: history, options: options)
                trial.take(model, report)
            } catch {
                trial.fail(error)
            }
        }
        return finished
    }

    /// The cheapest trial within one standard error of the best; the naive one where that is worse than it.
    private func choice(_ scored: [Trial], _ best: Trial, _ naive: Trial) -> Trial {
        let cheapest = scored.first { $0.score <= best.score + best.standardError } ?? best
        return cheapest.score <= naive.score ? cheapest : naive
    }

    /// The median of the three best that are no worse than naive, scored on the same origins; nil with fewer than two.
    private func ensemble(
        _ scored: [Trial], _ naive: Trial, _ history: History
    ) throws(FitError) -> EnsembleTrial? {
        let good = scored.filter { $0.score <= naive.score }.sorted { $0.score < $1.score }.prefix(3)
        guard good.count >= 2 else { return nil }
        let empty = SelectionReport(candidates: [], chosen: [], budget: budget)
        let model = AnyFittedModel(
            .modelSelection, FittedSelection(members: good.compactMap(\.model), report: empty))
        var trial = Trial(kind: .modelSelection, workUnits: 0)
        trial.take(model, try RollingOrigin.score(model, history: history, options: options))
        return EnsembleTrial(members: good.map(\.kind), score: trial.score, standardError: trial.standardError)
    }

    private func outcome(
        _ trial: Trial, best: Trial, naive: Trial, chosen: [ModelKind]
    ) -> SelectionReport.Outcome {
        if chosen.contains(trial.kind) { return .chosen }
        if let problem = trial.problem { return problem }
        if trial.score > naive.score { return .worseThanNaive }
        return trial.score <= best.score + best.standardError ? .withinOneStandardError : .worse
    }
}
