package import SentinelEvidence

extension DriftPolicy {
    /// What the detectors need of the policy; nil when drift is not watched.
    package var settings: DriftSettings? {
        guard enabled else { return nil }
        var settings = DriftSettings()
        settings.mode = mode == .relative ? .relative : .absolute
        settings.low = finetune
        settings.high = retrain
        settings.window = window
        settings.minSamples = minSamples
        settings.persistence = persistence
        settings.detectors = Set(detectors.compactMap { DriftDetector(rawValue: $0.rawValue) })
        return settings
    }

    /// What is to be done about a severity.
    package func action(for severity: DriftSeverity) -> Action {
        switch severity {
        case .none: .none
        case .low: onLow
        case .high: onHigh
        }
    }
}
