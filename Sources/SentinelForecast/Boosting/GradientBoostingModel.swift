public import SentinelSeries
import SentinelTime

/// Gradient-boosted regression trees on lags, over XGBoost's C library (Chen and Guestrin 2016):
/// `f(t,h) = y_t + s sum_k tree_k(x(t, h))`, where the horizon h is one of the features, so that one set of trees
/// answers for all steps and no error is fed back; s is the range of the window. See ``BoostingFeatures`` for x.
///
/// Rows are the origins of the window with up to eight of the steps each, at most ``rowsLimit``: where there are more,
/// origins at equal distances. Learnt on one thread with a seed. Training needs the library (Debian package
/// `libxgboost0`), serving does not: the trees are copied out of it.
public struct GradientBoostingModel: UnfittedModel {
    /// The most training rows.
    public static let rowsLimit = 4_000
    private static let rowsNeeded = 32

    /// How many trees.
    public let rounds: Int
    /// How deep each is.
    public let depth: Int
    /// What each tree's answer is multiplied with.
    public let learningRate: Double
    /// The length of the season in steps; 0: found from the step and the data, 1: none.
    public let season: Int
    /// How many steps ahead are learnt.
    public let horizonSteps: Int
    /// Decides which rows each tree sees.
    public let seed: UInt64

    /// `rounds` is brought into 1...500, `depth` into 1...6.
    public init(rounds: Int = 60, depth: Int = 4, learningRate: Double = 0.1, season: Int = 0, recipe: ModelRecipe) {
        self.rounds = min(max(1, rounds), BoostedTrees.treesLimit)
        self.depth = min(max(1, depth), 6)
        self.learningRate = learningRate
        self.season = max(0, season)
        horizonSteps = recipe.horizonSteps
        seed = recipe.seed
    }

    /// Needs 64 points and XGBoost's library; without the library ``FitError/libraryMissing(library:package:)``.
    public func fit(_ history: History) throws(FitError) -> FittedGradientBoosting {
        try fit(history, kept: nil)
    }

    /// The seasons stay.
    public func fit(
        _ history: History, keeping previous: FittedGradientBoosting
    ) throws(FitError) -> FittedGradientBoosting {
        try fit(history, kept: previous.columns.seasons)
    }

    /// Grows a quarter as many trees again on what the previous ones leave of the newest quarter of the window; where
    /// that would be too many trees, all are learnt anew.
    public func partialFit(
        from previous: FittedGradientBoosting, history: History
    ) throws(FitError) -> FittedGradientBoosting? {
        let window = try TrainingWindow(history, minimum: 2 * Self.rowsNeeded)
        let recent = TrainingWindow.recent(history, lookback: 0, rows: 2 * Self.rowsNeeded)
        var growth = Growth(features: previous.columns, scale: previous.scale, rounds: max(1, rounds / 4))
        growth.former = previous.trees
        growth.first = max(Self.firstOrigin(window), window.values.count - recent)
        guard previous.trees.canGrow(by: growth.rounds) else { return nil }
        let learnt = try trees(window, growth)
        guard let trees = previous.trees.followed(by: learnt.trees) else { return nil }
        let gains = zip(previous.gains, learnt.gains).map(+)
        return FittedGradientBoosting(
            features: previous.columns, trees: trees, gains: gains, scale: previous.scale,
            state: RegressionState(trained: window.bounds, bounds: window.bounds, last: window.last))
    }

    /// What trees are learnt for.
    private struct Growth {
        let features: BoostingFeatures
        let scale: Double
        let rounds: Int
        /// The trees that stay, whose answers are taken off the targets.
        var former: BoostedTrees?
        /// The offset of the first origin.
        var first = 0
    }

    private static func firstOrigin(_ window: TrainingWindow) -> Int { min(48, window.values.count / 3) }

    private func fit(_ history: History, kept: [Int]?) throws(FitError) -> FittedGradientBoosting {
        guard BoostingLibrary.isAvailable else { throw .libraryMissing(library: "XGBoost", package: "libxgboost0") }
        let window = try TrainingWindow(history, minimum: 2 * Self.rowsNeeded)
        let found = season == 0 ? kept ?? SeasonDetection(window).seasons() : [season]
        let periods = found.filter { $0 > 1 }
        let features = BoostingFeatures(
            seasons: periods, hourOfDay: window.grid.step < .days(1) && window.span >= .days(2),
            dayOfWeek: window.grid.step <= .days(1) && window.span >= .days(14))
        let range = window.bounds.high - window.bounds.low
        var learnt: (trees: BoostedTrees, gains: [Double]) = (BoostedTrees(), [])
        if range > 0 {
            var growth = Growth(features: features, scale: range, rounds: rounds)
            growth.first = Self.firstOrigin(window)
            learnt = try trees(window, growth)
        }
        let gains = learnt.gains.isEmpty ? features.names.map { _ in 0 } : learnt.gains
        return FittedGradientBoosting(
            features: features, trees: learnt.trees, gains: gains, scale: range > 0 ? range : 1,
            state: RegressionState(trained: window.bounds, bounds: window.bounds, last: window.last))
    }

    private func trees(
        _ window: TrainingWindow, _ growth: Growth
    ) throws(FitError) -> (trees: BoostedTrees, gains: [Double]) {
        let (features, scale, first) = (growth.features, growth.scale, growth.first)
        let steps = Self.learntSteps(horizon: min(horizonSteps, window.values.count / 3))
        let origins = max(1, window.values.count - first)
        let distance = (origins * steps.count + Self.rowsLimit - 1) / Self.rowsLimit
        var (rows, targets, row) = ([Float](), [Float](), [Float]())
        for t in stride(from: window.values.count - 2, through: first, by: -max(1, distance)) {
            guard case let base = window.values[t], !base.isNaN else { continue }
            let common = features.origin(window.held, t, base: base, scale: scale)
            for step in steps where t + step < window.values.count && !window.values[t + step].isNaN {
                let time = window.grid.time(at: window.startIndex + Int64(t + step))
                let target = BoostingTarget(origin: t, step: step, base: base, scale: scale, time: time)
                features.write(window.held, target, origin: common, into: &row)
                rows.append(contentsOf: row)
                targets.append(Float((window.values[t + step] - base) / scale) - (growth.former?.value(of: row) ?? 0))
            }
        }
        guard targets.count >= Self.rowsNeeded else {
            throw .tooFewRows(needed: Self.rowsNeeded, usable: targets.count)
        }
        let options = BoostingLibrary.Options(
            rounds: growth.rounds, depth: depth, learningRate: learningRate, absoluteError: false, seed: seed)
        return try BoostingLibrary.train(rows, width: features.names.count, targets: targets, options: options)
    }

    /// Eight of the scored steps.
    static func learntSteps(horizon: Int) -> [Int] {
        let steps = ScoredSteps.steps(horizon: max(1, horizon))
        guard steps.count > 8 else { return steps }
        return (0..<8).map { steps[$0 * (steps.count - 1) / 7] }
    }
}
