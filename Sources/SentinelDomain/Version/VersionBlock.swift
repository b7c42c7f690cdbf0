package import SentinelJSON
package import SentinelTime

/// The mark of a version that was rolled back: nothing automatic chooses it until a client lifts the mark, by a PATCH
/// or by promoting the version.
package struct VersionBlock: Sendable, Equatable {
    package var since: Timestamp
    package var reason: String
    package var rollbackID: String?

    package init(since: Timestamp, reason: String, rollbackID: String?) {
        self.since = since
        self.reason = reason
        self.rollbackID = rollbackID
    }

    /// Nil for null and for anything that `json` would not have made.
    package init?(json: JSONValue) {
        guard let text = json["since"]?.stringValue, let since = try? Timestamp(rfc3339: text) else { return nil }
        self.init(since: since, reason: json["reason"]?.stringValue ?? "", rollbackID: json["rollback"]?.stringValue)
    }

    package var json: JSONValue {
        [
            "since": .string(since.rfc3339), "reason": .string(reason),
            "rollback": rollbackID.map(JSONValue.string) ?? .null,
        ]
    }
}
