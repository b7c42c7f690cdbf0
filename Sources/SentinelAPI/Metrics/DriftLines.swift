import SentinelDomain
import SentinelEvidence
import SentinelPrometheus

/// The beginnings of the lines about the drift of a watch.
struct DriftLines {
    let scores: [(detector: DriftDetector, prefix: SamplePrefix)]
    let thresholds: [(value: Double, prefix: SamplePrefix)]
    let severities: [(severity: DriftSeverity, prefix: SamplePrefix)]

    /// Nil where drift is not watched.
    init?(_ spec: WatchSpec) {
        guard let settings = spec.drift.settings else { return nil }
        let watch = Label("watch", spec.name)
        scores = DriftDetector.allCases.filter(settings.detectors.contains).map { detector in
            (detector, SamplePrefix(ForecastFamily.driftScore.name, [watch, Label("detector", detector.rawValue)]))
        }
        let actions = [("finetune", settings.low), ("retrain", settings.high)]
        thresholds = actions.map { action, value in
            (value, SamplePrefix(ForecastFamily.driftThreshold.name, [watch, Label("action", action)]))
        }
        severities = DriftSeverity.allCases.map { severity in
            (severity, SamplePrefix(ForecastFamily.driftSeverity.name, [watch, Label("severity", severity.rawValue)]))
        }
    }

    /// The worst that a detector has found: errors on the scale of the thresholds, all else as a share of the threshold
    /// of its own. Nil where it could not judge.
    static func score(_ found: [DriftAssessment], of detector: DriftDetector) -> Double? {
        let names = names(of: detector)
        let checks = found.lazy.flatMap(\.checks).filter { names.contains($0.name) }
        return checks.compactMap { check in
            guard let value = check.value else { return nil }
            return detector == .performance ? value : check.threshold > 0 ? value / check.threshold : nil
        }.max()
    }

    private static func names(of detector: DriftDetector) -> [DriftCheck.Name] {
        switch detector {
        case .performance: [.maeRatio, .mae]
        case .residualCUSUM: [.residualLocation, .residualLoss]
        case .input: [.inputDistribution]
        }
    }
}
