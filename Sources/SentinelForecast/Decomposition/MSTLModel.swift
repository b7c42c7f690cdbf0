public import SentinelSeries

/// MSTL with a model on the seasonally adjusted rest: `f(t,h) = rest(t,h) + sum_i s_i(t + h)`, where `s_i` is the
/// newest cycle of the season's loess component, repeated (Bandara, Hyndman and Bergmeir 2021; Cleveland et al. 1990).
///
/// Between two trainings the seasonal cycles stay as they are and the rest goes on learning sample by sample. For the
/// decomposition gaps are bridged by straight lines; the rest sees them as missing. Without a season it is the model of
/// the rest alone.
public struct MSTLModel: UnfittedModel {
    /// What may forecast the rest: models that do not read the ring.
    public static let restKinds: [ModelKind] = [.ets, .theta, .ses, .exponentialSmoothing]

    /// The lengths of the seasons in steps, ascending; nil: found from the step and the data.
    public let seasons: [Int]?
    /// Whether outliers are kept from the seasons; 15 instead of no rounds of reweighting.
    public let robust: Bool
    /// How the rest is forecast; its kind is one of ``restKinds``.
    public let rest: ModelRecipe

    /// Seasons below 2 are left out. A `rest` of another kind than ``restKinds`` becomes exponential smoothing.
    public init(seasons: [Int]? = nil, robust: Bool = false, rest: ModelRecipe? = nil) {
        self.seasons = seasons.map { Array(Set($0.filter { $0 > 1 })).sorted() }
        self.robust = robust
        let fallback = ModelRecipe(parameters: .defaults(.exponentialSmoothing), lookbackSteps: 1)
        self.rest = rest.flatMap { Self.restKinds.contains($0.kind) ? $0 : nil } ?? fallback
    }

    /// Needs two cycles of each given season, and what the model of the rest needs.
    public func fit(_ history: History) throws(FitError) -> FittedMSTL {
        try fit(history, kept: nil)
    }

    /// The seasons stay, and the form of the rest.
    public func fit(_ history: History, keeping previous: FittedMSTL) throws(FitError) -> FittedMSTL {
        try fit(history, kept: previous)
    }

    /// The seasonal cycles stay; the model of the rest is fine-tuned.
    public func partialFit(from previous: FittedMSTL, history: History) throws(FitError) -> FittedMSTL? {
        let window = try TrainingWindow(history, minimum: 4)
        let origin = MSTLOrigin(trainedThrough: history.end, anchor: TrainingAnchor(window))
        let rest = try rest.finetune(previous.trained, history: previous.adjusted(history))
        return FittedMSTL(cycles: previous.cycles, rest: rest, origin: origin)
    }

    private func fit(_ history: History, kept: FittedMSTL?) throws(FitError) -> FittedMSTL {
        let window = try TrainingWindow(history, minimum: 4)
        let fitting = kept?.seasons.filter { 2 * $0 <= window.values.count }
        let periods = seasons ?? fitting ?? SeasonDetection(window).seasons()
        if let longest = periods.last, window.values.count < 2 * longest {
            throw .tooFewPoints(needed: 2 * longest, observed: window.observedCount)
        }
        let flat = window.bounds.low == window.bounds.high
        let (parts, filled) = decompose(window, flat ? [] : periods)
        var adjusted = window.values
        for component in parts.seasonal {
            for place in adjusted.indices { adjusted[place] -= component[place] }
        }
        let ring = SeriesRing(grid: window.grid, startIndex: window.startIndex, values: adjusted)
        let cycles = zip(flat ? [] : periods, parts.seasonal).map { period, component in
            SeasonalCycle(
                component.suffix(period), endingAt: history.end,
                strength: SeasonalCycle.strength(component, of: filled, parts))
        }
        let origin = MSTLOrigin(trainedThrough: history.end, anchor: TrainingAnchor(window))
        guard let kept else { return FittedMSTL(cycles: cycles, rest: try rest.fit(History(ring)), origin: origin) }
        return FittedMSTL(
            cycles: cycles, rest: try rest.fit(History(ring), keeping: kept.trained), origin: origin)
    }

    /// The components from the first observed point on, zeros before it; and the series they were taken of.
    private func decompose(_ window: TrainingWindow, _ periods: [Int]) -> (parts: MSTL.Components, filled: [Double]) {
        let filled = Self.bridged(window.values)
        return (MSTL(periods: periods, robust: robust, jumps: true).decompose(filled), filled)
    }

    /// Gaps as straight lines; before the first observed point its value, after the last one that one's.
    static func bridged(_ values: [Double]) -> [Double] {
        guard var previous = values.firstIndex(where: { !$0.isNaN }) else { return values }
        var filled = values
        for place in 0..<previous { filled[place] = values[previous] }
        for place in (previous + 1)..<max(values.count, previous + 1) where !values[place].isNaN {
            let slope = (values[place] - values[previous]) / Double(place - previous)
            for gap in (previous + 1)..<max(place, previous + 1) {
                filled[gap] = values[previous] + slope * Double(gap - previous)
            }
            previous = place
        }
        for place in (previous + 1)..<max(values.count, previous + 1) { filled[place] = values[previous] }
        return filled
    }
}
