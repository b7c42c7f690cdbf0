/// How much a forecast leans on one input, expert or term.
public struct FeatureImportance: Equatable, Sendable {
    /// The input's name: `lag_1`, `hour_sin`, an expert.
    public let name: String
    /// At least 0; comparable within one model only.
    public let weight: Double

    /// `weight` must be at least 0.
    public init(name: String, weight: Double) {
        self.name = name
        self.weight = weight
    }
}
