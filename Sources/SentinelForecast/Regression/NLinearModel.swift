public import SentinelSeries

/// NLinear (Zeng et al., "Are Transformers Effective for Time Series Forecasting?", AAAI 2023), solved in closed form:
/// the newest value is taken off, every step ahead has a linear map of its own, and the value is put back,
/// `f(t,h) = y_t + a_h + sum_i w_(h,i) (y_(t-i) - y_t - m_i)`, i = 1 ..< `lags`.
///
/// The maps minimise `|r_h - X w|^2 + ridge d |w|^2` with d the mean diagonal of the centred `X'X`, which all steps
/// share. Up to 48 steps each is learnt; further out 48 of them, and what lies between is interpolated. Gaps are
/// bridged by straight lines.
public struct NLinearModel: UnfittedModel {
    /// The most lags.
    public static let lagLimit = 336
    /// From nearly free to nearly "repeat the last value".
    static let ridgeCandidates = [0.005, 0.05, 0.5, 5]
    private static let rowsNeeded = 8

    /// How many of the newest points are read; 0: twice a day, or what the data allow.
    public let lags: Int
    /// The penalty, relative to the mean diagonal of `X'X`; nil: the one of ``ridgeCandidates`` with the smallest
    /// absolute error on the newest quarter of the window, fitted on the rest of it.
    public let ridge: Double?
    /// How many steps ahead are learnt.
    public let horizonSteps: Int

    /// `lags` is brought into 0...``lagLimit``.
    public init(lags: Int = 0, ridge: Double? = nil, horizonSteps: Int = 1) {
        self.lags = min(max(0, lags), Self.lagLimit)
        self.ridge = ridge
        self.horizonSteps = max(1, horizonSteps)
    }

    /// Needs 16 points, and more than twice as many as lags where `lags` is given.
    public func fit(_ history: History) throws(FitError) -> FittedNLinear {
        let window = try TrainingWindow(history, minimum: 16)
        let (n, lags) = (window.values.count, lags > 0 ? max(2, lags) : automaticLags(window))
        guard n >= 2 * lags + Self.rowsNeeded else {
            throw .tooFewPoints(needed: 2 * lags + Self.rowsNeeded, observed: window.observedCount)
        }
        let steps = Self.learntSteps(horizon: min(horizonSteps, max(1, (n - lags) / 2)))
        let series = NLinearSeries(window)
        let penalty = if let ridge { ridge } else { try chosenRidge(series, lags: lags, steps: steps) }
        let problem = NLinearProblem(series, lags: lags, steps: steps)
        return fitted(try problem.solve(ridge: max(penalty, 1e-9), scale: series.scale), window)
    }

    /// Ridge towards the previous maps on the newest quarter of the window.
    public func partialFit(from previous: FittedNLinear, history: History) throws(FitError) -> FittedNLinear? {
        let maps = previous.maps
        let reach = maps.lags + (maps.steps.last ?? 1)
        let recent = TrainingWindow.recent(history, lookback: reach, rows: 60)
        let window = try TrainingWindow(history, minimum: 16, limit: recent)
        guard window.values.count >= reach + Self.rowsNeeded else {
            throw .tooFewPoints(needed: reach + Self.rowsNeeded, observed: window.observedCount)
        }
        let series = NLinearSeries(window)
        let problem = NLinearProblem(series, lags: maps.lags, steps: maps.steps)
        var model = fitted(try problem.solve(ridge: max(ridge ?? 0.1, 0.1), towards: maps, scale: series.scale), window)
        model.warm(over: history)
        return model
    }

    /// How many lags are read stays, where the data are enough for it.
    public func fit(_ history: History, keeping previous: FittedNLinear) throws(FitError) -> FittedNLinear {
        let lags = previous.maps.lags
        guard self.lags == 0, history.count >= 2 * lags + Self.rowsNeeded else { return try fit(history) }
        return try NLinearModel(lags: lags, ridge: ridge, horizonSteps: horizonSteps).fit(history)
    }

    private func fitted(_ maps: NLinearMaps, _ window: TrainingWindow) -> FittedNLinear {
        let state = RegressionState(trained: window.bounds, bounds: window.bounds, last: window.last)
        return FittedNLinear(maps: maps, state: state)
    }

    /// The ridge that would have done best lately, by up to eight of the steps; 0.5 where the window is too short to
    /// tell.
    private func chosenRidge(_ series: NLinearSeries, lags: Int, steps: [Int]) throws(FitError) -> Double {
        let split = series.z.count * 3 / 4
        guard split >= lags + (steps.last ?? 1) + Self.rowsNeeded else { return 0.5 }
        let sample = stride(from: 0, to: steps.count, by: (steps.count + 7) / 8).map { steps[$0] }
        let older = NLinearProblem(NLinearSeries(series, points: split), lags: lags, steps: sample)
        var best = (ridge: 0.5, error: Double.infinity)
        for ridge in Self.ridgeCandidates {
            let error = series.meanError(try older.solve(ridge: ridge, scale: series.scale), from: split)
            if error < best.error { best = (ridge, error) }
        }
        return best.ridge
    }

    /// A week where there is one and four of it, else two of the shortest season, else 24; at most a quarter of the
    /// data.
    private func automaticLags(_ window: TrainingWindow) -> Int {
        let seasons = SeasonDetection(window).seasons(limit: Self.lagLimit)
        let quarter = window.values.count / 4
        let longest = seasons.last ?? 12
        let wanted = seasons.count > 1 && longest <= quarter ? longest : max(24, 2 * (seasons.first ?? 12))
        return max(2, min(wanted, quarter, Self.lagLimit))
    }

    /// All steps up to 48; beyond, the first 24 and 24 in a geometric sequence that ends at `horizon`.
    static func learntSteps(horizon: Int) -> [Int] {
        guard horizon > 48 else { return Array(1...max(1, horizon)) }
        var steps = Array(1...24)
        var ratio = Double(horizon) / 24
        for left in stride(from: 24, to: 0, by: -1) {
            let last = steps[steps.count - 1]
            ratio = Double(horizon) / Double(last)
            let next = left == 1 ? horizon : Int((Double(last) * geometricRoot(ratio, left)).rounded())
            steps.append(max(last + 1, next))
        }
        return steps
    }

    /// The positive root of degree `degree` of `value`, by Newton's method.
    private static func geometricRoot(_ value: Double, _ degree: Int) -> Double {
        var root = 1 + (value - 1) / Double(degree)
        for _ in 0..<60 {
            var power = 1.0
            for _ in 1..<max(2, degree) { power *= root }
            if degree == 1 { return value }
            root -= (power * root - value) / (Double(degree) * power)
        }
        return root
    }
}
