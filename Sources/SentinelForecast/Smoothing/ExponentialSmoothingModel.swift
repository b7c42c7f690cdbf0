public import SentinelSeries

/// Holt's linear trend with damping, in error-correction form (Hyndman et al. 2008, section 3.2):
/// `f = l + phi b; e = y - f; l = f + alpha e; b = phi b + alpha beta e`; beta 0 means no trend at all.
///
/// The parameters minimise the mean absolute one-step error, searched from coarse to fine.
public struct ExponentialSmoothingModel: UnfittedModel {
    /// Whether the trend dies away.
    public let damped: FeatureSwitch
    /// Weight of the newest value in the level, fixed; nil: chosen from the data.
    public let alpha: Double?
    /// Weight of the newest change in the trend, fixed; nil: chosen from the data.
    public let beta: Double?
    /// What remains of the trend after each step, fixed; nil: chosen from the data.
    public let phi: Double?

    /// Parameters not given are chosen from the data.
    public init(damped: FeatureSwitch = .auto, alpha: Double? = nil, beta: Double? = nil, phi: Double? = nil) {
        self.damped = damped
        self.alpha = alpha
        self.beta = beta
        self.phi = phi
    }

    public func fit(_ history: History) throws(FitError) -> FittedExponentialSmoothing {
        let window = try TrainingWindow(history, minimum: 4)
        let search = SmoothingSearch(model: self, values: window.values)
        return fitted(search.coarseToFine(), window: window, history: history)
    }

    /// Searches around the previous parameters, on the newest quarter of the window.
    public func partialFit(
        from previous: FittedExponentialSmoothing, history: History
    ) throws(FitError) -> FittedExponentialSmoothing? {
        let window = try TrainingWindow(history, minimum: 4)
        let recent = TrainingWindow.recent(history, lookback: 0, rows: 60)
        let search = SmoothingSearch(model: self, values: Array(window.values.suffix(recent)))
        return fitted(search.refine(previous.parameters), window: window, history: history)
    }

    /// Whether the trend is damped stays.
    public func fit(
        _ history: History, keeping previous: FittedExponentialSmoothing
    ) throws(FitError) -> FittedExponentialSmoothing {
        guard damped == .auto else { return try fit(history) }
        let kept: FeatureSwitch = previous.parameters.phi < 1 ? .on : .off
        return try ExponentialSmoothingModel(damped: kept, alpha: alpha, beta: beta, phi: phi).fit(history)
    }

    private func fitted(
        _ parameters: SmoothingParameters, window: TrainingWindow, history: History
    ) -> FittedExponentialSmoothing {
        let state = SmoothingState(level: window.last, trend: 0, bounds: window.bounds)
        var model = FittedExponentialSmoothing(parameters: parameters, trained: window.bounds, state: state)
        model.warm(over: history)
        return model
    }
}

/// The smoothing parameters, each from 0 to 1.
struct SmoothingParameters: Equatable, Sendable {
    var alpha: Double
    var beta: Double
    var phi: Double
}

/// Where smoothing starts: at the first observed value, with the mean change over the first ten.
struct SmoothingStart {
    /// The offset of the first observed value.
    let offset: Int
    let level: Double
    let trend: Double

    /// Nil when no value is observed. `values` are NaN where one is missing.
    init?(_ values: some RandomAccessCollection<Double>) {
        guard let first = values.firstIndex(where: { !$0.isNaN }) else { return nil }
        offset = values.distance(from: values.startIndex, to: first)
        level = values[first]
        let head = values[first...].prefix(10)
        guard let last = head.lastIndex(where: { !$0.isNaN }), last != first else {
            trend = 0
            return
        }
        trend = (values[last] - level) / Double(values.distance(from: first, to: last))
    }
}
