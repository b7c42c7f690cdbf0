import SentinelControl
import SentinelDomain
import SentinelEngine
import SentinelEvidence
import SentinelJSON
import SentinelTime

/// Whether the active version still fits, and why.
extension WatchStatus {
    /// How many series are explained.
    private static let seriesMax = 10

    var drift: JSONObject {
        let found = facts?.drift
        return [
            "policy": .object(watch.spec.drift.json), "score": .optional(facts?.driftScore),
            "severity": .optional(found?.severity.rawValue), "judged": .count(found?.judged ?? 0),
            "drifted": .count(found?.drifted ?? 0), "needed": .optional(found?.needed),
            "explanation": .optional(found?.explanation), "ruling": .optional(facts?.ruling?.name),
            "not_before": .optional(watch.driftNotBefore), "series": .array(worst.map(representation)),
        ]
    }

    private typealias Judged = (series: SeriesSnapshot, drift: DriftAssessment)

    /// The worst first, those of one severity by how far the worst check is beyond its threshold.
    private var worst: [Judged] {
        let all = (facts?.series ?? []).compactMap { series in
            series.lane?.drift.map { (series: series, drift: $0, excess: $0.excess) }
        }
        let sorted = all.sorted { a, b in
            if a.drift.severity != b.drift.severity { return a.drift.severity > b.drift.severity }
            return a.excess != b.excess ? a.excess > b.excess : a.series.id < b.series.id
        }
        return sorted.prefix(WatchStatus.seriesMax).map { ($0.series, $0.drift) }
    }

    private func representation(_ judged: Judged) -> JSONValue {
        let grid = watch.spec.grid
        return [
            "id": .string(judged.series.id), "labels": .object(judged.series.labels.representation),
            "severity": .string(judged.drift.severity.rawValue),
            "since": .optional(judged.drift.since.map(grid.time)), "judged": .bool(judged.drift.isJudged),
            "harder": .bool(judged.drift.isHarder), "explanation": .string(judged.drift.explanation),
            "checks": .array(judged.drift.checks.map { .object($0.representation(grid: grid)) }),
        ]
    }
}

extension DriftAssessment {
    /// How far the worst check is: its value as a share of its threshold; 0 where none has a value.
    fileprivate var excess: Double {
        checks.compactMap { check in check.value.map { check.threshold > 0 ? $0 / check.threshold : $0 } }.max() ?? 0
    }
}

extension DriftCheck {
    fileprivate func representation(grid: Grid) -> JSONObject {
        [
            "name": .string(name.rawValue), "value": .optional(value), "threshold": .number(threshold),
            "passed": .bool(passed), "since": .optional(since.map(grid.time)), "detail": .string(detail),
        ]
    }
}
