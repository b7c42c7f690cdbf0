package import SentinelForecast
package import SentinelJSON

/// Why the models of a version were chosen, as its record keeps it.
package enum SelectionJSON {
    /// The reports of at most this many series are kept whole.
    private static let detailedMax = 20

    /// Null where nothing was chosen from several.
    package static func selection(_ reports: [(series: String, report: SelectionReport)]) -> JSONValue {
        guard let first = reports.first else { return .null }
        var counts: [String: Int64] = [:]
        for (_, report) in reports { counts[report.chosen.joined(separator: "+"), default: 0] += 1 }
        let chosen = counts.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.integer($0.value)) }
        return [
            "budget": .number(first.report.budget), "chosen": .object(JSONObject(chosen)),
            "series": .array(reports.prefix(detailedMax).map { json($0.series, $0.report) }),
        ]
    }

    private static func json(_ series: String, _ report: SelectionReport) -> JSONValue {
        let candidates = report.candidates.map { candidate -> JSONValue in
            [
                "name": .string(candidate.name), "outcome": .string(candidate.outcome.rawValue),
                "score": candidate.score.map(JSONValue.number) ?? .null,
                "standard_error": candidate.standardError.map(JSONValue.number) ?? .null,
                "work_units": .number(candidate.workUnits), "detail": .string(candidate.detail),
            ]
        }
        return [
            "series": .string(series), "chosen": .array(report.chosen.map(JSONValue.string)),
            "candidates": .array(candidates),
        ]
    }
}
