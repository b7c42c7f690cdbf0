public import SentinelSeries

/// What batch training produced for one series of a version.
public struct SeriesFit: Equatable, Sendable {
    /// The canonical label set; at most 65,536 bytes of UTF-8.
    public let seriesKey: String
    /// The fitted model, warm at `trainedThrough`.
    public let model: AnyFittedModel
    /// mean |y_t - y_(t-1)| of the fitting part; 0 for a constant series.
    public let scale: Double
    /// Errors of forecasts made out of sample, from which intervals start.
    public let errors: ForecastErrors
    /// The mean absolute error of the validation over that of the naive forecast on the same origins and targets; nil
    /// where naive made none, or where it was not measured.
    public let relativeToNaive: Double?
    /// Observed points in the training window.
    public let sampleCount: Int
    /// The grid index of the newest point that was learnt from.
    public let trainedThrough: Int64
}

extension SeriesFit {
    /// The outcome of a training run that ended with `report`.
    public init(
        seriesKey: String, model: AnyFittedModel, report: ValidationReport, sampleCount: Int, trainedThrough: Int64
    ) {
        self.init(
            seriesKey: seriesKey, model: model, scale: report.scale, errors: model.errors ?? report.errors,
            relativeToNaive: report.relativeToNaive, sampleCount: sampleCount, trainedThrough: trainedThrough)
    }
}

/// How the model of a version is made.
public enum TrainingPolicy: Equatable, Sendable {
    /// From nothing.
    case fullRetrain
    /// From a copy of this model, which has learnt from points up to `trainedThrough`; a full retrain where the kind
    /// has no partial fit.
    case finetune(AnyFittedModel, trainedThrough: Int64 = .min)
    /// From nothing, with the form that this model found: orders, seasons and choices are not searched again.
    case keep(AnyFittedModel)
}

extension SeriesFit {
    /// One series' training run: validates on the newest part of the window, then fits on all of it, so that the model
    /// that serves has seen the newest points.
    public static func train(
        _ seriesKey: String, recipe: ModelRecipe, history: History, plan: TrainingPlan
    ) throws(FitError) -> (fit: SeriesFit, report: ValidationReport) {
        let report: ValidationReport
        var model: AnyFittedModel
        switch plan.policy {
        case .fullRetrain:
            report = try RollingOrigin.validate(recipe, history: history, options: plan.options, control: plan.control)
            model = try recipe.fit(history)
        case .finetune(let previous, let trainedThrough):
            report = try validation(recipe, of: previous, trainedThrough: trainedThrough, history, plan)
            model = try recipe.finetune(previous, history: history)
        case .keep(let previous):
            let split = RollingOrigin.splitIndex(history, plan.options)
            let older = try recipe.fit(History(history.ring, end: split), keeping: previous)
            report = try RollingOrigin.score(older, history: history, options: plan.options, control: plan.control)
            model = try recipe.fit(history, keeping: previous)
        }
        model.warm(over: history)
        let samples = (history.ring.startIndex..<max(history.ring.startIndex, history.end + 1)).count {
            history.ring[$0] != nil
        }
        let fit = SeriesFit(
            seriesKey: seriesKey, model: model, report: report, sampleCount: samples, trainedThrough: history.end)
        return (fit, report)
    }

    /// Scores what fine-tuning makes. A model that has seen the points to be forecast cannot be scored on them: then a
    /// fresh fit of the older part stands in for it.
    private static func validation(
        _ recipe: ModelRecipe, of previous: AnyFittedModel, trainedThrough: Int64, _ history: History,
        _ plan: TrainingPlan
    ) throws(FitError) -> ValidationReport {
        let split = RollingOrigin.splitIndex(history, plan.options)
        guard trainedThrough <= split else {
            return try RollingOrigin.validate(recipe, history: history, options: plan.options, control: plan.control)
        }
        let candidate = try recipe.finetune(previous, history: History(history.ring, end: split))
        return try RollingOrigin.score(candidate, history: history, options: plan.options, control: plan.control)
    }
}

/// What ``SeriesFit/train(_:recipe:history:plan:)`` is asked to do.
public struct TrainingPlan: Sendable {
    /// From nothing, or from a model.
    public let policy: TrainingPolicy
    /// How validation is laid out.
    public let options: ValidationOptions
    /// How the run is watched and stopped.
    public let control: RunControl

    /// A full retrain unless said otherwise.
    public init(policy: TrainingPolicy = .fullRetrain, options: ValidationOptions, control: RunControl = RunControl()) {
        self.policy = policy
        self.options = options
        self.control = control
    }
}
