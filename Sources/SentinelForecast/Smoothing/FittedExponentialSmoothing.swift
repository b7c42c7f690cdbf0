public import SentinelSeries

/// The running level and trend.
struct SmoothingState: Equatable, Sendable {
    var level: Double
    var trend: Double
    /// The training bounds, widened by what was observed since.
    var bounds: ForecastBounds
}

/// Holt's method with its state: `f(t,h) = l + (phi + phi^2 + ... + phi^h) b`.
///
/// A missing point moves the level along its trend.
public struct FittedExponentialSmoothing: FittedModel, Equatable {
    let parameters: SmoothingParameters
    private let trained: ForecastBounds
    private var state: SmoothingState

    init(parameters: SmoothingParameters, trained: ForecastBounds, state: SmoothingState) {
        self.parameters = parameters
        self.trained = trained
        self.state = state
    }

    public var parameterCount: Int { 3 }

    public mutating func observe(_ value: Double?, history: History) {
        let previous = state.level
        let trend = parameters.phi * state.trend
        let expected = state.bounds.clip(previous + trend, step: 1, fallback: previous)
        guard let value else {
            state.level = expected
            state.trend = trend
            return
        }
        state.bounds.extend(value)
        let error = value - expected
        let level = expected + parameters.alpha * error
        let slope = trend + parameters.alpha * parameters.beta * error
        state.level = level.isFinite ? level : value
        state.trend = slope.isFinite ? slope : 0
    }

    public func forecast(steps: Int, history: History, into output: inout [Double]) {
        output.removeAll(keepingCapacity: true)
        guard steps > 0 else { return }
        var (value, trend) = (state.level, state.trend)
        for step in 1...steps {
            trend *= parameters.phi
            value = state.bounds.clip(value + trend, step: step, fallback: state.level)
            output.append(value)
        }
    }

    public mutating func warm(over history: History) {
        var index = history.ring.startIndex
        let values = (0..<Int64(history.count)).map { history.ring.raw(at: index + $0) }
        guard let start = SmoothingStart(values) else { return }
        state = SmoothingState(level: start.level, trend: parameters.beta > 0 ? start.trend : 0, bounds: trained)
        state.bounds.extend(start.level)
        index += Int64(start.offset) + 1
        while index <= history.end {
            observe(history.ring[index], history: history)
            index += 1
        }
    }
}

extension FittedExponentialSmoothing {
    public func encode(into writer: inout ArtifactWriter) {
        writer.write([parameters.alpha, parameters.beta, parameters.phi, state.level, state.trend])
        trained.encode(into: &writer)
        state.bounds.encode(into: &writer)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        let numbers = try reader.numbers("smoothing", limit: 5)
        guard numbers.count == 5, numbers.prefix(3).allSatisfy((0...1).contains) else {
            throw .badValue(field: "smoothing")
        }
        parameters = SmoothingParameters(alpha: numbers[0], beta: numbers[1], phi: numbers[2])
        trained = try ForecastBounds(from: &reader)
        let bounds = try ForecastBounds(from: &reader)
        state = SmoothingState(level: numbers[3], trend: numbers[4], bounds: bounds)
    }
}
