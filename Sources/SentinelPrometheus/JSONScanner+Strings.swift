extension JSONScanner {
    /// Appends the text of a string, at most `limit` bytes; steps over the whole string in any case.
    ///
    /// An escaped surrogate without its pair becomes U+FFFD, as in Go.
    /// - Returns: Whether the text was taken as a whole.
    mutating func string(
        into bytes: inout [UInt8], limit: Int, _ expected: String = "a string"
    ) throws(QueryDecodeError) -> Bool {
        try expect(UInt8(ascii: "\""), expected)
        let start = bytes.count
        var isWhole = true
        while true {
            cursor.copyPlainText(into: &bytes)
            if bytes.count - start > limit {
                isWhole = false
                bytes.removeLast(bytes.count - start - limit)
            }
            switch cursor.peek {
            case UInt8(ascii: "\""):
                cursor.advance()
                return isWhole
            case UInt8(ascii: "\\"): try escape(into: &bytes)
            default: throw syntaxFault
            }
        }
    }

    /// A text for operators: at most 512 bytes, invalid UTF-8 replaced, control characters turned into spaces.
    mutating func message() throws(QueryDecodeError) -> String {
        var bytes: [UInt8] = []
        _ = try string(into: &bytes, limit: 512)
        return String(decoding: bytes.map { ByteClasses.isControl($0) ? 0x20 : $0 }, as: UTF8.self)
    }

    /// Steps over a string.
    mutating func skipString() throws(QueryDecodeError) {
        try expect(UInt8(ascii: "\""), "a string")
        while true {
            cursor.skipPlainText()
            switch cursor.peek {
            case UInt8(ascii: "\""): return cursor.advance()
            case UInt8(ascii: "\\"):
                var scratch: [UInt8] = []
                try escape(into: &scratch)
            default: throw syntaxFault
            }
        }
    }

    private mutating func escape(into bytes: inout [UInt8]) throws(QueryDecodeError) {
        cursor.advance()
        let byte = cursor.peek
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(byte)
        case UInt8(ascii: "b"): bytes.append(0x08)
        case UInt8(ascii: "f"): bytes.append(0x0C)
        case UInt8(ascii: "n"): bytes.append(0x0A)
        case UInt8(ascii: "r"): bytes.append(0x0D)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "u"):
            cursor.advance()
            return try unicodeEscape(into: &bytes)
        default: throw syntaxFault
        }
        cursor.advance()
    }

    private mutating func unicodeEscape(into bytes: inout [UInt8]) throws(QueryDecodeError) {
        var unit = try hexUnit()
        while (0xD800..<0xDC00).contains(unit), cursor.consume("\\u") {
            let low = try hexUnit()
            if (0xDC00..<0xE000).contains(low) {
                return append(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00), to: &bytes)
            }
            append(unit, to: &bytes)
            unit = low
        }
        append(unit, to: &bytes)
    }

    private func append(_ code: UInt32, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: UTF8.encode(Unicode.Scalar(code) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
    }

    private mutating func hexUnit() throws(QueryDecodeError) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            let byte = cursor.peek
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - 0x30
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - 0x57
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - 0x37
            default: throw syntaxFault
            }
            unit = unit << 4 | UInt32(digit)
            cursor.advance()
        }
        return unit
    }
}
