import SentinelControl
import SentinelDomain
import SentinelEngine
import SentinelJSON

/// Two versions of a watch side by side: what they are, how they were configured, how good they were and are.
struct VersionComparison {
    let a: ModelVersion
    let b: ModelVersion
    let watch: Watch
    let live: WatchFacts?

    var representation: JSONObject {
        [
            "watch": .string(watch.spec.name), "a": .object(head(a)), "b": .object(head(b)),
            "parameters": .array(
                rows(named: "name", parameters(a), parameters(b)).map(JSONValue.object)),
            "configuration": .array(configuration.map(JSONValue.object)),
            "metrics": .array(metrics.map(JSONValue.object)),
        ]
    }

    private func head(_ version: ModelVersion) -> JSONObject {
        [
            "number": .count(version.number), "model": .string(version.model),
            "stage": .string(version.stage(activeVersion: watch.activeVersion).rawValue),
            "created_at": .time(version.createdAt), "blocked": version.blocked?.json ?? .null,
            "sample_count": version.record.json["sample_count"] ?? .null,
            "data_window": version.record.json["data_window"] ?? .null,
        ]
    }

    private func parameters(_ version: ModelVersion) -> JSONObject {
        version.record.json["parameters"]?.objectValue ?? JSONObject()
    }

    /// One row for each member that either has.
    private func rows(named key: String, _ a: JSONObject, _ b: JSONObject) -> [JSONObject] {
        (a.keys + b.keys.filter { !a.contains($0) }).map { name in
            [
                key: .string(name), "a": a[name] ?? .null, "b": b[name] ?? .null,
                "differs": .bool((a[name] ?? .null) != (b[name] ?? .null)),
            ]
        }
    }

    /// The fields in which the configurations differ.
    private var configuration: [JSONObject] {
        a.configuration.differences(from: b.configuration).map { field in
            [
                "field": .string(field), "a": a.configuration[field] ?? .null, "b": b.configuration[field] ?? .null,
            ]
        }
    }

    /// Overall scores in training, validation and live. A difference is b less a; only what runs, served or in shadow,
    /// has live ones.
    private var metrics: [JSONObject] {
        ["training", "validation", "live"].flatMap { kind -> [JSONObject] in
            let (left, right) = (scores(a, kind), scores(b, kind))
            return (left.keys + right.keys.filter { !left.contains($0) }).map { name in
                let (first, second) = (left[name]?.doubleValue, right[name]?.doubleValue)
                let difference = first.flatMap { first in second.map { $0 - first } }
                return [
                    "kind": .string(kind), "metric": .string(name), "a": left[name] ?? .null,
                    "b": right[name] ?? .null, "difference": .optional(difference),
                ]
            }
        }
    }

    private func scores(_ version: ModelVersion, _ kind: String) -> JSONObject {
        let now = kind == "live" ? live?.liveMetrics(version: version.number) : nil
        let scores = now ?? version.record.json["metrics"]?[kind]
        return scores?["overall"]?.objectValue ?? JSONObject()
    }
}
