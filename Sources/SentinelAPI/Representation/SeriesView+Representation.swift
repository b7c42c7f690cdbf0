import SentinelControl
import SentinelEngine
import SentinelJSON
import SentinelTime

extension SeriesView {
    /// The resource `series/{id}`.
    func representation(grid: Grid) -> JSONObject {
        let lane = snapshot?.lane
        return [
            "id": .string(record.id), "labels": .map(record.labels), "first_seen": .time(record.firstSeen),
            "last_seen": .time(record.lastSeen), "stale": .bool(isStale),
            "last_observed": .optional(snapshot?.lastObserved.map(grid.time)),
            "last_value": .optional(snapshot?.lastValue), "points": .optional(snapshot?.points),
            "observed": .optional(snapshot?.observed), "version": .optional(lane?.version),
            "cold": .bool(lane?.isCold ?? false), "issued_at": .optional(lane.map { grid.time(at: $0.issuedAt) }),
            "counters": snapshot.map { .object($0.counters.representation) } ?? .null,
        ]
    }
}

extension SeriesCounters {
    var representation: JSONObject {
        [
            "late": .count(late), "late_dropped": .count(lateDropped), "duplicates": .count(duplicates),
            "non_finite": .count(nonFinite),
        ]
    }
}

extension HistoryPoint {
    /// Arm and tier are reserved, and null.
    var representation: JSONObject {
        [
            "time": .time(time), "observed": .optional(observed), "expected": .optional(expected),
            "lower": .optional(lower), "upper": .optional(upper), "error": .optional(error),
            "version": .optional(version), "arm": .null, "tier": .null,
        ]
    }

    static let csvHeader = "time,observed,expected,lower,upper,error,version,arm,tier"

    /// One line of `text/csv` in the order of `csvHeader`; what is absent is empty.
    var csv: String {
        func text(_ number: Double?) -> String { number.map { JSONWriter.text(.number($0)) } ?? "" }
        let fields = [
            time.rfc3339, text(observed), text(expected), text(lower), text(upper), text(error),
            version.map(String.init) ?? "", "", "",
        ]
        return fields.joined(separator: ",")
    }
}

extension SeriesQualityReport {
    func representation(grid: Grid) -> JSONObject {
        let checks = checks.map { check -> JSONValue in
            [
                "name": .string(check.name), "value": .number(check.value), "limit": .number(check.limit),
                "verdict": .string(check.verdict.rawValue),
            ]
        }
        return [
            "id": .string(labels.seriesID), "labels": .object(labels.representation), "trainable": .bool(isTrainable),
            "points_needed": .count(trainability.needed), "points_covered": .count(trainability.covered),
            "span": .span(span), "last_observed": .optional(lastObserved), "checks": .array(checks),
        ]
    }
}
