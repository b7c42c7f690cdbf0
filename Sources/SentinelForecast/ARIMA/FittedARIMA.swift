public import SentinelSeries

/// An ARIMA model with its state: the newest levels and what the past says about the next points, O(d + D m + the
/// highest lag) numbers, and as many again for each missing point that still matters.
public struct FittedARIMA: FittedModel {
    /// The form.
    public let order: ARIMAOrder
    let coefficients: ARIMACoefficients
    private let dynamics: ARMADynamics
    private let trained: ForecastBounds
    private var bounds: ForecastBounds
    private var state: ARIMAState

    init(_ order: ARIMAOrder, _ coefficients: ARIMACoefficients, trained: ForecastBounds, last: Double) {
        self.order = order
        self.coefficients = coefficients
        self.trained = trained
        dynamics = ARMADynamics(order, coefficients)
        bounds = trained
        state = ARIMAState(dynamics, level: last, exact: true)
    }

    public var parameterCount: Int { order.parameterCount }

    public mutating func observe(_ value: Double?, history: History) {
        if let value { bounds.extend(value) }
        _ = state.observe(value, dynamics)
    }

    public func forecast(steps: Int, history: History, into output: inout [Double]) {
        output.removeAll(keepingCapacity: true)
        guard steps > 0 else { return }
        guard state.seen >= dynamics.depth else {
            output.append(contentsOf: repeatElement(state.level, count: steps))
            return
        }
        var (future, last) = (state.expected(), state.level)
        for step in 1...steps {
            let change = future.next
            let value = bounds.clip(future.base(dynamics) + dynamics.mean + change, step: step, fallback: last)
            future.advance(value: change, error: 0, dynamics)
            future.push(level: value)
            output.append(value)
            last = value
        }
    }

    public mutating func warm(over history: History) {
        bounds = trained
        state = ARIMAState(dynamics, level: state.level, exact: true)
        var index = history.ring.startIndex
        while index <= history.end {
            observe(history.ring[index], history: history)
            index += 1
        }
    }
}

extension FittedARIMA: Equatable {
    /// Models are equal when form, coefficients and state are.
    public static func == (a: FittedARIMA, b: FittedARIMA) -> Bool {
        a.order == b.order && a.coefficients == b.coefficients && a.state == b.state && a.bounds == b.bounds
            && a.trained == b.trained
    }
}

extension FittedARIMA {
    public func encode(into writer: inout ArtifactWriter) {
        let seasonal = order.seasonal
        for count in [order.p, order.d, order.q, seasonal.p, seasonal.d, seasonal.q, seasonal.season] {
            writer.write(count)
        }
        writer.write(order.constant)
        let c = coefficients
        for numbers in [c.phi, c.theta, c.seasonalPhi, c.seasonalTheta] { writer.write(numbers) }
        writer.write(c.mean)
        trained.encode(into: &writer)
        bounds.encode(into: &writer)
        state.encode(into: &writer)
    }

    /// Reads what ``encode(into:)`` wrote; unstable coefficients and arrays that do not fit the form are refused.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        order = try Self.order(from: &reader)
        let seasonal = order.seasonal
        let phi = try reader.numbers("arima.phi", exactly: order.p)
        let theta = try reader.numbers("arima.theta", exactly: order.q)
        let seasonalPhi = try reader.numbers("arima.seasonal_phi", exactly: seasonal.p)
        let seasonalTheta = try reader.numbers("arima.seasonal_theta", exactly: seasonal.q)
        coefficients = ARIMACoefficients(
            phi: phi, theta: theta, seasonalPhi: seasonalPhi, seasonalTheta: seasonalTheta,
            mean: try reader.number("arima.mean"))
        guard coefficients.isStable else { throw .badValue(field: "arima.phi") }
        dynamics = ARMADynamics(order, coefficients)
        trained = try ForecastBounds(from: &reader)
        bounds = try ForecastBounds(from: &reader)
        state = try ARIMAState(from: &reader, dynamics)
    }

    private static func order(from reader: inout ArtifactReader) throws(ArtifactError) -> ARIMAOrder {
        let p = try reader.integer("arima.p", in: 0...ARIMAOrder.limit)
        let d = try reader.integer("arima.d", in: 0...ARIMAOrder.differenceLimit)
        let q = try reader.integer("arima.q", in: 0...ARIMAOrder.limit)
        let seasonalP = try reader.integer("arima.seasonal_p", in: 0...SeasonalOrder.limit)
        let seasonalD = try reader.integer("arima.seasonal_d", in: 0...1)
        let seasonalQ = try reader.integer("arima.seasonal_q", in: 0...SeasonalOrder.limit)
        let season = try reader.integer("arima.season", in: 1...SeasonalOrder.seasonLimit)
        guard season > 1 || seasonalP + seasonalD + seasonalQ == 0 else { throw .badValue(field: "arima.season") }
        return ARIMAOrder(
            p: p, d: d, q: q, seasonal: SeasonalOrder(p: seasonalP, d: seasonalD, q: seasonalQ, season: season),
            constant: try reader.flag("arima.constant"))
    }
}
