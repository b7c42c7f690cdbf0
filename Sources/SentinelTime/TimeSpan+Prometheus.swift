/// Prometheus' text form of a duration, in both directions.
///
/// The grammar is that of `model.ParseDuration` in prometheus/common: whole numbers with the units `y w d h m s ms`,
/// each at most once and in that order, or a plain `0`. Units are lower case: Prometheus answers `5S` with nothing at
/// all, so it is refused here rather than passed on.
extension TimeSpan {
    /// Why a text is not a duration.
    public struct ParseError: Error, Hashable, Sendable, CustomStringConvertible {
        /// What kind of mistake it is.
        public enum Reason: Hashable, Sendable {
            case empty, missingUnit, missingNumber, overflow
            case unknownUnit(String), upperCaseUnit(String), wrongOrder(String)
        }

        /// What is wrong with the text.
        public let reason: Reason
        /// The text as it was given, cut to 64 characters.
        public let text: String

        init(_ reason: Reason, in text: String) {
            self.reason = reason
            self.text = String(text.prefix(64))
        }

        /// A sentence that names the fix.
        public var description: String {
            switch reason {
            case .empty: "A duration is missing; write one such as 5m or 1h30m."
            case .missingUnit: "\"\(text)\" lacks a unit; write a duration such as 5m or 1h30m."
            case .missingNumber: "\"\(text)\" is not a duration; write one such as 5m or 1h30m."
            case .unknownUnit(let unit): "\"\(text)\" has an unknown unit \"\(unit)\"; use y, w, d, h, m, s or ms."
            case .upperCaseUnit(let unit): "\"\(text)\" has an upper-case unit \"\(unit)\"; units are lower case."
            case .wrongOrder(let unit): "\"\(text)\" has \"\(unit)\" out of place; write y w d h m s ms in that order."
            case .overflow: "\"\(text)\" is longer than the 292 years that a duration can hold."
            }
        }
    }

    private struct Unit {
        let name: String
        let milliseconds: Int64
        /// Units that would make a surprising text are used only where they leave no remainder.
        let onlyExact: Bool
    }

    private static let units = [
        Unit(name: "y", milliseconds: 365 * 86_400_000, onlyExact: true),
        Unit(name: "w", milliseconds: 7 * 86_400_000, onlyExact: true),
        Unit(name: "d", milliseconds: 86_400_000, onlyExact: false),
        Unit(name: "h", milliseconds: 3_600_000, onlyExact: false),
        Unit(name: "m", milliseconds: 60_000, onlyExact: false),
        Unit(name: "s", milliseconds: 1000, onlyExact: false),
        Unit(name: "ms", milliseconds: 1, onlyExact: false),
    ]

    /// Prometheus counts nanoseconds in 64 bits, which is shorter than our milliseconds reach.
    private static let maxMilliseconds = Int64.max / 1_000_000

    /// Reads a duration as Prometheus does; white space around it is ignored.
    public init(prometheus text: String) throws(ParseError) {
        let bytes = Array(text.utf8).trimmingASCIIWhitespace()
        guard !bytes.isEmpty else { throw ParseError(.empty, in: text) }
        if bytes.elementsEqual("0".utf8) {
            self = .zero
            return
        }
        var rest = bytes[...]
        var nextUnit = 0
        var total: Int64 = 0
        while !rest.isEmpty {
            let number = try Self.takeNumber(from: &rest, of: text)
            let place = try Self.takeUnit(from: &rest, of: text)
            guard place >= nextUnit else { throw ParseError(.wrongOrder(Self.units[place].name), in: text) }
            nextUnit = place + 1
            let (product, tooLarge) = number.multipliedReportingOverflow(by: Self.units[place].milliseconds)
            let (sum, overflow) = total.addingReportingOverflow(product)
            guard !tooLarge, !overflow, sum <= Self.maxMilliseconds else { throw ParseError(.overflow, in: text) }
            total = sum
        }
        self.init(milliseconds: total)
    }

    private static func takeNumber(from rest: inout ArraySlice<UInt8>, of text: String) throws(ParseError) -> Int64 {
        let digits = rest.prefix { $0.isASCIIDigit }
        guard !digits.isEmpty else { throw ParseError(.missingNumber, in: text) }
        rest = rest.dropFirst(digits.count)
        guard let number = Int64(String(decoding: digits, as: UTF8.self)) else { throw ParseError(.overflow, in: text) }
        return number
    }

    private static func takeUnit(from rest: inout ArraySlice<UInt8>, of text: String) throws(ParseError) -> Int {
        let letters = rest.prefix { !$0.isASCIIDigit }
        guard !letters.isEmpty else { throw ParseError(.missingUnit, in: text) }
        rest = rest.dropFirst(letters.count)
        let name = String(decoding: letters, as: UTF8.self)
        if let place = units.firstIndex(where: { $0.name == name }) { return place }
        let isUpperCase = units.contains { $0.name == name.lowercased() }
        throw ParseError(isUpperCase ? .upperCaseUnit(name) : .unknownUnit(String(name.prefix(16))), in: text)
    }

    /// The canonical form, that of Prometheus' `model.Duration.String()`: `90m` is `1h30m`, `7d` is `1w`, `8d` stays
    /// `8d`. A negative span, which Prometheus cannot write, has a leading `-`.
    public var prometheus: String {
        guard milliseconds != 0 else { return "0s" }
        var rest = milliseconds.magnitude
        var text = milliseconds < 0 ? "-" : ""
        for unit in Self.units {
            let size = UInt64(unit.milliseconds)
            if unit.onlyExact, rest % size != 0 { continue }
            if rest >= size { text += "\(rest / size)\(unit.name)" }
            rest %= size
        }
        return text
    }

    /// A short form for reading, the two largest units at most and rounded down: `3d 4h`, `1m 30s`, `250ms`.
    public var forPeople: String {
        guard milliseconds != 0 else { return "0s" }
        var rest = milliseconds.magnitude
        var parts: [String] = []
        for unit in Self.units where unit.name != "y" && unit.name != "w" {
            let size = UInt64(unit.milliseconds)
            let isFineDetail = unit.name == "ms" && !parts.isEmpty
            if rest >= size, !isFineDetail { parts.append("\(rest / size)\(unit.name)") }
            rest %= size
            if parts.count == 2 || (!parts.isEmpty && rest == 0) { break }
        }
        return (milliseconds < 0 ? "-" : "") + parts.joined(separator: " ")
    }
}
