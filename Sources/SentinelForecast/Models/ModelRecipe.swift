public import SentinelSeries

/// How to make a model: everything that training depends on besides the data. Equal recipes on equal data give equal
/// models, bit for bit.
public struct ModelRecipe: Hashable, Sendable {
    /// The checked hyper-parameters, with the kind.
    public let parameters: ModelParameters
    /// How many past points the regressions see; the others read it not.
    public let lookbackSteps: Int
    /// How far ahead the model will be asked to forecast: models that learn each step by itself learn these.
    public let horizonSteps: Int
    /// For the models that learn in random order.
    public let seed: UInt64
    /// What happens to the points first.
    public var preprocessing = Preprocessing()
    /// The IANA time zone by whose clock days and weeks go, for models with daily and weekly profiles.
    public var timeZone = "UTC"

    /// `lookbackSteps` is brought into 1...100,000, `horizonSteps` into 1...``horizonLimit``.
    public init(parameters: ModelParameters, lookbackSteps: Int, horizonSteps: Int = 1, seed: UInt64 = 0) {
        self.parameters = parameters
        self.lookbackSteps = min(max(1, lookbackSteps), LagFeatures.lookbackLimit)
        self.horizonSteps = min(max(1, horizonSteps), Self.horizonLimit)
        self.seed = seed
    }

    /// The furthest horizon, in steps.
    public static let horizonLimit = 1_000

    /// Which model it makes.
    public var kind: ModelKind { parameters.kind }

    /// Learns from the points of `history`; the result is warm at `history.end`.
    public func fit(_ history: History) throws(FitError) -> AnyFittedModel {
        try prepared(history) { history throws(FitError) in
            AnyFittedModel(kind, opening: try ModelCatalogue[kind].factory.fit(self, history))
        }
    }

    /// Learns like ``fit(_:)`` with the form that `previous` found, see ``UnfittedModel/fit(_:keeping:)``; a model of
    /// another kind has nothing to keep.
    public func fit(_ history: History, keeping previous: AnyFittedModel) throws(FitError) -> AnyFittedModel {
        guard previous.kind == kind else { return try fit(history) }
        return try prepared(history) { history throws(FitError) in
            AnyFittedModel(kind, opening: try ModelCatalogue[kind].factory.refit(self, previous.plain, history))
        }
    }

    /// Adapts `previous` to the newest points; nil when the model has no such thing or `previous` is of another kind.
    /// `previous` stays what it was.
    public func partialFit(from previous: AnyFittedModel, history: History) throws(FitError) -> AnyFittedModel? {
        guard previous.kind == kind, ModelCatalogue[kind].supportsPartialFit else { return nil }
        return try prepared(history, as: previous.preparation) { history throws(FitError) in
            guard let model = try ModelCatalogue[kind].factory.partialFit(self, previous.plain, history) else {
                return AnyFittedModel(kind, opening: try ModelCatalogue[kind].factory.fit(self, history))
            }
            return AnyFittedModel(kind, opening: model)
        }
    }

    /// What `learn` makes of the points after ``preprocessing``; `former` is kept, so that coefficients learnt before
    /// are in the unit of those that follow.
    private func prepared(
        _ history: History, as former: ValueTransform? = nil, learn: (History) throws(FitError) -> AnyFittedModel
    ) throws(FitError) -> AnyFittedModel {
        if preprocessing.changesServing {
            return AnyFittedModel(kind, try PreprocessedModel(preprocessing, history, former: former, learn: learn))
        }
        guard preprocessing.outliers == .hampel else { return try learn(history) }
        let values = PreprocessedModel.cleaned(history, preprocessing)
        let ring = SeriesRing(
            grid: history.ring.grid, startIndex: history.ring.startIndex, values: values,
            capacity: history.ring.capacity)
        var model = try learn(History(ring))
        model.warm(over: history)
        return model
    }

    /// A partial fit, or a full one where the model has no such thing.
    func finetune(_ previous: AnyFittedModel, history: History) throws(FitError) -> AnyFittedModel {
        if let model = try partialFit(from: previous, history: history) { return model }
        return try fit(history)
    }
}
