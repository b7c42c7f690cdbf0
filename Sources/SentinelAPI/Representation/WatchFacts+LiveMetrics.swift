import SentinelControl
import SentinelDomain
import SentinelEngine
import SentinelJSON

extension WatchFacts {
    /// How good a version is now, shown or in shadow, in the form of its validation: means over the series, per horizon
    /// step and over all of them; errors fade with age. Null where it does not run.
    func liveMetrics(version: Int) -> JSONValue {
        let scores = series.flatMap { series -> [LiveAccuracy] in
            if let arm = series.arms.first(where: { $0.version == version }) { return arm.accuracy }
            return series.lane.flatMap { $0.version == version ? $0.accuracy : nil } ?? []
        }
        guard !scores.isEmpty else { return .null }
        let steps = Set(scores.map(\.step)).sorted().map { step -> JSONValue in
            var entry = mean(scores.filter { $0.step == step })
            entry["step"] = .count(step)
            return .object(entry)
        }
        return ["overall": .object(mean(scores)), "steps": .array(steps)]
    }

    private func mean(_ scores: [LiveAccuracy]) -> JSONObject {
        let level = watch.spec.interval.emittedLevel
        return [
            "n": .count(scores.reduce(0) { $0 + $1.count }), "mae": .mean(scores.map(\.mae)),
            "rmse": .mean(scores.map(\.rmse)), "mase": .mean(scores.compactMap(\.mase)),
            "wape": .mean(scores.compactMap(\.wape)), "smape": .mean(scores.map(\.smape)),
            "mape": .mean(scores.compactMap(\.mape)), "bias": .mean(scores.map(\.bias)),
            "skill": .mean(scores.compactMap(\.skill)),
            "pinball": .mean(scores.compactMap { $0.pinball(level: level) }),
            "coverage": .mean(scores.compactMap { $0.coverage(level: level) }),
        ]
    }
}
