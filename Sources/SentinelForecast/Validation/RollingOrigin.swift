public import SentinelSeries

/// Validation by rolling origin (Tashman 2000): the newest part of the window is walked through point by point, and at
/// every origin the forecast of each step is compared with the value at its target time.
public enum RollingOrigin {
    /// Fits `recipe` on the older part of `history` and scores it on the newer part.
    public static func validate(
        _ recipe: ModelRecipe, history: History, options: ValidationOptions, control: RunControl = RunControl()
    ) throws(FitError) -> ValidationReport {
        try fitted(recipe, history: history, options: options, control: control).report
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

    /// Fits and scores like ``validate(_:history:options:control:)``, and hands out the model of the older part too.
    static func fitted(
        _ recipe: ModelRecipe, history: History, options: ValidationOptions, control: RunControl = RunControl()
    ) throws(FitError) -> (model: AnyFittedModel, report: ValidationReport) {
        if control.isCancelled() { throw .cancelled }
        let split = splitIndex(history, options)
        let model = try recipe.fit(History(history.ring, end: split))
        return (model, try walk(model, from: split, history: history, options: options, control: control))
    }

    private static func walk(
        _ start: AnyFittedModel, from split: Int64, history: History, options: ValidationOptions, control: RunControl
    ) throws(FitError) -> ValidationReport {
        var model = start
        var forecast: [Double] = []
        let length = history.end - split
        let (work, budget) = (length * Int64(options.horizon), Int64(options.forecastBudget))
        let stride = max(1, (work + budget - 1) / budget)
        var board = ScoreBoard(options, stride: Int(stride), scale: scale(history, through: split))
        for origin in split..<max(split, history.end) {
            let view = History(history.ring, end: origin)
            if origin > split {
                model.observe(history.ring[origin], history: view)
                board.observe(history.ring[origin], at: origin)
            }
            guard (origin - split) % stride == 0 else { continue }
            if control.isCancelled() { throw .cancelled }
            model.forecast(steps: options.horizon, history: view, into: &forecast)
            board.score(forecast, spread: model.spread, at: view, until: history.end)
            control.progress(Double(origin - split + 1) / Double(max(1, length)))
        }
        return try board.report(fittedThrough: split)
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
