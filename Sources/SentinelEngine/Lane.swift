import SentinelForecast
import SentinelSeries

/// One series under one running version: model state, forecasts that wait for their target, intervals, live scores.
///
/// A lane depends on the ring and the version, and its intervals on what those of the version before have learnt of
/// coverage, so it can be rebuilt at any time: `init` warms the model
/// over the older part of the ring (`warm(over:)` resets it to what training left and filters every point) and steps
/// through the newest `horizon + 1` points and all that training has not seen. A promotion, a rollback and a series
/// that comes back start like this; a series that joins late does so with a fit of its own, and with a new one when it
/// comes back. For `auto` it means: the fitted coefficients and seasons of its experts belong to the version and are
/// never changed afterwards; the experts' running state, their weights and the intervals belong to the lane and start
/// from what training made of them. A restart under the version that ran before does not start a lane: it goes on from
/// the checkpoint, bit for bit.
struct Lane: Sendable {
    let version: Int
    let isCold: Bool
    let scale: Double
    let trainedThrough: Int64
    private var model: AnyFittedModel
    private var pending: PendingForecasts
    private var scores: HorizonScores
    private var coverage: IntervalScores
    /// Nil where no levels are kept.
    private var intervals: IntervalTracker?
    /// The intervals were started anew without the errors that training found.
    private var lacksErrors = false
    /// No value seen so far is negative: where no bound is declared, 0 is one (no negative bytes).
    private var isNonNegative: Bool
    /// Nil where drift is not watched.
    private(set) var drift: LaneDrift?
    /// Of the newest observed grid point; nil before one was scored.
    private(set) var newestScore: LaneScore?
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
    ///
    /// A newer version goes on with what the intervals of the lane it replaces have learnt of coverage.
    init(
        _ activation: SeriesActivation, after previous: Lane? = nil, ring: SeriesRing,
        configuration: SeriesConfiguration, log: inout ExpectationLog
    ) {
        self.version = activation.version
        self.isCold = activation.isCold
        self.scale = activation.scale
        self.trainedThrough = activation.trainedThrough
        self.isNonNegative = true
        self.model = activation.model
        let steps = Lane.keptSteps(configuration)
        self.pending = PendingForecasts(steps: steps)
        self.scores = HorizonScores(steps: steps.count, window: configuration.scoreWindow)
        self.coverage = IntervalScores(
            steps: steps.count, levels: configuration.levels, window: configuration.coverageWindow)
        self.intervals = Lane.tracker(configuration, errors: activation.errors)
        self.issuedAt = ring.endIndex - 1
        self.drift = configuration.drift.map {
            LaneDrift($0, of: activation, trainedThrough: activation.trainedThrough, ring: ring)
        }
        let first = ring.endIndex - Int64(replayLength(ring, configuration))
        if let previous { succeed(previous) }
        isNonNegative = (ring.startIndex..<first).allSatisfy { !(ring.raw(at: $0) < 0) }
        model.warm(over: History(ring, end: first - 1))
        if !configuration.replaysAtStart, !ring.isEmpty {
            issue(at: ring.endIndex - 1, ring: ring, configuration: configuration)
        }
        for index in first..<ring.endIndex {
            observe(at: index, ring: ring, configuration: configuration)
            guard index > trainedThrough else { continue }
            let expected = expected(target: index, steps: configuration.keptExpectation, at: configuration.emittedLevel)
            log.fill(expected, version: version, at: index)
        }
        // The predecessor has learnt from the replayed points already.
        if let previous { succeed(previous) }
    }

    /// Goes on with what an older version has learnt: its intervals of coverage, its drift of residuals.
    private mutating func succeed(_ previous: Lane) {
        guard previous.version < version else { return }
        if let learnt = previous.intervals { intervals?.succeed(learnt) }
        if let known = previous.drift { drift?.succeed(known) }
    }

    /// Takes one closed grid point, which the ring holds already: scores what was forecast for it, advances the model,
    /// issues the next forecasts. Looks at nothing later than `index`.
    mutating func observe(at index: Int64, ring: SeriesRing, configuration: SeriesConfiguration) {
        let value = ring[index]
        if let value, value < 0 { isNonNegative = false }
        if index > trainedThrough {
            if let value {
                score(value, at: index, ring: ring, configuration: configuration)
            } else {
                drift?.miss(at: index, ring: ring)
            }
            intervals?.observe(value, at: index)
        }
        model.observe(value, history: History(ring, end: index))
        issue(at: index, ring: ring, configuration: configuration)
    }

    /// The model's forecast, kept within the support; then its intervals; both wait for their targets.
    private mutating func issue(at index: Int64, ring: SeriesRing, configuration: SeriesConfiguration) {
        model.forecast(steps: configuration.horizon, history: History(ring, end: index), into: &forecast)
        let support = support(configuration)
        for step in forecast.indices {
            forecast[step] = min(max(forecast[step], support.lowerBound), support.upperBound)
        }
        issuedAt = index
        issueIntervals(configuration)
        pending.store(forecast, issuedAt: index)
    }

    private mutating func issueIntervals(_ configuration: SeriesConfiguration) {
        guard intervals != nil else { return }
        let issued = IssuedForecast(forecast, spread: model.spread, support: support(configuration))
        intervals?.issue(issued, at: issuedAt)
    }

    /// The declared range; from 0 on where none is declared and nothing below was seen.
    private func support(_ configuration: SeriesConfiguration) -> ClosedRange<Double> {
        let declared = configuration.support
        guard isNonNegative, configuration.lowerBound == nil, declared.upperBound >= 0 else { return declared }
        return 0...declared.upperBound
    }

    /// Starts the intervals anew, for other levels or by another method; forecasts and their scores go on. The errors
    /// that training found come with the next activation of the version.
    mutating func restartIntervals(_ configuration: SeriesConfiguration, ring: SeriesRing) {
        startIntervals(configuration, errors: nil, ring: ring)
        lacksErrors = true
    }

    /// Starts the live scores anew, for another window: sums that faded at one rate say nothing at another.
    mutating func restartScores(_ configuration: SeriesConfiguration) {
        scores = HorizonScores(steps: pending.steps.count, window: configuration.scoreWindow)
        coverage = IntervalScores(
            steps: pending.steps.count, levels: configuration.levels, window: configuration.coverageWindow)
    }

    /// Takes other settings of drift; what was found stays.
    mutating func configureDrift(_ configuration: SeriesConfiguration, ring: SeriesRing) {
        guard let settings = configuration.drift else {
            drift = nil
            return
        }
        if drift == nil { drift = LaneDrift(settings, of: activation, trainedThrough: trainedThrough, ring: ring) }
        drift?.configure(settings)
    }

    /// Forgets what was found about drift.
    mutating func forgetDrift() { drift?.forget() }

    /// A sample came late: too late for the model, but zero bounds a series no longer that was negative.
    mutating func noteLate(_ value: Double) {
        if value < 0 { isNonNegative = false }
    }

    /// Takes the errors that training found, where intervals and drift had to start without them.
    mutating func adopt(_ activation: SeriesActivation, _ configuration: SeriesConfiguration, ring: SeriesRing) {
        drift?.adopt(activation, ring: ring)
        guard lacksErrors, let errors = activation.errors else { return }
        startIntervals(configuration, errors: errors, ring: ring)
        lacksErrors = false
    }

    private mutating func startIntervals(
        _ configuration: SeriesConfiguration, errors: ForecastErrors?, ring: SeriesRing
    ) {
        intervals = Lane.tracker(configuration, errors: errors)
        coverage = IntervalScores(
            steps: pending.steps.count, levels: configuration.levels, window: configuration.coverageWindow)
        guard !forecast.isEmpty else { return }
        recallSpread(ring)
        issueIntervals(configuration)
    }

    /// A checkpoint does not hold how far apart the members of the newest forecast were: the model says it again.
    private mutating func recallSpread(_ ring: SeriesRing) {
        guard intervals != nil, model.spread.isEmpty else { return }
        var again: [Double] = []
        model.forecast(steps: forecast.count, history: History(ring, end: issuedAt), into: &again)
    }

    /// Whether every step of the newest forecast is a number that may be shown.
    var isFinite: Bool { forecast.allSatisfy(\.isFinite) }

    /// What was forecast for `target`, `steps` ahead, with its bounds at `level`; nil when that is not kept.
    func expected(target: Int64, steps: Int, at level: Double) -> ExpectedValue? {
        guard let position = pending.steps.firstIndex(of: steps) else { return nil }
        guard target >= issuedAt, target <= issuedAt + Int64(steps) else { return nil }
        guard let value = pending.value(position, target: target) else { return nil }
        let bounds = intervals?.bounds(target: target, steps: steps, level: level)
        return ExpectedValue(
            steps: steps, target: target, value: value, lower: bounds?.lower, upper: bounds?.upper)
    }

    /// The intervals of the newest forecast, one per level, ascending.
    func bands(_ levels: [Double]) -> [IntervalBand] {
        guard let intervals, !forecast.isEmpty else { return [] }
        return intervals.bands(levels: levels)
    }

    /// What a lane like this one can be started from, but for the errors that training found.
    var activation: SeriesActivation {
        SeriesActivation(
            version: version, model: model, scale: scale, trainedThrough: trainedThrough, isCold: isCold)
    }

    /// Live accuracy per scored step, in ascending order of steps.
    func accuracy() -> [LiveAccuracy] {
        pending.steps.enumerated().compactMap { position, step in
            var accuracy = scores.accuracy(at: position, step: step, scale: scale)
            accuracy?.intervals = coverage.coverage(at: position)
            return accuracy
        }
    }

    private mutating func score(
        _ value: Double, at index: Int64, ring: SeriesRing, configuration: SeriesConfiguration
    ) {
        var score = LaneScore(index: index, loss: 0, naiveLoss: 0, residual: nil, forecasts: 0)
        for position in pending.steps.indices {
            guard let forecast = pending.value(position, target: index) else { continue }
            let step = pending.steps[position]
            let naive = ring[index - Int64(step)].map { abs($0 - value) }
            scores.add(forecast - value, of: value, naive: naive, at: position)
            score.loss += abs(forecast - value)
            score.naiveLoss = naive.flatMap { known in score.naiveLoss.map { $0 + known } }
            score.forecasts += 1
            // After a gap the newest forecast was made without the value before: that is another residual.
            if step == 1, ring[index - 1] != nil { score.residual = value - forecast }
            for (place, level) in configuration.levels.enumerated() {
                guard let bounds = intervals?.bounds(target: index, steps: step, level: level) else { continue }
                coverage.add(value, within: bounds.lower...bounds.upper, at: position, level: place)
                guard level == configuration.emittedLevel else { continue }
                score.bounded += 1
                if bounds.lower <= value, value <= bounds.upper { score.covered += 1 }
            }
        }
        guard score.forecasts > 0 else { return }
        score.loss /= Double(score.forecasts)
        score.naiveLoss = score.naiveLoss.map { $0 / Double(score.forecasts) }
        newestScore = score
        drift?.observe(score, ring: ring)
    }

    /// How many of the newest points are stepped through at the start.
    private func replayLength(_ ring: SeriesRing, _ configuration: SeriesConfiguration) -> Int {
        guard configuration.replaysAtStart else { return 0 }
        let unseen = min(ring.endIndex - 1 - trainedThrough, Int64(Lane.replayMax))
        let shown = (configuration.expectedSteps.last ?? 1) + 1
        let wanted = min(configuration.horizon + 1 + max(0, Int(unseen)), Lane.replayMax)
        return min(ring.count, max(shown, wanted))
    }

    private static func keptSteps(_ configuration: SeriesConfiguration) -> [Int] {
        let stored = Set(ScoredSteps.steps(horizon: configuration.horizon)).union(configuration.expectedSteps)
        return stored.filter { $0 <= configuration.horizon }.sorted()
    }

    private static func tracker(_ configuration: SeriesConfiguration, errors: ForecastErrors?) -> IntervalTracker? {
        guard !configuration.levels.isEmpty else { return nil }
        return IntervalTracker(
            horizon: configuration.horizon, levels: configuration.levels, method: configuration.intervalMethod,
            errors: errors, kept: configuration.expectedSteps)
    }
}

extension Lane {
    /// Writes everything; a lane read from it goes on bit for bit.
    func encode(into writer: inout ArtifactWriter) {
        writer.write(version)
        writer.write(isCold)
        writer.write(scale)
        writer.write(Int(trainedThrough))
        writer.write(Int(issuedAt))
        writer.write(forecast)
        model.encode(into: &writer)
        pending.encode(into: &writer)
        scores.encode(into: &writer)
        coverage.encode(into: &writer)
        writer.write(lacksErrors)
        writer.write(isNonNegative)
        drift?.encode(into: &writer)
        intervals?.encode(into: &writer)
    }

    /// Reads what ``encode(into:)`` wrote under the same configuration.
    init(from reader: inout ArtifactReader, configuration: SeriesConfiguration) throws(ArtifactError) {
        version = try reader.integer("lane.version", in: 1...Int.max / 2)
        isCold = try reader.flag("lane.isCold")
        scale = try reader.number("lane.scale", in: 0...Double.greatestFiniteMagnitude)
        trainedThrough = try reader.index("lane.trainedThrough")
        issuedAt = try reader.index("lane.issuedAt")
        forecast = try reader.numbers("lane.forecast", limit: configuration.horizon)
        guard forecast.isEmpty || forecast.count == configuration.horizon else {
            throw .badValue(field: "lane.forecast")
        }
        model = try AnyFittedModel(from: &reader)
        let steps = Lane.keptSteps(configuration)
        pending = try PendingForecasts(steps: steps, from: &reader)
        scores = try HorizonScores(steps: steps.count, window: configuration.scoreWindow, from: &reader)
        coverage = try IntervalScores(
            steps: steps.count, levels: configuration.levels, window: configuration.coverageWindow, from: &reader)
        lacksErrors = try reader.flag("lane.lacksErrors")
        isNonNegative = try reader.flag("lane.isNonNegative")
        if let settings = configuration.drift { drift = try LaneDrift(from: &reader, settings: settings) }
        guard !configuration.levels.isEmpty else { return }
        let stored = try IntervalTracker(from: &reader)
        let fresh = Lane.tracker(configuration, errors: nil)
        guard stored.levels == fresh?.levels, stored.steps == fresh?.steps, stored.method == fresh?.method,
            stored.horizon == fresh?.horizon
        else { throw .badValue(field: "lane.intervals") }
        intervals = stored
    }
}
