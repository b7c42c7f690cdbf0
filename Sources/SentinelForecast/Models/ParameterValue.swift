/// A hyper-parameter as a client wrote it.
public enum ParameterValue: Hashable, Sendable {
    case integer(Int)
    case number(Double)
    case text(String)
}
