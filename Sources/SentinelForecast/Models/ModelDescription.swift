/// What training costs, roughly.
public enum CostClass: String, Sendable {
    case free
    case low
    case medium
    case high
}

/// One model of the catalogue, as `GET /v1/models/{kind}` shows it.
public struct ModelDescription: Sendable {
    /// The name in the API.
    public let kind: ModelKind
    /// The name for people.
    public let title: String
    /// What it does, in a sentence.
    public let meaning: String
    /// What may be set.
    public let parameters: [ParameterDescription]
    /// Whether it knows seasons.
    public let seasonal: Bool
    /// Whether it brings prediction intervals of its own.
    public let intervals: Bool
    /// Whether it takes further series as inputs.
    public let covariates: Bool
    /// Whether it can be fine-tuned.
    public let supportsPartialFit: Bool
    /// What training costs, in a word.
    public let costClass: CostClass
    /// The price of fitting one point, for budgets that must not depend on a clock.
    public let workUnitsPerPoint: Double
    /// Observed points that `fit` needs, besides the look-back where `readsLookback`.
    let pointsNeeded: Int
    let readsLookback: Bool
    /// From the name to the type.
    let factory: ModelFactory

    /// Observed points that training with validation needs: `fit` sees the first 80 % of them.
    public func minimumSamples(lookbackSteps: Int, horizonSteps: Int) -> Int {
        let fitted = pointsNeeded + (readsLookback ? lookbackSteps : 0)
        return (fitted * 5 + 3) / 4 + horizonSteps
    }

    /// The price of fitting `points` points.
    public func workUnits(points: Int) -> Double { workUnitsPerPoint * Double(points) }
}
