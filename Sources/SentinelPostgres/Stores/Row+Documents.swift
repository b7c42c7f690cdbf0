import SentinelJSON

extension Row {
    /// Documents of the database were written by this program, so the bounds guard against damage only.
    private static let limits = JSONParser.Limits(bytes: 1 << 28, depth: 64)

    /// A `document` column; null for NULL.
    func json(_ column: String) throws(PostgresError) -> JSONValue {
        guard let text = try optionalText(column) else { return .null }
        do throws(JSONParser.Failure) {
            return try JSONParser.parse(text, limits: Self.limits)
        } catch {
            throw PostgresError(.unexpectedColumn(column), detail: "column \(column) holds no JSON: \(error)")
        }
    }

    func object(_ column: String) throws(PostgresError) -> JSONObject {
        guard case .object(let object) = try json(column) else {
            throw PostgresError(.unexpectedColumn(column), detail: "column \(column) holds no JSON object")
        }
        return object
    }

    /// A JSON object whose values are texts.
    func stringMap(_ column: String) throws(PostgresError) -> [String: String] {
        var map: [String: String] = [:]
        for (key, value) in try object(column) { map[key] = value.stringValue }
        return map
    }

    func enumeration<E: RawRepresentable<String>>(_ column: String, _ type: E.Type) throws(PostgresError) -> E {
        guard let value = try optionalEnumeration(column, type) else {
            throw PostgresError(.unexpectedColumn(column), detail: "column \(column) is NULL")
        }
        return value
    }

    func optionalEnumeration<E: RawRepresentable<String>>(
        _ column: String, _ type: E.Type
    ) throws(PostgresError) -> E? {
        guard let text = try optionalText(column) else { return nil }
        guard let value = E(rawValue: text) else {
            throw PostgresError(
                .unexpectedColumn(column), detail: "column \(column) holds '\(text)', which is no \(E.self)")
        }
        return value
    }
}
