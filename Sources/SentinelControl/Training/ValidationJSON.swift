import SentinelForecast
import SentinelJSON

/// The metrics of a version as its record keeps them: per horizon step and overall, averaged over the series.
enum ValidationJSON {
    static func metrics(_ reports: [ValidationReport]) -> JSONValue {
        let steps = Set(reports.flatMap { $0.model.steps.map(\.step) }).sorted()
        let perStep = steps.map { step -> JSONValue in
            var entry = average(reports.compactMap { $0.model.steps.first { $0.step == step }?.metrics })
            entry["step"] = .integer(Int64(step))
            return .object(entry)
        }
        return [
            "training": .null,
            "validation": [
                "overall": .object(average(reports.map(\.model.overall))),
                "naive": .object(average(reports.map(\.naive.overall))), "steps": .array(perStep),
                "origins": .integer(Int64(reports.map(\.origins).max() ?? 0)),
            ],
            "live": .null,
        ]
    }

    private static func average(_ metrics: [ErrorMetrics]) -> JSONObject {
        func mean(_ pick: (ErrorMetrics) -> Double?) -> JSONValue {
            let known = metrics.compactMap(pick)
            return known.isEmpty ? .null : .number(known.reduce(0, +) / Double(known.count))
        }
        return [
            "n": .integer(Int64(metrics.reduce(0) { $0 + $1.n })), "mae": mean(\.mae), "rmse": mean(\.rmse),
            "mase": mean(\.mase), "wape": mean(\.wape), "smape": mean(\.smape), "mape": mean(\.mape),
            "bias": mean(\.bias), "pinball": mean(\.pinball), "coverage": mean(\.coverage),
        ]
    }
}
