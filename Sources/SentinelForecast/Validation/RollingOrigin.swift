public import SentinelSeries

/// Validation by rolling origin (Tashman 2000): the newest part of the window is walked through point by point, and at
/// every origin the forecast of each step is compared with the value at its target time.
public enum RollingOrigin {
    /// Fits `recipe` on the older part of `history` and scores it on the newer part.
    public static func validate(
        _ recipe: ModelRecipe, history: History, options: ValidationOptions, control: RunControl = RunControl()
    ) throws(FitError) -> ValidationReport {
        if control.isCancelled() { throw .cancelled }
        let split = splitIndex(history, options)
        let model = try recipe.fit(History(history.ring, end: split))
        return try walk(model, from: split, history: history, options: options, control: control)
    }

    /// Scores a model that was fitted before on the origins on which ``validate(_:history:options:control:)`` would
    /// score a new one: champion and challenger on one window. `model` stays what it was.
    public static func score(
        _ model: AnyFittedModel, history: History, options: ValidationOptions, control: RunControl = RunControl()
    ) throws(FitError) -> ValidationReport {
        let split = splitIndex(history, options)
        var warm = model
        warm.warm(over: History(history.ring, end: split))
        return try walk(warm, from: split, history: history, options: options, control: control)
    }

    /// The last grid index of the fitting part.
    static func splitIndex(_ history: History, _ options: ValidationOptions) -> Int64 {
        history.end - Int64((options.fraction * Double(history.count)).rounded(.up))
    }

    private static func walk(
        _ start: AnyFittedModel, from split: Int64, history: History, options: ValidationOptions, control: RunControl
    ) throws(FitError) -> ValidationReport {
        var model = start
        var forecast: [Double] = []
        let length = history.end - split
        let (work, budget) = (length * Int64(options.horizon), Int64(options.forecastBudget))
        let stride = max(1, (work + budget - 1) / budget)
        var board = ScoreBoard(options.scoredSteps, stride: Int(stride))
        var origins = 0
        for origin in split..<max(split, history.end) {
            let view = History(history.ring, end: origin)
            if origin > split { model.observe(history.ring[origin], history: view) }
            guard (origin - split) % stride == 0 else { continue }
            if control.isCancelled() { throw .cancelled }
            let reach = min(options.horizon, Int(history.end - origin))
            model.forecast(steps: reach, history: view, into: &forecast)
            board.score(forecast, spread: model.spread, at: view)
            origins += 1
            control.progress(Double(origin - split + 1) / Double(max(1, length)))
        }
        return try board.report(scale: scale(history, through: split), origins: origins, fittedThrough: split)
    }

    /// mean |y_t - y_(t-1)| over the observed neighbours up to `last`.
    static func scale(_ history: History, through last: Int64) -> Double {
        var (sum, n, previous) = (0.0, 0, Double.nan)
        for index in history.ring.startIndex..<max(history.ring.startIndex, last + 1) {
            let value = history.ring.raw(at: index)
            let change = abs(value - previous)
            if !change.isNaN { (sum, n) = (sum + change, n + 1) }
            previous = value
        }
        return n > 0 ? sum / Double(n) : 0
    }
}

/// The sums of one walk, for the model and for the naive forecast beside it.
private struct ScoreBoard {
    private let steps: [Int]
    private var model: [ErrorTally]
    private var naive: [ErrorTally]
    private var errors: ForecastErrors

    /// `stride` is the distance of two origins.
    init(_ steps: [Int], stride: Int) {
        self.steps = steps
        errors = ForecastErrors(steps: steps, stride: stride)
        model = Array(repeating: ErrorTally(), count: steps.count)
        naive = model
    }

    /// Compares `forecast`, made at the end of `view`, with the ring; what is missing there is skipped.
    mutating func score(_ forecast: [Double], spread: [Double], at view: History) {
        let last = view.value(back: 0, hold: .max)
        var row = [Float](repeating: .nan, count: steps.count)
        for (place, step) in steps.enumerated() where step <= forecast.count {
            let actual = view.ring.raw(at: view.end + Int64(step))
            guard !actual.isNaN else { continue }
            model[place].add(forecast: forecast[step - 1], actual: actual)
            row[place] = Float(actual - forecast[step - 1])
            if !last.isNaN { naive[place].add(forecast: last, actual: actual) }
        }
        errors.append(errors: row, spreads: steps.map { $0 <= spread.count ? Float(spread[$0 - 1]) : 0 })
    }

    func report(scale: Double, origins: Int, fittedThrough: Int64) throws(FitError) -> ValidationReport {
        guard let model = metrics(model, scale), let naive = metrics(naive, scale) else { throw .nothingToScore }
        return ValidationReport(
            model: model, naive: naive, scale: scale, origins: origins, fittedThrough: fittedThrough,
            errors: errors.thinned(to: ForecastErrors.originLimit))
    }

    private func metrics(_ tallies: [ErrorTally], _ scale: Double) -> ForecastMetrics? {
        var total = ErrorTally()
        for tally in tallies { total.add(tally) }
        guard let overall = total.metrics(scale: scale) else { return nil }
        let perStep = zip(steps, tallies).compactMap { step, tally in
            tally.metrics(scale: scale).map { StepMetrics(step: step, metrics: $0) }
        }
        return ForecastMetrics(overall: overall, steps: perStep)
    }
}
