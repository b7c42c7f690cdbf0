import Foundation
import SentinelBacktest
import SentinelEngine
import SentinelForecast
import SentinelJSON

/// The results of a back-test, as people and programs read them.
enum BacktestSummary {
    /// One line per model, the numbers aligned.
    static func table(_ rows: [BacktestWork.Row]) -> String {
        let levels = rows.first?.report.score.levels.map(\.level) ?? []
        let header =
            ["model", "windows", "MAE", "MASE", "rel.naive", "pinball"] + levels.map { "cov\(percent($0))" }
            + (levels.last.map { ["MSIS\(percent($0))"] } ?? []) + ["CPU ms"]
        return aligned([header] + rows.map(cells))
    }

    private static func cells(_ row: BacktestWork.Row) -> [String] {
        let score = row.report.score
        return [
            row.report.kind.rawValue, "\(score.windows)", significant(score.mae), fixed(score.mase, 3),
            fixed(score.relativeToNaive, 3), fixed(score.pinball, 3),
        ] + score.levels.map { fixed($0.coverage, 3) }
            + (score.levels.last.map { [fixed($0.scaledIntervalScore, 2)] } ?? [])
            + [fixed(score.cpuSeconds.map { $0 * 1000 }, 3)]
    }

    /// The first column to the left, numbers to the right.
    private static func aligned(_ lines: [[String]]) -> String {
        let widths = (lines.first ?? []).indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { line in
            line.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + space : space + cell
            }.joined(separator: "  ") + "\n"
        }.joined()
    }

    static func json(_ rows: [BacktestWork.Row], mode: String) -> String {
        let document: JSONValue = ["mode": .string(mode), "models": .array(rows.map { .object(object($0)) })]
        return String(decoding: JSONWriter.bytes(document, style: .pretty), as: UTF8.self) + "\n"
    }

    private static func object(_ row: BacktestWork.Row) -> JSONObject {
        let (report, score) = (row.report, row.report.score)
        let parameters = row.parameters.values.sorted { $0.key < $1.key }.map { ($0.key, value($0.value)) }
        return [
            "model": .string(report.kind.rawValue), "parameters": .object(JSONObject(parameters)),
            "series": count(score.series), "windows": count(score.windows), "points": count(score.points),
            "refused": count(report.refused), "irregular_rows": count(report.irregularRows),
            "mae": number(score.mae), "mase": number(score.mase), "relative_to_naive": number(score.relativeToNaive),
            "scaled_pinball": number(score.pinball), "levels": .array(score.levels.map(level)),
            "cpu_seconds": number(score.cpuSeconds),
        ]
    }

    private static func level(_ level: BacktestScore.Level) -> JSONValue {
        [
            "level": .number(level.level), "coverage": number(level.coverage),
            "scaled_interval_score": number(level.scaledIntervalScore),
        ]
    }

    private static func count(_ number: Int) -> JSONValue { .integer(Int64(number)) }

    private static func number(_ number: Double?) -> JSONValue { number.map(JSONValue.number) ?? .null }

    private static func value(_ value: ParameterValue) -> JSONValue {
        switch value {
        case .integer(let number): .integer(Int64(number))
        case .number(let number): .number(number)
        case .text(let text): .string(text)
        }
    }

    /// What a reader of the table should know besides, on standard error.
    static func tell(_ rows: [BacktestWork.Row], _ table: SeriesTable) {
        var notes: [String] = []
        if let first = table.firstSkipped {
            notes.append("Left out \(table.skippedRows) rows that are not after the row before; the first is \(first)")
        }
        if let report = rows.first?.report, let first = report.firstIrregular {
            notes.append(
                "Moved or left out \(report.irregularRows) rows that lie off the grid; the first is of \(first).")
        }
        for row in rows {
            for refusal in row.report.refusals.prefix(5) {
                let count = "\(refusal.count) without a forecast (the first: \(refusal.example))"
                notes.append("\(row.report.kind.rawValue): \(count): \(refusal.reason)")
            }
        }
        let text = notes.map { $0 + "\n" }.joined()
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }

    private static func percent(_ level: Double) -> String {
        let percent = (level * 10_000).rounded() / 100
        return percent == percent.rounded() ? "\(Int(percent))" : "\(percent)"
    }

    private static func fixed(_ number: Double?, _ digits: Int) -> String {
        number.map { String(format: "%.\(digits)f", $0) } ?? "-"
    }

    private static func significant(_ number: Double?) -> String {
        number.map { String(format: "%.4g", $0) } ?? "-"
    }
}
