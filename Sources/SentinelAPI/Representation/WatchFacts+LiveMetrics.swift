import SentinelControl
import SentinelDomain
import SentinelEngine
import SentinelJSON

extension WatchFacts {
    /// How good a version is now, in the form of its validation: means over the series; what is not measured live is
    /// null.
    func liveMetrics(version: Int) -> JSONValue {
        let lanes = series.compactMap(\.lane).filter { $0.version == version }
        let scores = lanes.flatMap(\.accuracy)
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
            "n": .count(scores.reduce(0) { $0 + $1.count }), "mae": .mean(scores.map(\.mae)), "rmse": .null,
            "mase": .mean(scores.compactMap(\.mase)), "wape": .null, "smape": .null, "mape": .null,
            "bias": .mean(scores.map(\.bias)), "skill": .mean(scores.compactMap(\.skill)), "pinball": .null,
            "coverage": .mean(scores.compactMap { $0.coverage(level: level) }),
        ]
    }
}
