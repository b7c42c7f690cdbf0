import SentinelControl
import SentinelDomain
import SentinelJSON

extension DataSource {
    /// The resource `data-sources/{name}`: the specification with secrets masked, and how the source has answered.
    func representation(health: SourceHealth?) -> JSONObject {
        var json: JSONObject = ["id": .string(id)]
        json.merge(spec.json)
        json["revision"] = .count(revision)
        json["created_at"] = .time(createdAt)
        json["updated_at"] = .time(updatedAt)
        json["status"] = .object(DataSource.statusJSON(health))
        return json
    }

    /// What a client may send back and what is not taken from it.
    static let readOnlyFields = ["id", "revision", "created_at", "updated_at", "status"]

    private static func statusJSON(_ health: SourceHealth?) -> JSONObject {
        guard let health else {
            return ["health": "unknown", "latency_ms": .null, "checked_at": .null, "error": .null]
        }
        return [
            "health": health.isHealthy ? "healthy" : "unhealthy",
            "latency_ms": .optional(health.latencySeconds.map { ($0 * 1_000_000).rounded() / 1_000 }),
            "checked_at": .time(health.checkedAt),
            "error": health.failure.map { .object($0.representation) } ?? .null,
        ]
    }
}

extension ScrapeFailure {
    /// The public half.
    var representation: JSONObject { ["reason": .string(reason), "message": .string(message)] }
}
