internal import CNumerics

/// Reads JSON as RFC 8259 defines it, and nothing more: no comments, no trailing commas, no byte order mark.
///
/// Stricter than the RFC where leniency loses data: duplicate names, invalid UTF-8, lone surrogates, `\u0000` (which
/// PostgreSQL cannot store) and numbers that a double cannot hold are refused.
package struct JSONParser {
    /// What a document may be at most.
    package struct Limits: Sendable {
        /// Bytes of the document.
        package var bytes: Int
        /// Arrays and objects within each other.
        package var depth: Int

        package init(bytes: Int, depth: Int = 32) {
            self.bytes = bytes
            self.depth = depth
        }
    }

    /// Why and where a document is not JSON.
    package struct Failure: Error, Equatable, Sendable, CustomStringConvertible {
        /// Bytes before the place, from 0.
        package let offset: Int
        /// From 1.
        package let line: Int
        /// Characters from 1.
        package let column: Int
        /// A sentence that says what is wrong.
        package let message: String

        package var description: String { "\(message) (line \(line), column \(column))" }
    }

    private let bytes: [UInt8]
    private let limits: Limits
    private var position = 0
    private var depth = 0

    private init(_ bytes: [UInt8], _ limits: Limits) {
        self.bytes = bytes
        self.limits = limits
    }

    /// Reads one document; white space may surround it.
    package static func parse(_ bytes: [UInt8], limits: Limits) throws(Failure) -> JSONValue {
        var parser = JSONParser(bytes, limits)
        guard bytes.count <= limits.bytes else {
            throw parser.failure("The document has \(bytes.count) bytes; at most \(limits.bytes) are allowed.", at: 0)
        }
        parser.skipWhiteSpace()
        let value = try parser.value()
        parser.skipWhiteSpace()
        guard parser.position == bytes.count else {
            throw parser.failure("There is more after the end of the document.")
        }
        return value
    }

    /// Reads a document from a text.
    package static func parse(_ text: String, limits: Limits) throws(Failure) -> JSONValue {
        try parse(Array(text.utf8), limits: limits)
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipWhiteSpace() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func value() throws(Failure) -> JSONValue {
        switch current {
        case UInt8(ascii: "{"): return try nested { (parser) throws(Failure) in try parser.object() }
        case UInt8(ascii: "["): return try nested { (parser) throws(Failure) in try parser.array() }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case UInt8(ascii: "-"), .some(0x30...0x39): return try number()
        case nil: throw failure("The document ends where a value is expected.")
        default: throw failure("A value is expected here.")
        }
    }

    private mutating func nested(_ body: (inout JSONParser) throws(Failure) -> JSONValue) throws(Failure) -> JSONValue {
        guard depth < limits.depth else {
            throw failure("Arrays and objects are nested more than \(limits.depth) deep.")
        }
        depth += 1
        position += 1
        let value = try body(&self)
        depth -= 1
        return value
    }

    private mutating func literal(_ text: StaticString, _ value: JSONValue) throws(Failure) -> JSONValue {
        let expected = Array(text.description.utf8)
        guard bytes[position...].starts(with: expected) else { throw failure("A value is expected here.") }
        position += expected.count
        return value
    }

    private mutating func array() throws(Failure) -> JSONValue {
        var elements: [JSONValue] = []
        skipWhiteSpace()
        if take("]") { return .array(elements) }
        while true {
            skipWhiteSpace()
            elements.append(try value())
            skipWhiteSpace()
            if take("]") { return .array(elements) }
            guard take(",") else { throw failure("A comma or ] is expected here.") }
        }
    }

    private mutating func object() throws(Failure) -> JSONValue {
        var object = JSONObject()
        skipWhiteSpace()
        if take("}") { return .object(object) }
        while true {
            skipWhiteSpace()
            let start = position
            guard current == UInt8(ascii: "\"") else { throw failure("A name in double quotes is expected here.") }
            let key = try string()
            guard !object.contains(key) else {
                throw failure("The name \"\(key.prefix(64))\" is there twice.", at: start)
            }
            skipWhiteSpace()
            guard take(":") else { throw failure("A colon is expected here.") }
            skipWhiteSpace()
            object[key] = try value()
            skipWhiteSpace()
            if take("}") { return .object(object) }
            guard take(",") else { throw failure("A comma or } is expected here.") }
        }
    }

    private func failure(_ message: String, at offset: Int? = nil) -> Failure {
        let end = min(offset ?? position, bytes.count)
        let before = bytes[..<end]
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return Failure(
            offset: end, line: before.count { $0 == 0x0A } + 1,
            column: before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1, message: message)
    }
}

// MARK: - Strings

extension JSONParser {
    /// Reads a string from its opening quote to its closing one.
    private mutating func string() throws(Failure) -> String {
        position += 1
        let start = position
        var unescaped: [UInt8] = []
        var copiedTo = start
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                let tail = bytes[copiedTo..<position]
                position += 1
                return try text(copiedTo == start ? tail : (unescaped + tail)[...], startingAt: start)
            case UInt8(ascii: "\\"):
                unescaped += bytes[copiedTo..<position]
                try escape(into: &unescaped)
                copiedTo = position
            case 0..<0x20:
                throw failure("A string holds a control character; write it as an escape such as \\n.")
            default:
                position += 1
            }
        }
        throw failure("A string lacks its closing quote.", at: start - 1)
    }

    private func text(_ bytes: ArraySlice<UInt8>, startingAt start: Int) throws(Failure) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw failure("A string is not valid UTF-8.", at: start)
        }
        return text
    }

    private mutating func escape(into output: inout [UInt8]) throws(Failure) {
        position += 1
        guard let byte = current else { throw failure("A string lacks its closing quote.") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(byte)
        case UInt8(ascii: "b"): output.append(0x08)
        case UInt8(ascii: "f"): output.append(0x0C)
        case UInt8(ascii: "n"): output.append(0x0A)
        case UInt8(ascii: "r"): output.append(0x0D)
        case UInt8(ascii: "t"): output.append(0x09)
        case UInt8(ascii: "u"): output += String(Character(try unicodeEscape())).utf8
        default: throw failure("There is no escape of this kind.", at: position - 1)
        }
    }

    private mutating func unicodeEscape() throws(Failure) -> Unicode.Scalar {
        let start = position - 2
        let first = try hexadecimal()
        guard first != 0 else { throw failure("\\u0000 is not allowed, since it cannot be stored.", at: start) }
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, take("\\"), take("u") else {
            throw failure("A \\u escape is half of a surrogate pair.", at: start)
        }
        let second = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw failure("A \\u escape is half of a surrogate pair.", at: start) }
        return scalar
    }

    private mutating func hexadecimal() throws(Failure) -> UInt32 {
        let digits = bytes[position...].prefix(4)
        var value: UInt32 = 0
        for digit in digits {
            guard let nibble = Character(Unicode.Scalar(digit)).hexDigitValue, digit < 0x80 else { break }
            value = value << 4 | UInt32(nibble)
            position += 1
        }
        guard position == digits.startIndex + 4 else { throw failure("\\u needs four hexadecimal digits.") }
        return value
    }
}

// MARK: - Numbers

extension JSONParser {
    private mutating func number() throws(Failure) -> JSONValue {
        let start = position
        _ = take("-")
        if take("0") {
            if let byte = current, (0x30...0x39).contains(byte) {
                throw failure("A number starts with a superfluous 0.")
            }
        } else {
            try digits()
        }
        var isInteger = true
        if take(".") {
            isInteger = false
            try digits()
        }
        if take("e") || take("E") {
            isInteger = false
            if !take("+") { _ = take("-") }
            try digits()
        }
        return try isInteger ? integer(from: start) : .number(double(from: start))
    }

    private mutating func digits() throws(Failure) {
        let start = position
        while let byte = current, (0x30...0x39).contains(byte) { position += 1 }
        guard position > start else { throw failure("A digit is expected here.") }
    }

    private func integer(from start: Int) throws(Failure) -> JSONValue {
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if let value = Int64(text) { return .integer(value) }
        let value = try double(from: start)
        guard let exact = Int128(text), Int128(exactly: value) == exact else {
            throw failure("An integer has more digits than can be kept.", at: start)
        }
        return .number(value)
    }

    private func double(from start: Int) throws(Failure) -> Double {
        var value = 0.0
        let length = position - start
        let consumed = unsafe bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return 0 }
            let begin = unsafe (base + start).assumingMemoryBound(to: CChar.self)
            return Int(unsafe sentinel_parse_double(begin, begin + length, &value))
        }
        guard consumed == length, value.isFinite else {
            throw failure("A number is outside of what a double can hold.", at: start)
        }
        return value
    }
}
