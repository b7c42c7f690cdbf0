internal import CNumerics

/// Writes JSON.
package struct JSONWriter {
    /// How a document is laid out.
    package enum Style: Sendable {
        /// On one line without spaces.
        case compact
        /// For people, indented by two spaces.
        case pretty
        /// Compact, the members of objects sorted by the bytes of their names: equal documents have equal bytes.
        case canonical
    }

    private let style: Style
    private var output: [UInt8] = []
    private var depth = 0

    private init(_ style: Style) {
        self.style = style
    }

    /// The bytes of a document. Numbers that are not finite, which JSON cannot express, become null.
    package static func bytes(_ value: JSONValue, style: Style = .compact) -> [UInt8] {
        var writer = JSONWriter(style)
        writer.write(value)
        return writer.output
    }

    /// The text of a document.
    package static func text(_ value: JSONValue, style: Style = .compact) -> String {
        String(decoding: bytes(value, style: style), as: UTF8.self)
    }

    private mutating func write(_ value: JSONValue) {
        switch value {
        case .null: output += "null".utf8
        case .bool(let value): output += (value ? "true" : "false").utf8
        case .integer(let value): output += String(value).utf8
        case .number(let value): write(value)
        case .string(let value): write(value)
        case .array(let elements): write(elements)
        case .object(let object): write(object)
        }
    }

    private mutating func write(_ elements: [JSONValue]) {
        writeList(elements, open: "[", close: "]") { writer, element in writer.write(element) }
    }

    private mutating func write(_ object: JSONObject) {
        var members = Array(object)
        if style == .canonical { members.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) } }
        writeList(members, open: "{", close: "}") { writer, member in
            writer.write(member.key)
            writer.output += (writer.style == .pretty ? ": " : ":").utf8
            writer.write(member.value)
        }
    }

    private mutating func writeList<Item>(
        _ items: [Item], open: Unicode.Scalar, close: Unicode.Scalar, item write: (inout JSONWriter, Item) -> Void
    ) {
        output.append(UInt8(ascii: open))
        depth += 1
        for (index, item) in items.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            breakLine()
            write(&self, item)
        }
        depth -= 1
        if !items.isEmpty { breakLine() }
        output.append(UInt8(ascii: close))
    }

    private mutating func breakLine() {
        guard style == .pretty else { return }
        output.append(0x0A)
        output += repeatElement(0x20, count: 2 * depth)
    }

    private mutating func write(_ number: Double) {
        guard number.isFinite else {
            output += "null".utf8
            return
        }
        if let integer = Int64(exactly: number), integer.magnitude <= 1 << 53 {
            output += String(integer).utf8
            return
        }
        unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { buffer in
            guard let base = buffer.baseAddress else { return }
            let count = unsafe sentinel_format_double(number, base)
            for index in 0..<count { unsafe output.append(UInt8(bitPattern: buffer[index])) }
        }
    }

    private mutating func write(_ text: String) {
        output.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): output += #"\""#.utf8
            case UInt8(ascii: "\\"): output += #"\\"#.utf8
            case 0x08: output += #"\b"#.utf8
            case 0x09: output += #"\t"#.utf8
            case 0x0A: output += #"\n"#.utf8
            case 0x0C: output += #"\f"#.utf8
            case 0x0D: output += #"\r"#.utf8
            case 0..<0x20: output += ((byte < 0x10 ? #"\u000"# : #"\u00"#) + String(byte, radix: 16)).utf8
            default: output.append(byte)
            }
        }
        output.append(UInt8(ascii: "\""))
    }
}
