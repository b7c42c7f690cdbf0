public import SentinelSeries
public import SentinelTime

/// A bank of experts, from the last value to seasonal autoregressions and analogues, weighted step by step by their
/// past forecasts; half the weighted mean and half the weighted median of theirs is the forecast.
///
/// By default the weights are the mean of two: `w ~ (least error / error)^5`, errors fading with a half-life and
/// reduced by what no expert could avoid (``Aggregation/forgetting``), and those of ``Aggregation/mlPoly``.
///
/// Errors are prequential: each expert forecasts from past points, also in training, where regressions are fitted four
/// times on what came before; only the range to which forecasts are cut, and whether logarithms can be taken, are those
/// of the whole window. The same bank runs on by sample after training.
public struct AutoModel: UnfittedModel {
    /// How far ahead forecasts are scored, in steps.
    public let horizonSteps: Int
    /// The season in steps; 0: by the step and the data, 1: none.
    public let season: Int

    /// Which experts take part.
    public let experts: ExpertChoice
    /// The clock that days and weeks follow; nil: that of ``timeZone``.
    public let zone: ZoneOffsets?
    /// The IANA zone whose clock days and weeks follow where ``zone`` is nil; an unknown one counts as UTC.
    public var timeZone = "UTC"
    /// How they are weighted.
    public let aggregation: Aggregation
    /// The seasons that are not searched for.
    private(set) var plan: SeasonPlan?

    /// `horizonSteps` is brought into 1...1,000. Without an `aggregation` it is `blend` for all experts and `mlPoly`
    /// for the fast ones: what did best over long runs on real series.
    public init(
        horizonSteps: Int, season: Int = 0, experts: ExpertChoice = .all, aggregation: Aggregation? = nil,
        zone: ZoneOffsets? = nil
    ) {
        self.experts = experts
        self.zone = zone
        self.aggregation = aggregation ?? (experts == .all ? .blend : .mlPoly)
        self.horizonSteps = min(max(1, horizonSteps), ModelRecipe.horizonLimit)
        self.season = min(max(0, season), AutoLimits.season)
    }

    /// Looks at the newest 200,000 points at most.
    public func fit(_ history: History) throws(FitError) -> FittedAuto {
        let window = try TrainingWindow(history, minimum: 2, limit: AutoLimits.reach)
        var training = AutoTraining(self, window: window, zone: zone ?? offsets(window))
        training.run()
        return FittedAuto(training, trainedThrough: history.end)
    }

    /// The seasons stay, where the window holds three of each.
    public func fit(_ history: History, keeping previous: FittedAuto) throws(FitError) -> FittedAuto {
        var model = self
        model.plan = previous.set.plan
        return try model.fit(history)
    }

    /// The clock of ``timeZone`` over the window and for as long after it as a version may serve; nil for UTC.
    private func offsets(_ window: TrainingWindow) -> ZoneOffsets? {
        guard timeZone != "UTC" else { return nil }
        let end = window.startIndex + Int64(window.values.count)
        let served = TimeSpan(milliseconds: 400 * 86_400_000)
        return ZoneOffsets(
            zone: timeZone, from: window.grid.time(at: window.startIndex), through: window.grid.time(at: end) + served)
    }

    /// Runs `previous` over what came since, keeps its weights, and fits the regressions to the newest quarter of the
    /// points (and enough for their lags); where that is not enough for one, it stays as it was.
    public func partialFit(
        from previous: FittedAuto, history: History
    ) throws(FitError)
        -> FittedAuto?
    {
        let window = try TrainingWindow(history, minimum: 2, limit: AutoLimits.reach)
        let reach = previous.set.rules.reduce(0) { max($0, $1?.reach ?? 0) }
        let recent = min(
            window.values.count, TrainingWindow.recent(history, lookback: reach, rows: 120))
        let isTarget = window.values.suffix(recent).map { !$0.isNaN }
        var values = Array(window.values.suffix(recent))
        GapFill.fill(&values, season: previous.set.plan.season)
        let past = BankPast(training: values, frame: previous.set.frame, isFull: true, clock: previous.set.clock)
        var rules = previous.set.rules
        guard !rules.isEmpty else { return previous.retrained(rules, over: history) }
        for (place, spec) in RegressionSpec.bank(previous.set.plan, count: previous.set.count)
            .enumerated()
        {
            let isLogarithmic = spec.logarithmic && previous.set.frame.isPositive
            let source = isLogarithmic ? past.logarithms : past.values
            var fit = RegressionFit(spec, values: source, isTarget: isTarget, first: values.count)
            if let rule = fit.fit(before: values.count) { rules[place] = rule }
        }
        return previous.retrained(rules, over: history)
    }
}
