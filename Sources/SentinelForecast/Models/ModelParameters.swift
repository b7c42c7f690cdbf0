/// The hyper-parameters of one model, checked against ``ModelCatalogue``; those not given have the default.
public struct ModelParameters: Hashable, Sendable {
    /// The model they belong to.
    public let kind: ModelKind
    /// What was given, in its canonical form (`2` for a number parameter is `2.0`).
    public let values: [String: ParameterValue]

    /// Only ``ModelCatalogue`` makes them, so that what exists is valid.
    init(kind: ModelKind, values: [String: ParameterValue]) {
        self.kind = kind
        self.values = values
    }

    /// The defaults of a model.
    public static func defaults(_ kind: ModelKind) -> ModelParameters {
        ModelParameters(kind: kind, values: [:])
    }

    /// The given value, or the default; nil when the model chooses it from the data.
    public subscript(name: String) -> ParameterValue? {
        values[name] ?? ModelCatalogue[kind].parameters.first { $0.name == name }?.defaultValue
    }

    func integer(_ name: String) -> Int {
        if case .integer(let value)? = self[name] { value } else { 0 }
    }

    func number(_ name: String) -> Double? {
        if case .number(let value)? = self[name] { value } else { nil }
    }

    func featureSwitch(_ name: String) -> FeatureSwitch {
        if case .text(let value)? = self[name] { FeatureSwitch(rawValue: value) ?? .auto } else { .auto }
    }

    func text(_ name: String) -> String? {
        if case .text(let value)? = self[name] { value } else { nil }
    }
}
