import SentinelForecast
import SentinelSeries

/// One series under one running version: model state, forecasts that wait for their target, live scores.
///
/// A lane depends on the ring and the version only; it can be rebuilt from them at any time (`init` replays the ring),
/// which is how a promotion, a rollback and a restart all start.
struct Lane: Sendable {
    let version: Int
    let isCold: Bool
    let scale: Double
    let trainedThrough: Int64
    private var model: AnyFittedModel
    private var pending: PendingForecasts
    private var scores: HorizonScores
    /// The newest forecast; `forecast[0]` is for the grid point after `issuedAt`.
    private(set) var forecast: [Double] = []
    private(set) var issuedAt: Int64

    /// At most this many points (more only where an expectation is shown that was made earlier) are stepped one by one
    /// when a lane starts; older ones only warm the model.
    private static let replayMax = 512

    /// Starts a lane as if the version had been running: warms the model over the older part of the ring, then steps
    /// through the newest points, so that forecasts whose target is still to come exist from the first moment.
    ///
    /// What it would have expected of points that training did not see is noted in `log` where nothing is noted yet:
    /// after a restart the chart of the recent past is there again.
    init(
        _ activation: SeriesActivation, ring: SeriesRing, configuration: SeriesConfiguration, log: inout ExpectationLog
    ) {
        self.version = activation.version
        self.isCold = activation.isCold
        self.scale = activation.scale
        self.trainedThrough = activation.trainedThrough
        self.model = activation.model
        let stored = Set(ScoredSteps.steps(horizon: configuration.horizon)).union(configuration.expectedSteps)
        let steps = stored.filter { $0 <= configuration.horizon }.sorted()
        self.pending = PendingForecasts(steps: steps)
        self.scores = HorizonScores(steps: steps.count, window: configuration.scoreWindow)
        self.issuedAt = ring.endIndex - 1
        let unseen = min(ring.endIndex - 1 - activation.trainedThrough, Int64(Lane.replayMax))
        let shown = (configuration.expectedSteps.last ?? 1) + 1
        let wanted = min(configuration.horizon + 1 + max(0, Int(unseen)), Lane.replayMax)
        let replayed = min(ring.count, max(shown, wanted))
        let first = ring.endIndex - Int64(replayed)
        model.warm(over: History(ring, end: first - 1))
        for index in first..<ring.endIndex {
            observe(at: index, ring: ring, configuration: configuration)
            guard index > trainedThrough else { continue }
            let value = expected(target: index, steps: configuration.expectedSteps.first ?? 1)
            log.fill(value, version: version, at: index)
        }
    }

    /// Takes one closed grid point, which the ring holds already: scores what was forecast for it, advances the model,
    /// issues the next forecasts. Looks at nothing later than `index`.
    mutating func observe(at index: Int64, ring: SeriesRing, configuration: SeriesConfiguration) {
        let value = ring[index]
        if let value, index > trainedThrough { score(value, at: index) }
        let history = History(ring, end: index)
        model.observe(value, history: history)
        model.forecast(steps: configuration.horizon, history: history, into: &forecast)
        if let bound = configuration.lowerBound {
            for step in forecast.indices where forecast[step] < bound { forecast[step] = bound }
        }
        issuedAt = index
        pending.store(forecast, issuedAt: index)
    }

    /// Whether every step of the newest forecast is a number that may be shown.
    var isFinite: Bool { forecast.allSatisfy(\.isFinite) }

    /// What was forecast for `target`, `steps` ahead; nil when that is not kept.
    func expected(target: Int64, steps: Int) -> Double? {
        guard let position = pending.steps.firstIndex(of: steps) else { return nil }
        guard target >= issuedAt, target <= issuedAt + Int64(steps) else { return nil }
        return pending.value(position, target: target)
    }

    /// What a lane like this one can be started from.
    var activation: SeriesActivation {
        SeriesActivation(version: version, model: model, scale: scale, trainedThrough: trainedThrough, isCold: isCold)
    }

    /// Live accuracy per scored step, in ascending order of steps.
    func accuracy() -> [LiveAccuracy] {
        pending.steps.enumerated().compactMap { position, step in
            scores.accuracy(at: position, step: step, scale: scale)
        }
    }

    private mutating func score(_ value: Double, at index: Int64) {
        for position in pending.steps.indices {
            if let forecast = pending.value(position, target: index) {
                scores.add(forecast - value, at: position)
            }
        }
    }
}
