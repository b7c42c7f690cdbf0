/// What is wrong with one hyper-parameter, and how to put it right.
public struct ParameterFault: Error, Equatable, Sendable {
    /// The name as it was given.
    public let parameter: String
    /// A sentence that names the parameter and the fix.
    public let message: String
}
