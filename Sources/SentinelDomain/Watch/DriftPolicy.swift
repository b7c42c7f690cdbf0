package import SentinelTime

/// When a drop in quality starts a retraining; `SentinelEvidence` has the detectors that follow it.
package struct DriftPolicy: Sendable, Equatable {
    package enum Mode: String, Sendable, CaseIterable {
        /// Thresholds are ratios of live MAE to the baseline frozen at promotion.
        case relative
        /// Thresholds are live MAE in the unit of the metric.
        case absolute
    }

    package enum Action: String, Sendable, CaseIterable {
        case none, finetune
        case retrain = "full_retrain"
    }

    package enum Detector: String, Sendable, CaseIterable {
        case performance
        case residualCUSUM = "residual_cusum"
        case input
    }

    package var enabled: Bool
    package var mode: Mode
    package var finetune: Double
    package var retrain: Double
    /// Steps.
    package var window: Int
    package var minSamples: Int
    package var persistence: Int
    package var cooldown: TimeSpan
    package var detectors: [Detector]
    package var onLow: Action
    package var onHigh: Action

    /// Judgements (relative), and what the predecessor had (absolute).
    package static func defaults(_ mode: Mode) -> DriftPolicy {
        DriftPolicy(
            enabled: true, mode: mode, finetune: mode == .relative ? 1.25 : 0.1,
            retrain: mode == .relative ? 1.75 : 0.3, window: 60, minSamples: 30, persistence: 3,
            cooldown: .minutes(30), detectors: Detector.allCases, onLow: .finetune, onHigh: .retrain)
    }
}
