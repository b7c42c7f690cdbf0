public import SentinelSeries

/// A fitted model of any kind, as one value: copied, compared and stored without knowing which.
public struct AnyFittedModel: FittedModel {
    /// Which model it is.
    public let kind: ModelKind
    private var model: any FittedModel

    /// Wraps what a model of the catalogue has learnt.
    public init(_ kind: ModelKind, _ model: some FittedModel) {
        self.kind = kind
        self.model = model
    }

    init(_ kind: ModelKind, opening model: any FittedModel) {
        self.kind = kind
        self.model = model
    }

    /// The wrapped model, where it is of type `Model`.
    func unwrap<Model: FittedModel>(as type: Model.Type = Model.self) -> Model? { model as? Model }

    public var parameterCount: Int { model.parameterCount }
    public var spread: [Double] { model.spread }
    public var errors: ForecastErrors? { model.errors }
    public var features: [FeatureImportance] { model.features }

    public mutating func observe(_ value: Double?, history: History) {
        model.observe(value, history: history)
    }

    public mutating func warm(over history: History) {
        model.warm(over: history)
    }

    public mutating func forecast(steps: Int, history: History, into output: inout [Double]) {
        model.forecast(steps: steps, history: history, into: &output)
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
        self.kind = kind
        self.model = try ModelCatalogue[kind].factory.decode(&reader)
    }
}

extension AnyFittedModel: Equatable {
    /// Two models are equal when what they write is.
    public static func == (a: AnyFittedModel, b: AnyFittedModel) -> Bool {
        var (left, right) = (ArtifactWriter(), ArtifactWriter())
        a.encode(into: &left)
        b.encode(into: &right)
        return left.bytes == right.bytes
    }
}
