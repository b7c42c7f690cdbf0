/// Bytes as hexadecimal digits.
package enum Hexadecimal {
    private static let digits = Array("0123456789abcdef".utf8)

    /// Two lower-case digits a byte.
    package static func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// The bytes of a text of digits in either case; nil when it is something else.
    package static func bytes(_ text: String) -> [UInt8]? {
        let nibbles = text.utf8.map(nibble)
        guard nibbles.count % 2 == 0 else { return nil }
        let pairs = stride(from: 0, to: nibbles.count, by: 2).compactMap { place -> UInt8? in
            guard let high = nibbles[place], let low = nibbles[place + 1] else { return nil }
            return high << 4 | low
        }
        return pairs.count * 2 == nibbles.count ? pairs : nil
    }

    private static func nibble(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x61...0x66: digit - 0x61 + 10
        case 0x41...0x46: digit - 0x41 + 10
        default: nil
        }
    }
}
