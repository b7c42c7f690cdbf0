/// The metrics of one horizon step.
public struct StepMetrics: Equatable, Sendable {
    /// How many grid steps ahead, from 1.
    public let step: Int
    /// The errors at this step.
    public let metrics: ErrorMetrics
}

/// The metrics of a back-test: overall and for every scored horizon step that met an observed value.
public struct ForecastMetrics: Equatable, Sendable {
    /// All steps together.
    public let overall: ErrorMetrics
    /// Increasing in `step`.
    public let steps: [StepMetrics]
}
