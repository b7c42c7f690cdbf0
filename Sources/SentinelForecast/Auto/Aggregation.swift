/// How the experts of a bank are weighted.
public enum Aggregation: String, CaseIterable, Hashable, Sendable {
    /// `w ~ (least error / error)^5`, by mean absolute errors that fade with a half-life of a quarter of the window,
    /// 40 to 120 steps; most of what no expert could avoid is not counted.
    case forgetting
    /// Polynomially weighted averages with a rate for each expert: Gaillard, Stoltz and van Erven, "A second-order
    /// bound with excess losses" (2014), on the gradient of the absolute error.
    case mlPoly = "ml_poly"
    /// Bernstein online aggregation: Wintenberger, "Optimal learning with Bernstein online aggregation" (2017), on the
    /// gradient of the absolute error.
    case boa
    /// The mean of the weights of `forgetting` and of `mlPoly`.
    case blend
}

extension Aggregation {
    /// How much of a forecast is the weighted median of the experts; the rest is their weighted mean. The regrets of
    /// the others are about the mean.
    var medianShare: Double { self == .forgetting ? 0.5 : self == .blend ? 0.5 : 0 }
}
