/// The drift of a watch: what is known of all its series, as one severity.
///
/// A watch is trained as a whole, so one odd series among many does not retrain it: the severity is the highest that at
/// least a fifth of the judged series (and at least one) have reached. Of up to five series one is enough.
public struct WatchDrift: Sendable, Hashable {
    /// The share of the series that decides. A judgement.
    public static let share = 0.2

    /// How far the watch has drifted.
    public let severity: DriftSeverity
    /// The grid index at which so many series had begun to drift as it takes; nil without drift.
    public let since: Int64?
    /// How many series are judged.
    public let judged: Int
    /// How many of them have drifted, low or high.
    public let drifted: Int
    /// How many it takes.
    public let needed: Int
    /// The place of the worst series in what was given: the first of the highest severity; nil without drift.
    public let worst: Int?
    /// The above in sentences.
    public let explanation: String

    /// The assessments of the series of one watch, in any order; those not judged do not count.
    public init(_ series: [DriftAssessment]) {
        let judged = series.filter(\.isJudged)
        let needed = max(1, (judged.count + 4) / 5)
        severity = Self.reached(judged.map(\.severity), by: needed)
        let began = judged.compactMap(\.since).sorted()
        since = severity == .none ? nil : began.dropFirst(needed - 1).first
        self.judged = judged.count
        self.needed = needed
        drifted = judged.count { $0.severity > .none }
        let highest = judged.map(\.severity).max() ?? .none
        worst = highest == .none ? nil : series.firstIndex { $0.isJudged && $0.severity == highest }
        explanation =
            judged.isEmpty
            ? "Drift is not judged yet."
            : "\(drifted) of \(judged.count) judged series drift; it takes \(needed)."
                + (worst.map { " The worst: \(series[$0].explanation)" } ?? "")
    }

    private static func reached(_ severities: [DriftSeverity], by needed: Int) -> DriftSeverity {
        for severity in [DriftSeverity.high, .low] where severities.count(where: { $0 >= severity }) >= needed {
            return severity
        }
        return .none
    }
}
