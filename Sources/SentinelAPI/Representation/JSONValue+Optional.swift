import SentinelJSON
import SentinelTime

/// How values of the domain stand in a document; what is absent is null, so that every field is always there.
extension JSONValue {
    static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

    static func optional(_ number: Int?) -> JSONValue { number.map(JSONValue.count) ?? .null }

    static func optional(_ number: Double?) -> JSONValue { number.map(JSONValue.number) ?? .null }

    /// RFC 3339, UTC.
    static func optional(_ time: Timestamp?) -> JSONValue { time.map(JSONValue.time) ?? .null }

    static func count(_ number: Int) -> JSONValue { .integer(Int64(number)) }

    static func time(_ time: Timestamp) -> JSONValue { .string(time.rfc3339) }

    /// A duration as Prometheus writes it.
    static func span(_ span: TimeSpan) -> JSONValue { .string(span.prometheus) }

    /// Null for no numbers.
    static func mean(_ numbers: [Double]) -> JSONValue {
        numbers.isEmpty ? .null : .number(numbers.reduce(0, +) / Double(numbers.count))
    }

    /// A map of names to texts, sorted by name.
    static func map(_ pairs: [String: String]) -> JSONValue {
        .object(JSONObject(pairs.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }))
    }
}

extension JSONObject {
    /// Appends the members of another object; of equal names the other's value counts.
    mutating func merge(_ other: JSONObject) {
        for (key, value) in other { self[key] = value }
    }
}
