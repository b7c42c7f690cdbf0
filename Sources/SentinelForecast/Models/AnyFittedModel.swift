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

    /// The model without the preparation of its points.
    var plain: AnyFittedModel { (model as? PreprocessedModel)?.model ?? self }

    /// The map of its points into its own unit; nil where they are taken as they are.
    var preparation: ValueTransform? { (model as? PreprocessedModel)?.transform }

    public var parameterCount: Int { model.parameterCount }
    public var spread: [Double] { model.spread }
    public var errors: ForecastErrors? { model.errors }
    public var features: [FeatureImportance] { model.features }
    public var selection: SelectionReport? { model.selection }

    public mutating func observe(_ value: Double?, history: History) {
        model.observe(value, history: history)
    }

    public mutating func warm(over history: History) {
        model.warm(over: history)
    }

    public mutating func forecast(steps: Int, history: History, into output: inout [Double]) {
        model.forecast(steps: steps, history: history, into: &output)
    }

    /// Writes the kind, whether points are prepared, then the model.
    public func encode(into writer: inout ArtifactWriter) {
        writer.write(kind.rawValue)
        writer.write(model is PreprocessedModel)
        model.encode(into: &writer)
    }

    /// Reads the kind, whether points are prepared, then the model.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        let (kind, isPrepared) = try Self.head(&reader)
        self.kind = kind
        if isPrepared {
            let prepared = try PreprocessedModel(from: &reader)
            guard prepared.model.kind == kind else { throw .badValue(field: "model.kind") }
            model = prepared
        } else {
            model = try ModelCatalogue[kind].factory.decode(&reader)
        }
    }

    /// Reads a model that prepares no points: the inner one of a model that does.
    init(plain reader: inout ArtifactReader) throws(ArtifactError) {
        let (kind, isPrepared) = try Self.head(&reader)
        guard !isPrepared else { throw .badValue(field: "model.prepared") }
        self.kind = kind
        self.model = try ModelCatalogue[kind].factory.decode(&reader)
    }

    private static func head(_ reader: inout ArtifactReader) throws(ArtifactError) -> (ModelKind, Bool) {
        let name = try reader.text("model.kind", limit: 64)
        guard let kind = ModelKind(rawValue: name) else { throw .unknownModel(name) }
        return (kind, try reader.flag("model.prepared"))
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
