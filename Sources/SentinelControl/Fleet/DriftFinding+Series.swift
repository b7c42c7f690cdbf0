import SentinelEngine
import SentinelEvidence

extension DriftFinding {
    /// What the assessments of all series say together; nil where none is judged.
    init?(_ series: [SeriesSnapshot]) {
        let assessments = series.compactMap { $0.lane?.drift }
        let watch = WatchDrift(assessments)
        guard watch.judged > 0 else { return nil }
        let scores = assessments.flatMap(\.checks).filter { $0.name == .maeRatio || $0.name == .mae }
        self.init(
            severity: watch.actionable, score: scores.compactMap(\.value).max(), explanation: watch.explanation)
    }
}
