public import SentinelSeries

/// A fitted model of any kind, as one value: copied, compared and stored without knowing which.
public enum AnyFittedModel: FittedModel, Equatable {
    case naive(FittedNaive)
    case linearTrend(FittedRegression)
    case exponentialSmoothing(FittedExponentialSmoothing)
    case arima(FittedARIMA)
    case sgd(FittedRegression)

    /// Which model it is.
    public var kind: ModelKind {
        switch self {
        case .naive: .naive
        case .linearTrend: .linearTrend
        case .exponentialSmoothing: .exponentialSmoothing
        case .arima: .arima
        case .sgd: .sgd
        }
    }

    public var parameterCount: Int { model.parameterCount }

    public mutating func observe(_ value: Double?, history: History) {
        switch self {
        case .naive(var model):
            model.observe(value, history: history)
            self = .naive(model)
        case .linearTrend(var model):
            model.observe(value, history: history)
            self = .linearTrend(model)
        case .exponentialSmoothing(var model):
            model.observe(value, history: history)
            self = .exponentialSmoothing(model)
        case .arima(var model):
            model.observe(value, history: history)
            self = .arima(model)
        case .sgd(var model):
            model.observe(value, history: history)
            self = .sgd(model)
        }
    }

    public mutating func warm(over history: History) {
        switch self {
        case .naive(var model):
            model.warm(over: history)
            self = .naive(model)
        case .linearTrend(var model):
            model.warm(over: history)
            self = .linearTrend(model)
        case .exponentialSmoothing(var model):
            model.warm(over: history)
            self = .exponentialSmoothing(model)
        case .arima(var model):
            model.warm(over: history)
            self = .arima(model)
        case .sgd(var model):
            model.warm(over: history)
            self = .sgd(model)
        }
    }

    public func forecast(steps: Int, history: History, into output: inout [Double]) {
        switch self {
        case .naive(let model): model.forecast(steps: steps, history: history, into: &output)
        case .linearTrend(let model), .sgd(let model): model.forecast(steps: steps, history: history, into: &output)
        case .exponentialSmoothing(let model): model.forecast(steps: steps, history: history, into: &output)
        case .arima(let model): model.forecast(steps: steps, history: history, into: &output)
        }
    }

    /// Writes the kind, then the model.
    public func encode(into writer: inout ArtifactWriter) {
        writer.write(kind.rawValue)
        model.encode(into: &writer)
    }

    /// Reads the kind, then the model.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        let name = try reader.text("model.kind", limit: 64)
        guard let kind = ModelKind(rawValue: name) else { throw .unknownModel(name) }
        switch kind {
        case .naive: self = .naive(try FittedNaive(from: &reader))
        case .linearTrend: self = .linearTrend(try FittedRegression(from: &reader))
        case .exponentialSmoothing: self = .exponentialSmoothing(try FittedExponentialSmoothing(from: &reader))
        case .arima: self = .arima(try FittedARIMA(from: &reader))
        case .sgd: self = .sgd(try FittedRegression(from: &reader))
        }
    }

    private var model: any FittedModel {
        switch self {
        case .naive(let model): model
        case .linearTrend(let model), .sgd(let model): model
        case .exponentialSmoothing(let model): model
        case .arima(let model): model
        }
    }
}
