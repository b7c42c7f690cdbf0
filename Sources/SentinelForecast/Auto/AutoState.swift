import SentinelSeries

/// What moves as points come: the states of the experts and what their forecasts were worth.
struct AutoState: Equatable, Sendable {
    private(set) var states: BankStates
    private(set) var pool: ForecastPool
    /// The newest forecast; not part of what is stored, as it follows from the rest.
    private(set) var combination = Combination()

    /// A bank before its first point.
    init(_ set: ExpertSet, horizon: Int) {
        states = BankStates(set, horizon: horizon)
        pool = ForecastPool(set, horizon: horizon)
    }

    /// Takes the point at grid index `index`; nil when it is missing.
    mutating func advance(_ value: Double?, at index: Int64, set: ExpertSet) {
        pool.mature(value, at: index, scale: set.frame.scale)
        states.observe(value, at: index, set: set)
    }

    /// Works out the forecast for `steps` steps after `index`.
    mutating func forecast(_ set: ExpertSet, past: BankPast, steps: Int, at index: Int64, bank: inout ExpertBank) {
        bank.forecast(set, states, past: past, steps: steps)
        combination.combine(
            bank, weights: pool.weights(isAwake: bank.isAwake), steps: pool.steps, median: set.aggregation.medianShare)
        combination.finish(at: index, range: states.range)
    }

    /// Keeps what `bank` has forecast at `index`, so that it can be scored; it stands for `weight` grid points.
    mutating func issue(_ bank: ExpertBank, at index: Int64, frame: BankFrame, weight: Int) {
        pool.issue(
            bank, combined: combination.forecast, origin: (index, states.last, Double(weight)), scale: frame.scale)
    }
}

extension AutoState {
    func encode(into writer: inout ArtifactWriter) {
        states.encode(into: &writer)
        pool.encode(into: &writer)
    }

    init(from reader: inout ArtifactReader, set: ExpertSet, horizon: Int) throws(ArtifactError) {
        states = try BankStates(from: &reader, set: set, horizon: horizon)
        pool = try ForecastPool(from: &reader, set: set, horizon: horizon)
    }
}
