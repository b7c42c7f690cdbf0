import SentinelJSON
import SentinelTime

extension SQLValue {
    static func object(_ object: JSONObject) -> SQLValue { .json(JSONWriter.text(.object(object))) }

    /// NULL for null.
    static func document(_ value: JSONValue) -> SQLValue { value.isNull ? .null : .json(JSONWriter.text(value)) }

    static func stringMap(_ map: [String: String]) -> SQLValue { .json(mapText(map)) }

    /// A JSON object whose values are texts.
    static func mapText(_ map: [String: String]) -> String {
        JSONWriter.text(.object(JSONObject(map.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })))
    }

    /// NULL, for which the statements of inserts put the database's clock, for an entity that nobody gave a time.
    static func creation(_ time: Timestamp) -> SQLValue { time.milliseconds == 0 ? .null : .timestamp(time) }

    static func milliseconds(_ span: TimeSpan) -> SQLValue { .int(span.milliseconds) }
    static func optional(_ text: String?) -> SQLValue { .of(text) { .text($0) } }
    static func optional(_ number: Int?) -> SQLValue { .of(number) { .int($0) } }
    static func optional(_ time: Timestamp?) -> SQLValue { .of(time) { .timestamp($0) } }
}
