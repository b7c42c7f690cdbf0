import SentinelControl
import SentinelCrypto
import SentinelDomain
import SentinelEngine
import SentinelJSON
import SentinelTime

extension ModelVersion {
    /// The resource `versions/{n}`: where it stands, where it came from, how good it was, and, while it is served, how
    /// good it is.
    func representation(of watch: Watch, live: WatchFacts? = nil) -> JSONObject {
        representation(watch: watch.spec.name, activeVersion: watch.activeVersion, live: live)
    }

    /// - Parameter name: of its watch.
    func representation(watch name: String, activeVersion: Int?, live: WatchFacts? = nil) -> JSONObject {
        var json: JSONObject = [
            "number": .count(number), "watch": .string(name), "model": .string(model),
            "stage": .string(stage(activeVersion: activeVersion).rawValue), "created_at": .time(createdAt),
            "lineage": ["parent": .optional(parent), "training_run": .optional(runID)],
            "data_source": ["id": .string(dataSourceID), "revision": .count(dataSourceRevision)],
        ]
        json.merge(record.json)
        for name in ["selection", "imported"] where json[name] == nil { json[name] = .null }
        if let live, var metrics = json["metrics"]?.objectValue {
            metrics["live"] = live.liveMetrics(version: number)
            json["metrics"] = .object(metrics)
        }
        json["configuration"] = .object(configuration.fields)
        json["artifact"] = [
            "sha256": .string(Hexadecimal.text(artifact.sha256)), "size": .count(artifact.size),
            "format": .count(artifact.format), "pruned_at": .optional(artifact.prunedAt),
        ]
        json["blocked"] = blocked?.json ?? .null
        json["tags"] = .map(tags)
        json["description"] = .string(description)
        return json
    }
}

extension Activation {
    /// One entry of the history of what was active.
    func representation(watch name: String) -> JSONObject {
        [
            "watch": .string(name),
            "seq": .count(seq), "version": .optional(version), "previous_version": .optional(previousVersion),
            "reason": .string(reason.rawValue), "detail": .string(detail), "actor": .string(actor),
            "rollback": .optional(rollbackID), "at": .time(at),
        ]
    }
}

extension Rollback {
    /// The resource `rollbacks/{id}`.
    func representation(watch name: String, now: Timestamp) -> JSONObject {
        [
            "id": .string(id), "watch": .string(name), "from": .optional(fromVersion), "to": .count(toVersion),
            "state": .string(state.rawValue), "reason": .string(reason), "actor": .string(actor),
            "note": .string(note), "restored_configuration": .bool(restoredConfiguration),
            "activation_seq": .count(activationSeq), "pinned": .bool(isPinning(now: now)),
            "pinned_until": .optional(pinnedUntil), "created_at": .time(createdAt),
            "acknowledged_at": .optional(acknowledgedAt), "released_at": .optional(releasedAt),
            "released_by": .optional(releasedBy),
        ]
    }
}

extension TrainingRun {
    /// The resource `training-runs/{id}`.
    func representation(watch name: String) -> JSONObject {
        [
            "id": .string(id), "watch": .string(name), "trigger": .string(trigger.rawValue),
            "policy": .string(policy.rawValue), "parameters": .string(parameters.rawValue),
            "state": .string(state.rawValue), "progress": .number(progress),
            "actor": .string(actor), "attempts": .count(attempts), "cause": cause, "version": .optional(version),
            "outcome": outcome, "error": error, "spec_generation": .count(specGeneration),
            "data_source": ["id": .string(dataSourceID), "revision": .count(dataSourceRevision)],
            "requested_at": .time(requestedAt), "started_at": .optional(startedAt),
            "finished_at": .optional(finishedAt),
        ]
    }
}
