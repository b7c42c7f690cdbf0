import SentinelJSON

/// One measured number.
struct Figure: Sendable {
    let name: String
    let detail: String
    let value: Double
    let unit: String

    init(_ name: String, _ detail: String, _ value: Double, _ unit: String) {
        self.name = name
        self.detail = detail
        self.value = value
        self.unit = unit
    }

    /// One line of JSON.
    var json: String {
        let object: JSONObject = [
            "name": .string(name), "case": .string(detail), "value": .number(value), "unit": .string(unit),
        ]
        return JSONWriter.text(.object(object))
    }

    /// One row of the table for people.
    var row: String {
        let rounded = value.magnitude < 100 ? (value * 1000).rounded() / 1000 : value.rounded()
        let number = rounded.magnitude < 1e15 && rounded == rounded.rounded() ? String(Int64(rounded)) : String(rounded)
        return Self.padded(name, 9) + Self.padded(detail, 50) + Self.padded(left: number, 14) + "  " + unit
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    private static func padded(left text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(1, width - text.count)) + text
    }
}
