import SentinelEngine
import SentinelEvidence

extension DriftFinding {
    /// What the assessments of all series say together; nil where none is judged.
    init?(_ assessments: [DriftAssessment]) {
        let watch = WatchDrift(assessments)
        guard watch.judged > 0 else { return nil }
        let scores = assessments.flatMap(\.checks).filter { $0.name == .maeRatio || $0.name == .mae }
        self.init(
            severity: watch.severity, score: scores.compactMap(\.value).max(), explanation: watch.explanation,
            since: watch.since)
    }
}
