public import SentinelSeries

/// How to make a model: everything that training depends on besides the data. Equal recipes on equal data give equal
/// models, bit for bit.
public struct ModelRecipe: Hashable, Sendable {
    /// The checked hyper-parameters, with the kind.
    public let parameters: ModelParameters
    /// How many past points the regressions see; the others read it not.
    public let lookbackSteps: Int
    /// For the models that learn in random order.
    public let seed: UInt64

    /// `lookbackSteps` is brought into 1...100,000.
    public init(parameters: ModelParameters, lookbackSteps: Int, seed: UInt64 = 0) {
        self.parameters = parameters
        self.lookbackSteps = min(max(1, lookbackSteps), LagFeatures.lookbackLimit)
        self.seed = seed
    }

    /// Which model it makes.
    public var kind: ModelKind { parameters.kind }

    /// Learns from the points of `history`; the result is warm at `history.end`.
    public func fit(_ history: History) throws(FitError) -> AnyFittedModel {
        switch kind {
        case .naive: .naive(try NaiveModel().fit(history))
        case .linearTrend: .linearTrend(try linearTrend.fit(history))
        case .exponentialSmoothing: .exponentialSmoothing(try exponentialSmoothing.fit(history))
        case .arima: .arima(try arima.fit(history))
        case .sgd: .sgd(try sgd.fit(history))
        }
    }

    /// Adapts `previous` to the newest points; nil when the model has no such thing or `previous` is of another kind.
    /// `previous` stays what it was.
    public func partialFit(from previous: AnyFittedModel, history: History) throws(FitError) -> AnyFittedModel? {
        switch (kind, previous) {
        case (.linearTrend, .linearTrend(let model)):
            try linearTrend.partialFit(from: model, history: history).map { .linearTrend($0) }
        case (.exponentialSmoothing, .exponentialSmoothing(let model)):
            try exponentialSmoothing.partialFit(from: model, history: history).map { .exponentialSmoothing($0) }
        case (.arima, .arima(let model)):
            try arima.partialFit(from: model, history: history).map { .arima($0) }
        case (.sgd, .sgd(let model)):
            try sgd.partialFit(from: model, history: history).map { .sgd($0) }
        default: nil
        }
    }

    /// A partial fit, or a full one where the model has no such thing.
    func finetune(_ previous: AnyFittedModel, history: History) throws(FitError) -> AnyFittedModel {
        if let model = try partialFit(from: previous, history: history) { return model }
        return try fit(history)
    }

    private var linearTrend: LinearTrendModel {
        LinearTrendModel(
            lookbackSteps: lookbackSteps, ridge: parameters.number("ridge") ?? 1e-3,
            cyclicalTime: parameters.featureSwitch("cyclical_time"))
    }

    private var exponentialSmoothing: ExponentialSmoothingModel {
        ExponentialSmoothingModel(
            damped: parameters.featureSwitch("damped"), alpha: parameters.number("alpha"),
            beta: parameters.number("beta"), phi: parameters.number("phi"))
    }

    private var arima: ARIMAModel {
        ARIMAModel(
            p: parameters.integer("p"), d: parameters.integer("d"), q: parameters.integer("q"),
            constant: parameters.featureSwitch("constant"))
    }

    private var sgd: SGDModel {
        SGDModel(
            lookbackSteps: lookbackSteps, epochs: parameters.integer("epochs"),
            learningRate: parameters.number("learning_rate") ?? 0.5, l2: parameters.number("l2") ?? 0,
            cyclicalTime: parameters.featureSwitch("cyclical_time"), seed: seed)
    }
}
