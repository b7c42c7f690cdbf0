public import SentinelSeries

/// The running state: differenced values and errors, newest first, and the tail that turns changes into levels.
struct ARIMAState: Equatable, Sendable {
    /// Differenced values less their mean.
    var lags = SIMD8<Double>.zero
    var errors = SIMD8<Double>.zero
    /// The newest level.
    var level: Double
    /// The newest change.
    var change = 0.0
    /// How many values were taken in, up to d: the first d only fill the tail.
    var seen = 0
}

/// An ARIMA model with its state, O(p + q + d) numbers. A missing point counts as what was expected of it.
public struct FittedARIMA: FittedModel, Equatable {
    private let d: Int
    let coefficients: ARIMACoefficients
    private let trained: ForecastBounds
    private var bounds: ForecastBounds
    private var state: ARIMAState

    init(d: Int, coefficients: ARIMACoefficients, trained: ForecastBounds, last: Double) {
        self.d = d
        self.coefficients = coefficients
        self.trained = trained
        bounds = trained
        state = ARIMAState(level: last)
    }

    public var parameterCount: Int {
        (0..<8).count { coefficients.phi[$0] != 0 } + (0..<8).count { coefficients.theta[$0] != 0 } + 1
    }

    public mutating func observe(_ value: Double?, history: History) {
        guard let value else {
            if state.seen >= max(1, d) { Self.advance(&state, to: expected(state, step: 1), d: d, coefficients) }
            return
        }
        bounds.extend(value)
        Self.advance(&state, to: value, d: d, coefficients)
    }

    public func forecast(steps: Int, history: History, into output: inout [Double]) {
        output.removeAll(keepingCapacity: true)
        guard steps > 0 else { return }
        var future = state
        for step in 1...steps {
            let value = expected(future, step: step)
            output.append(value)
            Self.advance(&future, to: value, d: d, coefficients)
        }
    }

    public mutating func warm(over history: History) {
        bounds = trained
        state = ARIMAState(level: state.level)
        var index = history.ring.startIndex
        while index <= history.end {
            observe(history.ring[index], history: history)
            index += 1
        }
    }

    /// The next level, within the bounds.
    private func expected(_ state: ARIMAState, step: Int) -> Double {
        guard state.seen >= d else { return state.level }
        let change = Self.differenced(state, coefficients)
        let value =
            switch d {
            case 0: change
            case 1: state.level + change
            default: state.level + state.change + change
            }
        return bounds.clip(value, step: step, fallback: state.level)
    }

    private static func differenced(_ state: ARIMAState, _ c: ARIMACoefficients) -> Double {
        c.mean + c.constant + (c.phi * state.lags + c.theta * state.errors).sum()
    }

    private static func advance(_ state: inout ARIMAState, to value: Double, d: Int, _ c: ARIMACoefficients) {
        let change = value - state.level
        let w =
            switch d {
            case 0: value
            case 1: change
            default: change - state.change
            }
        if state.seen >= d {
            let error = w - differenced(state, c)
            state.lags.shift(in: finite(w - c.mean))
            state.errors.shift(in: finite(error))
        }
        state.change = state.seen > 0 ? finite(change) : 0
        state.level = value
        state.seen = min(max(1, d), state.seen + 1)
    }

    private static func finite(_ value: Double) -> Double {
        value.isFinite ? value : 0
    }
}

extension FittedARIMA {
    public func encode(into writer: inout ArtifactWriter) {
        writer.write(d)
        for vector in [coefficients.phi, coefficients.theta, state.lags, state.errors] {
            writer.write((0..<8).map { vector[$0] })
        }
        writer.write([coefficients.constant, coefficients.mean, state.level, state.change])
        writer.write(state.seen)
        trained.encode(into: &writer)
        bounds.encode(into: &writer)
    }

    /// Reads what ``encode(into:)`` wrote; unstable coefficients are refused.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        d = try reader.integer("arima.d", in: 0...2)
        let phi = try Self.lanes("arima.phi", from: &reader)
        let theta = try Self.lanes("arima.theta", from: &reader)
        let lags = try Self.lanes("arima.lags", from: &reader)
        let errors = try Self.lanes("arima.errors", from: &reader)
        let rest = try reader.numbers("arima.state", limit: 4)
        guard rest.count == 4 else { throw .badValue(field: "arima.state") }
        coefficients = ARIMACoefficients(phi: phi, theta: theta, constant: rest[0], mean: rest[1])
        guard coefficients.isStable else { throw .badValue(field: "arima.phi") }
        let seen = try reader.integer("arima.seen", in: 0...2)
        state = ARIMAState(lags: lags, errors: errors, level: rest[2], change: rest[3], seen: seen)
        trained = try ForecastBounds(from: &reader)
        bounds = try ForecastBounds(from: &reader)
    }

    private static func lanes(
        _ field: String, from reader: inout ArtifactReader
    ) throws(ArtifactError) -> SIMD8<Double> {
        let numbers = try reader.numbers(field, limit: 8)
        guard numbers.count == 8 else { throw .badValue(field: field) }
        return SIMD8(numbers)
    }
}
