import SentinelSeries

/// The sums of one walk over past origins: the model, its intervals, and the naive forecast beside it.
struct ScoreBoard {
    private let steps: [Int]
    private let scale: Double
    private var model: [ErrorTally]
    private var naive: [ErrorTally]
    private var errors: ForecastErrors
    private var losses: [Double] = []
    /// Nil where only every k-th point is an origin: intervals follow point by point.
    private var intervals: IntervalTracker?
    private static let level = 0.9

    /// `stride` is the distance of two origins, `scale` the denominator of MASE.
    init(_ options: ValidationOptions, stride: Int, scale: Double) {
        steps = options.scoredSteps
        self.scale = scale
        errors = ForecastErrors(steps: steps, stride: stride)
        model = Array(repeating: ErrorTally(), count: steps.count)
        naive = model
        intervals = stride == 1 ? IntervalTracker(horizon: options.horizon, levels: [Self.level]) : nil
    }

    /// The grid point `index` has closed: intervals learn from it.
    mutating func observe(_ actual: Double?, at index: Int64) {
        intervals?.observe(actual, at: index)
    }

    /// Compares `forecast`, made at the end of `view`, with the points up to `last`; what is missing there is skipped.
    mutating func score(_ forecast: [Double], spread: [Double], at view: History, until last: Int64) {
        intervals?.issue(IssuedForecast(forecast, spread: spread), at: view.end)
        let band = intervals?.band(level: Self.level)
        let newest = view.value(back: 0, hold: .max)
        var row = [Float](repeating: .nan, count: steps.count)
        var (loss, targets) = (0.0, 0)
        for (place, step) in steps.enumerated() where view.end + Int64(step) <= last {
            let actual = view.ring.raw(at: view.end + Int64(step))
            guard !actual.isNaN else { continue }
            let value = forecast[step - 1]
            model[place].add(forecast: value, actual: actual)
            row[place] = Float(actual - value)
            if !newest.isNaN { naive[place].add(forecast: newest, actual: actual) }
            targets += 1
            loss += abs(actual - value)
            guard let band else { continue }
            let bounds = band.lower[step - 1]...band.upper[step - 1]
            let pinball = model[place].add(forecast: value, bounds: bounds, actual: actual)
            loss += (pinball - abs(actual - value)) / 2
        }
        if targets > 0 { losses.append(loss / Double(targets) / (scale > 0 ? scale : 1)) }
        errors.append(errors: row, spreads: steps.map { $0 <= spread.count ? Float(spread[$0 - 1]) : 0 })
    }

    /// What the walk found.
    func report(fittedThrough: Int64) throws(FitError) -> ValidationReport {
        guard let model = metrics(model), let naive = metrics(naive) else { throw .nothingToScore }
        return ValidationReport(
            model: model, naive: naive, scale: scale, origins: errors.origins, fittedThrough: fittedThrough,
            errors: errors.thinned(to: ForecastErrors.originLimit), losses: losses)
    }

    private func metrics(_ tallies: [ErrorTally]) -> ForecastMetrics? {
        var total = ErrorTally()
        for tally in tallies { total.add(tally) }
        guard let overall = total.metrics(scale: scale) else { return nil }
        let perStep = zip(steps, tallies).compactMap { step, tally in
            tally.metrics(scale: scale).map { StepMetrics(step: step, metrics: $0) }
        }
        return ForecastMetrics(overall: overall, steps: perStep)
    }
}
