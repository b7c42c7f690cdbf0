package import SentinelForecast
package import SentinelJSON

/// The metrics of a version as its record keeps them: per horizon step and overall, averaged over the series.
package enum VersionMetricsJSON {
    /// - Parameter training: of the models that serve, on the points that they have learnt from.
    package static func metrics(validation reports: [ValidationReport], training: [ForecastMetrics]) -> JSONValue {
        var validation = averaged(reports.map(\.model))
        validation["naive"] = .object(average(reports.map(\.naive.overall)))
        validation["origins"] = .integer(Int64(reports.map(\.origins).max() ?? 0))
        return [
            "training": training.isEmpty ? .null : .object(averaged(training)), "validation": .object(validation),
            "live": .null,
        ]
    }

    /// The mean share of each feature over the series, the largest first, at most 64.
    package static func importance(_ series: [[FeatureImportance]]) -> [FeatureImportance] {
        var shares: [String: Double] = [:]
        let known = series.filter { !$0.isEmpty }
        for features in known {
            let total = features.reduce(0) { $0 + $1.weight }
            guard total > 0, total.isFinite else { continue }
            for feature in features { shares[feature.name, default: 0] += feature.weight / total / Double(known.count) }
        }
        let sorted = shares.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return sorted.prefix(64).map { FeatureImportance(name: $0.key, weight: $0.value) }
    }

    /// The mean over series of metrics that are kept per horizon step.
    private static func averaged(_ all: [ForecastMetrics]) -> JSONObject {
        let steps = Set(all.flatMap { $0.steps.map(\.step) }).sorted()
        let perStep = steps.map { step -> JSONValue in
            var entry = average(all.compactMap { $0.steps.first { $0.step == step }?.metrics })
            entry["step"] = .integer(Int64(step))
            return .object(entry)
        }
        return ["overall": .object(average(all.map(\.overall))), "steps": .array(perStep)]
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
