public import SentinelSeries

/// Trend with change points and seasons of sine waves, fitted by ridge regression: after Prophet (Taylor and Letham,
/// "Forecasting at Scale", The American Statistician 72, 2018), solved in closed form.
///
/// `g(i) = a + b u + sum_j d_j max(0, u - c_j) + sum_seasons sum_k (p_k sin + q_k cos)(2 pi k i / m)`, see
/// ``FourierBasis`` for u. The coefficients minimise `sum w (y - g)^2 + n sum lambda_j coefficient_j^2`, with two
/// Huber reweightings at 1.5 scaled median absolute errors; waves cost `1 + (k/4)^2` times a small penalty, the trend
/// what did best on the newest quarter of the window (Prophet has a Laplace prior and no such choice). What Prophet
/// lacks is added: the newest errors are carried on, ``ResidualCarry``, so that the model learns sample by sample.
/// There is no reference implementation. Missing points have no row.
public struct FourierRidgeModel: UnfittedModel {
    private static let wavePenalty = 1e-4
    private static let rowsNeeded = 16
    /// What it costs fine-tuning to move a coefficient, per row.
    private static let priorPenalty = 0.1

    /// The length of the season in steps; 0: found from the step and the data, 1: none.
    public let season: Int
    /// The most change points of the trend.
    public let changes: Int
    /// The most sine waves per season.
    public let harmonics: Int
    /// Up to how many steps ahead the newest errors should help.
    public let horizonSteps: Int

    /// Everything is brought into its range.
    public init(season: Int = 0, changes: Int = 25, harmonics: Int = 12, horizonSteps: Int = 1) {
        self.season = max(0, season)
        self.changes = min(max(0, changes), FourierBasis.changesLimit)
        self.harmonics = min(max(1, harmonics), FourierBasis.harmonicsLimit)
        self.horizonSteps = max(1, horizonSteps)
    }

    /// Needs 16 observed points, and two cycles of a given season.
    public func fit(_ history: History) throws(FitError) -> FittedFourierRidge {
        try fit(history, kept: nil)
    }

    /// The seasons stay.
    public func fit(_ history: History, keeping previous: FittedFourierRidge) throws(FitError) -> FittedFourierRidge {
        try fit(history, kept: previous.curve.scale > 0 ? previous.curve.basis.seasons.map(\.period) : nil)
    }

    /// Ridge towards the previous coefficients on the newest quarter of the window and two seasons at least; change
    /// points and waves stay.
    public func partialFit(
        from previous: FittedFourierRidge, history: History
    ) throws(FitError) -> FittedFourierRidge? {
        let season = previous.curve.basis.seasons.last?.period ?? 0
        let recent = TrainingWindow.recent(history, lookback: 2 * season, rows: 60)
        let window = try TrainingWindow(history, minimum: Self.rowsNeeded, limit: recent)
        guard let curve = previous.curve.adapted(to: window, penalty: Self.priorPenalty) else { return nil }
        let carry = ResidualCarry.fitted(to: curve.errors(window), steps: carriedSteps)
        var model = FittedFourierRidge(curve: curve, carry: carry, bounds: window.bounds)
        model.warm(over: history)
        return model
    }

    private func fit(_ history: History, kept: [Int]?) throws(FitError) -> FittedFourierRidge {
        let window = try TrainingWindow(history, minimum: Self.rowsNeeded)
        let fitting = kept?.filter { 2 * $0 <= window.values.count }
        let found = season == 0 ? fitting ?? SeasonDetection(window).seasons() : [season]
        let periods = found.filter { $0 > 1 }
        if let longest = periods.last, window.values.count < 2 * longest {
            throw .tooFewPoints(needed: 2 * longest, observed: window.observedCount)
        }
        let split = window.values.count * 3 / 4
        var flexibility = TrendFlexibility.line
        if let older = problem(window, periods, points: split) {
            flexibility = mostFitting(older, window.values, split: split)
        }
        guard let problem = problem(window, periods, points: window.values.count) else { throw .noSolution }
        guard let weights = problem.robustSolution(penalties(problem.basis, flexibility)) else { throw .noSolution }
        let errors = problem.errors(weights, window.values)
        let carry = ResidualCarry.fitted(to: errors, steps: carriedSteps)
        var model = FittedFourierRidge(
            curve: FourierCurve(problem, weights: weights), carry: carry, bounds: window.bounds)
        model.warm(over: history)
        return model
    }

    private func problem(_ window: TrainingWindow, _ periods: [Int], points: Int) -> FourierProblem? {
        var seasons: [SeasonWaves] = []
        for period in periods.prefix(FourierBasis.seasonsLimit) where points >= 2 * period {
            seasons.append(SeasonWaves(period: period, limit: harmonics, shorter: seasons.last?.period))
        }
        let basis = FourierBasis(
            start: window.startIndex, length: max(1, points - 1), changes: min(changes, points / 16), seasons: seasons)
        return FourierProblem(basis, Array(window.values.prefix(points)), rowsNeeded: Self.rowsNeeded)
    }

    /// The flexibility whose curve, fitted before `split`, forecasts best after it, newest errors carried on.
    private func mostFitting(_ older: FourierProblem, _ values: [Double], split: Int) -> TrendFlexibility {
        var best = (choice: TrendFlexibility.line, loss: Double.infinity)
        for choice in TrendFlexibility.allCases {
            guard let weights = older.solution(penalties(older.basis, choice)) else { continue }
            let errors = older.errors(weights, values)
            let carry = ResidualCarry.fitted(to: Array(errors[..<split]), steps: carriedSteps)
            let loss = carry.loss(errors, from: split, steps: carriedSteps)
            if loss < best.loss { best = (choice, loss) }
        }
        return best.choice
    }

    private var carriedSteps: [Int] {
        let steps = ScoredSteps.steps(horizon: horizonSteps)
        return stride(from: 0, to: steps.count, by: (steps.count + 5) / 6).map { steps[$0] }
    }

    /// Per row and column, for columns and targets of about 1.
    private func penalties(_ basis: FourierBasis, _ flexibility: TrendFlexibility) -> [Double] {
        var penalties = [1e-12, flexibility.slope]
        penalties += [Double](repeating: flexibility.change, count: basis.changes)
        for season in basis.seasons {
            for wave in season.waves {
                let penalty = Self.wavePenalty * (1 + Double(wave * wave) / 16)
                penalties += [penalty, penalty]
            }
        }
        return penalties
    }
}

/// How much the trend may bend.
enum TrendFlexibility: CaseIterable {
    case level
    case line
    case bent
    case flexible

    var slope: Double { self == .level ? 10 : 1e-6 }

    var change: Double {
        switch self {
        case .level: 10
        case .line: 1
        case .bent: 1e-2
        case .flexible: 1e-4
        }
    }
}
