/// What a rolling-origin validation found.
public struct ValidationReport: Sendable {
    /// The errors of the model.
    public let model: ForecastMetrics
    /// "Repeat the last value", scored on the same origins and targets.
    public let naive: ForecastMetrics
    /// mean |y_t - y_(t-1)| of the fitting part, the denominator of MASE; 0 for a constant series.
    public let scale: Double
    /// From how many grid points forecasts were made.
    public let origins: Int
    /// The grid index of the last point the model was fitted on (and of the first origin).
    public let fittedThrough: Int64
    /// Per scored step the quantiles of `actual - forecast` at ``ResidualQuantiles/probabilities``.
    public let residualQuantiles: [Int: [Double]]
}

/// Quantiles of validation errors, from which intervals start.
public enum ResidualQuantiles {
    /// Symmetric about the median.
    public static let probabilities: [Double] = [
        0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.375, 0.5, 0.625, 0.75, 0.85, 0.9, 0.95, 0.975, 0.99, 0.995,
    ]

    /// The quantiles of `residuals` at ``probabilities``, linear between order statistics at positions q n - 1/2; empty
    /// when there are no residuals.
    public static func of(_ residuals: [Double]) -> [Double] {
        guard !residuals.isEmpty else { return [] }
        let sorted = residuals.sorted()
        return probabilities.map { probability in
            let position = min(max(0, probability * Double(sorted.count) - 0.5), Double(sorted.count - 1))
            let below = Int(position)
            let above = min(below + 1, sorted.count - 1)
            let share = position - Double(below)
            return sorted[below] * (1 - share) + sorted[above] * share
        }
    }
}
