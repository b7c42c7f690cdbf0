public import SentinelSeries

/// An ETS form with its parameters and running states: `f(t, h) = l + (phi + ... + phi^h) b`, plus or times the
/// seasonal state of the target's phase, within the bounds of the training data.
///
/// A missing point moves the level along its trend and leaves the season.
public struct FittedETS: FittedModel, Equatable {
    /// The form that was chosen.
    public let form: ETSForm
    /// Steps per season; 1 where there is none.
    public let period: Int
    /// alpha, beta, gamma, phi.
    let smoothing: SIMD4<Double>
    /// -2 log L up to a constant, of the scaled training values; 0 for a flat line.
    let loss: Double
    private let trained: ETSState
    private let trainedBounds: ForecastBounds
    private let anchor: TrainingAnchor
    private var state: ETSState
    private var bounds: ForecastBounds

    /// The outcome of a search over the scaled values of `window`.
    init(_ outcome: ETSSearch.Outcome, scale: ETSScale, window: TrainingWindow) {
        let vector = outcome.vector
        var season = [Double](repeating: 0, count: outcome.period)
        let multiplicative = outcome.form.season == .multiplicative
        var start = ETSState(
            level: scale.up(vector[4]), slope: scale.up(vector[5]), season: season, index: window.startIndex - 1)
        for phase in 0..<outcome.period {
            let value = vector[ETSLikelihood.seasonOffset + phase]
            season[start.phase(window.startIndex + Int64(phase))] = multiplicative ? value : scale.up(value)
        }
        start.season = season
        let smoothing = SIMD4(vector[0], vector[1], vector[2], vector[3])
        self.init(form: outcome.form, smoothing: smoothing, loss: outcome.loss, start: start, window: window)
    }

    /// Runs over `window` from `start`, the state before its first point.
    init(form: ETSForm, smoothing: SIMD4<Double>, loss: Double, start: ETSState, window: TrainingWindow) {
        self.form = form
        self.smoothing = smoothing
        self.loss = loss
        period = start.season.count
        var state = start
        for value in window.values {
            state.advance(value.isNaN ? nil : value, smoothing, multiplicative: form.season == .multiplicative)
        }
        anchor = TrainingAnchor(window)
        trained = state
        trainedBounds = window.bounds
        self.state = state
        bounds = window.bounds
    }

    /// For a flat line: its level.
    static func level(_ window: TrainingWindow) -> FittedETS {
        FittedETS(
            form: ETSForm(error: .additive, trend: .none, season: .none), smoothing: SIMD4(0.9999, 0, 0, 1), loss: 0,
            start: ETSState(level: window.last, slope: 0, season: [0], index: window.startIndex - 1), window: window)
    }

    public var parameterCount: Int { form.parameterCount(period: period) }

    public mutating func observe(_ value: Double?, history: History) {
        state.advance(value, smoothing, multiplicative: form.season == .multiplicative)
        state.index = history.end
        if let value { bounds.extend(value) }
    }

    public func forecast(steps: Int, history: History, into output: inout [Double]) {
        output.removeAll(keepingCapacity: true)
        guard steps > 0 else { return }
        var (trend, share) = (0.0, 1.0)
        let fallback = min(max(state.level, bounds.low), bounds.high)
        for step in 1...steps {
            share *= smoothing.w
            trend += share * state.slope
            let season = state.season[state.phase(state.index + Int64(step))]
            let base = state.level + trend
            let value = form.season == .multiplicative ? base * season : base + season
            output.append(bounds.clip(value, step: step, fallback: fallback))
        }
    }

    public mutating func warm(over history: History) {
        let ring = history.ring
        var next = trained.index + 1
        (state, bounds) = (trained, trainedBounds)
        if !anchor.holds(history, trainedThrough: trained.index) { next = restart(history) }
        while next <= history.end {
            observe(ring[next], history: History(ring, end: next))
            next += 1
        }
    }

    /// For a ring that does not hold the end of the training window, or is another series: starts from the first points
    /// of the ring as training would. Returns the next grid index to observe.
    private mutating func restart(_ history: History) -> Int64 {
        let first = history.ring.startIndex
        let values = (0..<Int64(history.count)).map { history.ring.raw(at: first + $0) }
        guard values.contains(where: { !$0.isNaN }) else { return history.end + 1 }
        let start = ETSStart(values: values, season: form.season, period: period)
        let vector = start.candidates(form)[0]
        state = ETSState(level: vector[4], slope: vector[5], season: trained.season, index: first - 1)
        for phase in 0..<period {
            state.season[state.phase(first + Int64(phase))] = vector[ETSLikelihood.seasonOffset + phase]
        }
        bounds = ForecastBounds(values)
        return first
    }

    /// Those of a search on newer data: the learnt smoothing, `start`'s initial states.
    func vector(_ start: [Double]) -> [Double] {
        (0..<4).map { smoothing[$0] } + start[4...]
    }
}

extension FittedETS {
    public func encode(into writer: inout ArtifactWriter) {
        writer.write(form.error.rawValue)
        writer.write(form.trend.rawValue)
        writer.write(form.season.rawValue)
        writer.write([smoothing.x, smoothing.y, smoothing.z, smoothing.w, loss])
        anchor.encode(into: &writer)
        for state in [trained, state] {
            writer.write([state.level, state.slope])
            writer.write(state.season)
            writer.write(Int(state.index))
        }
        trainedBounds.encode(into: &writer)
        bounds.encode(into: &writer)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        guard let error = ETSError(rawValue: try reader.text("ets.error", limit: 16)),
            let trend = ETSTrend(rawValue: try reader.text("ets.trend", limit: 16)),
            let season = ETSSeason(rawValue: try reader.text("ets.season", limit: 16))
        else { throw .badValue(field: "ets.form") }
        form = ETSForm(error: error, trend: trend, season: season)
        let numbers = try reader.numbers("ets.parameters", limit: 5)
        guard numbers.count == 5, numbers[..<4].allSatisfy((0...1).contains) else {
            throw .badValue(field: "ets.parameters")
        }
        smoothing = SIMD4(numbers[0], numbers[1], numbers[2], numbers[3])
        loss = numbers[4]
        anchor = try TrainingAnchor(from: &reader)
        trained = try Self.state(&reader)
        state = try Self.state(&reader)
        guard trained.season.count == state.season.count, season != .none || state.season.count == 1 else {
            throw .badValue(field: "ets.season")
        }
        period = state.season.count
        trainedBounds = try ForecastBounds(from: &reader)
        bounds = try ForecastBounds(from: &reader)
    }

    private static func state(_ reader: inout ArtifactReader) throws(ArtifactError) -> ETSState {
        let line = try reader.numbers("ets.level", limit: 2)
        let season = try reader.numbers("ets.season", limit: SmoothingSeason.longest)
        guard line.count == 2, !season.isEmpty else { throw .badValue(field: "ets.state") }
        return ETSState(level: line[0], slope: line[1], season: season, index: try TrainingAnchor.gridIndex(&reader))
    }
}
