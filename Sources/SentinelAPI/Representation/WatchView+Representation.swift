import SentinelControl
import SentinelDomain
import SentinelForecast
import SentinelJSON
import SentinelTime

extension WatchSpec {
    /// The specification with the model always named, whether it was chosen or a default.
    var representation: JSONObject {
        var json = JSONObject()
        for (key, value) in self.json where key != "model" {
            json[key] = value
            if key == "transform" {
                json["model"] = .string(model.rawValue)
                json["model_defaulted"] = .bool(modelDefaulted)
            }
        }
        return json
    }
}

extension WatchView {
    /// The resource `watches/{name}`: the specification, and in a few words how it goes.
    func representation(conflict: String?, now: Timestamp) -> JSONObject {
        var json: JSONObject = ["id": .string(watch.id)]
        json.merge(watch.spec.representation)
        json["revision"] = .count(watch.revision)
        json["spec_generation"] = .count(watch.specGeneration)
        json["active_version"] = .optional(watch.activeVersion)
        json["pin"] = watch.pinRepresentation(now: now)
        json["state"] = .string(state.rawValue)
        json["error"] = error(conflict: conflict)
        json["created_at"] = .time(watch.createdAt)
        json["updated_at"] = .time(watch.updatedAt)
        return json
    }

    /// What a client may send back and what is not taken from it.
    static let readOnlyFields = [
        "id", "model_defaulted", "revision", "spec_generation", "active_version", "pin", "state", "error", "created_at",
        "updated_at",
    ]

    /// The first condition that somebody should look at; null when there is none.
    private func error(conflict: String?) -> JSONValue {
        if let failing = snapshot?.conditions.first(where: \.isFailing) {
            return ["reason": .string(failing.reason), "message": .string(failing.message)]
        }
        guard let conflict else { return .null }
        return ["reason": "emission_conflict", "message": .string(EmissionConflict.message(with: conflict))]
    }
}

extension Watch {
    /// Null unless a rollback keeps automatic actors from changing the active version; `release` is the request that
    /// ends it.
    func pinRepresentation(now: Timestamp) -> JSONValue {
        guard let pin = activePin(now: now) else { return .null }
        return [
            "since": .time(pin.since), "reason": .string(pin.reason), "until": .optional(pin.until),
            "rollback": .optional(pin.rollbackID), "actor": .string(pin.actor),
            "release": .optional(releaseCommand(of: pin)),
        ]
    }
}

/// A watch that emits nothing in the predecessor's format because an older one emits the same series.
enum EmissionConflict {
    static func message(with name: String) -> String {
        "The older watch '\(name)' emits the same series; set emission.metric_name or emission.steps to \"off\"."
    }
}

extension Condition {
    /// Whether the fact is one that an operator should look at.
    var isFailing: Bool {
        switch kind {
        case .scraping: !holds && reason != "paused" && reason != "not_yet_scraped"
        case .trained: !holds && reason == "training_failed"
        case .tooManySeries, .artifactUnusable, .emissionConflict: holds
        case .trainable, .emitting, .belowNaive, .configurationChanged, .coldSeries, .drifting: false
        }
    }

    var representation: JSONObject {
        [
            "type": .string(kind.rawValue), "status": .bool(holds), "reason": .string(reason),
            "message": .string(message), "since": .time(since),
        ]
    }
}

extension WatchPreview {
    /// The answer to `?validate_only=true`.
    var representation: JSONObject {
        [
            "validate_only": true, "watch": .object(spec.representation), "matched_series": .optional(matched),
            "emitted_samples": .optional(emitted),
            "data_source_error": failure.map { .object($0.representation) } ?? .null,
            "trainable": .bool(quality.contains { $0.isTrainable }),
            "data_quality": .array(quality.map { .object($0.representation(grid: spec.grid)) }),
            "next_fires": .array(nextFires.map(JSONValue.time)),
        ]
    }
}
