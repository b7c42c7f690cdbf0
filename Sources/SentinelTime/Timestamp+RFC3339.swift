/// RFC 3339, the text form of a time in every document of the server.
extension Timestamp {
    /// Why a text is not a time.
    public struct ParseError: Error, Hashable, Sendable, CustomStringConvertible {
        /// The text as it was given, cut to 64 characters.
        public let text: String

        /// A sentence that names the fix.
        public var description: String {
            "\"\(text)\" is not a time; write RFC 3339 with an offset and a year from 1970 to 9999, "
                + "such as 2026-11-21T02:15:00Z."
        }
    }

    private static let millisecondsOfDay: Int64 = 86_400_000
    private static let lastMillisecond: Int64 = 253_402_300_799_999

    /// Reads an RFC 3339 time with `Z` or a numeric offset and any number of fractional digits (those after the third
    /// are dropped). Times outside of the years 1970 to 9999 (UTC) and leap seconds are refused.
    public init(rfc3339 text: String) throws(ParseError) {
        guard let time = Self.parse(Array(text.utf8)) else { throw ParseError(text: String(text.prefix(64))) }
        self = time
    }

    /// The time in UTC, with milliseconds only where there are any. Years outside of 0 to 9999 are cut to the range.
    public var rfc3339: String {
        let clamped = min(max(milliseconds, -62_167_219_200_000), Self.lastMillisecond)
        let (days, rest) = Self.floorDivide(clamped, by: Self.millisecondsOfDay)
        let date = CivilDate(daysSinceEpoch: Int(days))
        let seconds = Int(rest / 1000)
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { Self.padded($0, 2) }
        let fraction = rest % 1000 == 0 ? "" : "." + Self.padded(Int(rest % 1000), 3)
        let day = "\(Self.padded(date.year, 4))-\(Self.padded(date.month, 2))-\(Self.padded(date.day, 2))"
        return "\(day)T\(clock.joined(separator: ":"))\(fraction)Z"
    }

    static func floorDivide(_ value: Int64, by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static func parse(_ bytes: [UInt8]) -> Timestamp? {
        guard bytes.count >= 20, bytes.count <= 64 else { return nil }
        guard
            let year = number(bytes, 0..<4), let month = number(bytes, 5..<7), let day = number(bytes, 8..<10),
            let hour = number(bytes, 11..<13), let minute = number(bytes, 14..<16), let second = number(bytes, 17..<19),
            bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(bytes[10]),
            (1...12).contains(month), day >= 1, day <= CivilDate.days(inMonth: month, of: year),
            hour < 24, minute < 60, second < 60
        else { return nil }
        var rest = bytes[19...]
        guard let fraction = takeFraction(from: &rest), let offset = offsetMinutes(rest) else { return nil }
        let days = CivilDate(year: year, month: month, day: day).daysSinceEpoch
        let minutes = (days * 24 + hour) * 60 + minute - offset
        let time = Int64((minutes * 60 + second) * 1000 + fraction)
        return (0...lastMillisecond).contains(time) ? Timestamp(milliseconds: time) : nil
    }

    private static func number(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard range.upperBound <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[range] {
            guard byte.isASCIIDigit else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    /// The milliseconds of a fraction such as `.25`; nil when there is a point without digits.
    private static func takeFraction(from rest: inout ArraySlice<UInt8>) -> Int? {
        guard rest.first == UInt8(ascii: ".") else { return 0 }
        let digits = rest.dropFirst().prefix { $0.isASCIIDigit }
        guard !digits.isEmpty else { return nil }
        rest = rest.dropFirst(1 + digits.count)
        return (digits.prefix(3) + [0x30, 0x30]).prefix(3).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func offsetMinutes(_ rest: ArraySlice<UInt8>) -> Int? {
        let bytes = Array(rest)
        if bytes.count == 1, bytes[0] == UInt8(ascii: "Z") || bytes[0] == UInt8(ascii: "z") { return 0 }
        guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
            let hours = number(bytes, 1..<3), let minutes = number(bytes, 4..<6), hours < 24, minutes < 60
        else { return nil }
        switch bytes[0] {
        case UInt8(ascii: "+"): return hours * 60 + minutes
        case UInt8(ascii: "-"): return -(hours * 60 + minutes)
        default: return nil
        }
    }
}
