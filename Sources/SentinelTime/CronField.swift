/// One of the five fields of a cron expression: its name, its range, and its reading as a set of bits.
struct CronField: Sendable {
    let name: String
    let range: ClosedRange<Int>
    /// Names of values, the first for `firstNamed`.
    let names: [String]
    let firstNamed: Int

    static let minute = CronField(name: "minute", range: 0...59, names: [], firstNamed: 0)
    static let hour = CronField(name: "hour", range: 0...23, names: [], firstNamed: 0)
    static let dayOfMonth = CronField(name: "day of month", range: 1...31, names: [], firstNamed: 0)
    static let month = CronField(
        name: "month", range: 1...12,
        names: ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"], firstNamed: 1)
    static let dayOfWeek = CronField(
        name: "day of week", range: 0...7, names: ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"], firstNamed: 0)

    /// The values that `text` allows, one bit each.
    func parse(_ text: Substring) throws(CronExpression.ParseError) -> UInt64 {
        var bits: UInt64 = 0
        for item in text.split(separator: ",", omittingEmptySubsequences: false) {
            bits |= try parseItem(item)
        }
        return bits
    }

    /// `*`, `a`, `a-b`, each but the single value with an optional `/step`.
    private func parseItem(_ item: Substring) throws(CronExpression.ParseError) -> UInt64 {
        let parts = item.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = parts.first, parts.count <= 2 else { throw invalid(item) }
        let span = try parseSpan(first)
        guard parts.count == 2 else { return Self.bits(of: span, step: 1) }
        guard first == "*" || first.contains("-") else {
            throw CronExpression.ParseError(
                "The \(name) field has a step after a single value, \"\(item)\"; write a range such as "
                    + "\(range.lowerBound)-\(range.upperBound)/5.")
        }
        guard let step = Self.number(parts[1]), step >= 1, step <= range.upperBound - range.lowerBound else {
            throw CronExpression.ParseError(
                "The \(name) field has the step \"\(parts[1])\"; it must be a number from 1 to "
                    + "\(range.upperBound - range.lowerBound).")
        }
        return Self.bits(of: span, step: step)
    }

    private func parseSpan(_ text: Substring) throws(CronExpression.ParseError) -> ClosedRange<Int> {
        if text == "*" { return name == Self.dayOfWeek.name ? 0...6 : range }
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = ends.first, let last = ends.last, ends.count <= 2 else { throw invalid(text) }
        let low = try parseValue(first)
        let high = try parseValue(last)
        guard low <= high else {
            throw CronExpression.ParseError(
                "The \(name) field has a range that runs backwards, \"\(text)\"; write two ranges with a comma.")
        }
        return low...high
    }

    private func parseValue(_ text: Substring) throws(CronExpression.ParseError) -> Int {
        if let place = names.firstIndex(of: text.uppercased()) { return place + firstNamed }
        guard let value = Self.number(text) else { throw invalid(text) }
        guard range.contains(value) else {
            throw CronExpression.ParseError(
                "The \(name) field has \(value), which is not within \(range.lowerBound) to \(range.upperBound).")
        }
        return value
    }

    private func invalid(_ text: Substring) -> CronExpression.ParseError {
        CronExpression.ParseError(
            "The \(name) field has \"\(text.prefix(32))\"; use *, numbers from \(range.lowerBound) to "
                + "\(range.upperBound), ranges, lists and steps.")
    }

    private static func number(_ text: Substring) -> Int? {
        guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy(\.isASCIIDigit) else { return nil }
        return Int(text)
    }

    private static func bits(of span: ClosedRange<Int>, step: Int) -> UInt64 {
        stride(from: span.lowerBound, through: span.upperBound, by: step).reduce(0) { $0 | 1 << UInt64($1) }
    }
}
