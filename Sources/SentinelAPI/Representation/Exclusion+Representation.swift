import SentinelDomain
import SentinelJSON

extension Exclusion {
    /// The resource `exclusions/{id}`.
    func representation(watch name: String) -> JSONObject {
        [
            "id": .string(id), "watch": .string(name), "start": .time(start), "end": .time(end),
            "reason": .string(reason), "actor": .string(actor), "created_at": .time(createdAt),
            "lifted_at": .optional(liftedAt), "lifted_by": .optional(liftedBy),
        ]
    }
}

extension WatchReset {
    /// The resource `resets/{id}`.
    func representation(watch name: String) -> JSONObject {
        [
            "id": .string(id), "watch": .string(name), "scope": .string(scope.rawValue), "reason": .string(reason),
            "actor": .string(actor), "created_at": .time(createdAt),
        ]
    }
}
