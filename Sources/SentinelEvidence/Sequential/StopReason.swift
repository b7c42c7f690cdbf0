/// Why an experiment stopped.
public enum StopReason: String, Hashable, Sendable, CaseIterable {
    /// The confidence sequence allowed a finding.
    case evidence
    /// The longest duration has passed.
    case maximumDuration = "maximum_duration"
    /// Emergency brake: the challenger's loss was more than 3 times the champion's, three blocks on end.
    case lossRatio = "emergency_loss_ratio"
    /// Emergency brake: the challenger forecast something that is not a finite number.
    case nonFiniteForecasts = "non_finite_forecasts"
    /// Ended from outside: by hand or by schedule.
    case ended
}
