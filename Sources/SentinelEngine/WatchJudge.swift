package import SentinelDomain
import SentinelEvidence
package import SentinelTime

/// What the watch judge looks at. Facts only: nothing in here was decided by anybody.
package struct WatchReport: Sendable, Equatable {
    package var isPaused: Bool
    /// A version is active, loadable, and made for this grid and query.
    package var hasServableVersion: Bool
    /// The configuration of the active version is the watch's own.
    package var isConfigurationCurrent: Bool
    /// The artifact of the active version cannot be loaded, and no former version could take its place.
    package var isArtifactUnusable: Bool
    /// A run is waiting or running.
    package var hasOpenRun: Bool
    /// The configuration generation that a run has been finished for already; 0 = none.
    package var trainedGeneration: Int
    package var specGeneration: Int
    /// Enough coverage in enough series.
    package var isTrainable: Bool
    /// After a failure: not before this time.
    package var trainNotBefore: Timestamp?
    /// What is known of drift; nil where it is not watched or not judged yet.
    package var drift: DriftFinding?
    /// What the policy does about it.
    package var driftAction = DriftPolicy.Action.none
    /// After a retraining for drift: not before this time.
    package var driftNotBefore: Timestamp?
    /// The model can be fine-tuned.
    package var supportsFinetuning = false

    package init(isPaused: Bool, hasServableVersion: Bool, hasOpenRun: Bool, isTrainable: Bool) {
        self.isPaused = isPaused
        self.hasServableVersion = hasServableVersion
        self.isConfigurationCurrent = true
        self.isArtifactUnusable = false
        self.hasOpenRun = hasOpenRun
        self.trainedGeneration = 0
        self.specGeneration = 0
        self.isTrainable = isTrainable
        self.trainNotBefore = nil
    }
}

/// Decides per watch when it must be trained outside of its schedule. Pure: (report, now) -> decisions.
package enum WatchJudge {
    package static func decide(_ report: WatchReport, now: Timestamp) -> [Decision] {
        guard !report.isPaused, !report.hasOpenRun, report.isTrainable else { return [] }
        // Lost data is a matter for an operator (or the schedule): a restart alone starts no training.
        guard !report.isArtifactUnusable else { return [] }
        if let earliest = report.trainNotBefore, now < earliest { return [] }
        if !report.hasServableVersion { return [.train(.coldStart, .fullRetrain)] }
        // A changed model is trained once; if the gate keeps the old version, that was the answer.
        if !report.isConfigurationCurrent, report.trainedGeneration < report.specGeneration {
            return [.train(.coldStart, .fullRetrain)]
        }
        return retraining(report, now: now).map { [$0] } ?? []
    }

    private static func retraining(_ report: WatchReport, now: Timestamp) -> Decision? {
        guard let finding = report.drift, finding.severity > .none else { return nil }
        if let earliest = report.driftNotBefore, now < earliest { return nil }
        switch report.driftAction {
        case .none: return nil
        case .finetune: return .retrain(report.supportsFinetuning ? .finetune : .fullRetrain, because: finding)
        case .retrain: return .retrain(.fullRetrain, because: finding)
        }
    }
}
