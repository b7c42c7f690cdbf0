/// What a hyper-parameter may be.
public enum ParameterType: Equatable, Sendable {
    case integer(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    case choice([String])
    /// Words of these, separated by commas, each at most once.
    case list([String])
}

/// One hyper-parameter of a model, as `GET /v1/models` shows it.
public struct ParameterDescription: Equatable, Sendable {
    /// The name in the API.
    public let name: String
    /// What values it takes.
    public let type: ParameterType
    /// Nil: chosen from the data.
    public let defaultValue: ParameterValue?
    /// What it does, in a sentence.
    public let meaning: String
}
