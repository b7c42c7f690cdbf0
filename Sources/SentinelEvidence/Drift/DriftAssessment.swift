/// One thing that was looked at: its value, its threshold, the verdict.
public struct DriftCheck: Sendable, Hashable {
    /// What can be looked at.
    public enum Name: String, Sendable, CaseIterable {
        /// The live MAE over the baseline's.
        case maeRatio = "mae_ratio"
        /// The live MAE, in the unit of the metric.
        case mae
        /// The live MAE over naive's, over the same of the baseline.
        case skillRatio = "skill_ratio"
        /// The CUSUM of the residuals' location.
        case residualLocation = "residual_location"
        /// The CUSUM of the residuals' size.
        case residualLoss = "residual_loss"
        /// Kolmogorov and Smirnov's statistic of the input.
        case inputDistribution = "input_ks"
        /// PSI of the input minus its mean without change.
        case inputStability = "input_psi"
        /// Wasserstein's distance of the input over the interquartile range.
        case inputDistance = "input_wasserstein"
    }

    /// What was looked at.
    public let name: Name
    /// The value; nil when it could not be judged.
    public let value: Double?
    /// The value fails at or above this.
    public let threshold: Double
    /// Whether nothing is wrong, or nothing could be judged.
    public let passed: Bool
    /// The grid index of the check at which the present failure began; nil while it passes.
    public internal(set) var since: Int64?
    /// A sentence for people.
    public let detail: String
}

/// What is known about the drift of one series, and why.
public struct DriftAssessment: Sendable, Hashable {
    /// The grid index it was made at.
    public let index: Int64
    /// How far the version has drifted.
    public let severity: DriftSeverity
    /// The grid index of the assessment at which the present severity began; nil when it is none.
    public let since: Int64?
    /// Whether the severity rests on enough data; without, it is that of the last assessment which did.
    public let isJudged: Bool
    /// Whether the series became harder for every model: errors are up, but not against naive. Intervals must widen; a
    /// retraining would not help.
    public let isHarder: Bool
    /// All that was looked at.
    public let checks: [DriftCheck]
    /// The severity and its reasons, in sentences.
    public let explanation: String
}
