/// Merge patches, RFC 7396: members replace members, null removes them, anything else replaces the whole.
package enum MergePatch {
    /// The document that `patch` makes of `target`.
    package static func apply(_ patch: JSONValue, to target: JSONValue) -> JSONValue {
        guard case .object(let changes) = patch else { return patch }
        var result = target.objectValue ?? JSONObject()
        for (key, change) in changes {
            result[key] = change.isNull ? nil : apply(change, to: result[key] ?? .null)
        }
        return .object(result)
    }
}
