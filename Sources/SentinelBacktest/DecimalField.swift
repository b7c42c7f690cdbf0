/// Numbers as they stand in a table.
enum DecimalField {
    /// Up to 15 digits and 10^22 both fit a Double exactly, so that one division rounds correctly (Clinger 1990).
    private static let exactDigits = 15
    private static let powersOfTen: [Double] = (0...22).reduce(into: []) { powers, _ in
        powers.append((powers.last ?? 0.1) * 10)
    }

    /// A finite or infinite number, or NaN; nil for anything else.
    static func number(_ bytes: ArraySlice<UInt8>) -> Double? {
        if let number = plainDecimal(bytes) { return number }
        let text = String(decoding: trimmed(bytes), as: UTF8.self)
        return Double(text)
    }

    /// Whole milliseconds of a time in seconds.
    static func milliseconds(_ bytes: ArraySlice<UInt8>) -> Int64? {
        if let seconds = integer(bytes), abs(seconds) < 1 << 43 { return Int64(seconds) * 1000 }
        guard let seconds = number(bytes), abs(seconds) < 1e12 else { return nil }
        return Int64((seconds * 1000).rounded())
    }

    /// A whole number.
    static func integer(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard (1...18).contains(bytes.count) else { return nil }
        var magnitude = 0
        var digits = bytes
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative { digits = digits.dropFirst() }
        guard !digits.isEmpty else { return nil }
        for byte in digits {
            guard (0x30...0x39).contains(byte) else { return nil }
            magnitude = magnitude * 10 + Int(byte - 0x30)
        }
        return isNegative ? -magnitude : magnitude
    }

    private static func plainDecimal(_ bytes: ArraySlice<UInt8>) -> Double? {
        var (mantissa, digits, fraction) = (0, 0, -1)
        var place = bytes.startIndex
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative { place += 1 }
        while place < bytes.endIndex {
            let byte = bytes[place]
            place += 1
            if byte == UInt8(ascii: "."), fraction < 0 {
                fraction = 0
                continue
            }
            guard (0x30...0x39).contains(byte), digits < exactDigits else { return nil }
            mantissa = mantissa * 10 + Int(byte - 0x30)
            digits += 1
            if fraction >= 0 { fraction += 1 }
        }
        guard digits > 0 else { return nil }
        let number = Double(mantissa) / powersOfTen[max(0, fraction)]
        return isNegative ? -number : number
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        bytes.drop { $0 == 0x20 || $0 == 0x09 }.reversed().drop { $0 == 0x20 || $0 == 0x09 }.reversed()[...]
    }
}
