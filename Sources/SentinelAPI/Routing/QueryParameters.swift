import SentinelJSON
import SentinelTime

/// The query string of a URL: every name at most once, every value typed on reading.
struct QueryParameters: Sendable {
    private let values: [String: String]

    /// - Throws: 400 for a broken escape and for a name given twice.
    init(_ query: String?) throws(Problem) {
        var values: [String: String] = [:]
        for pair in (query ?? "").split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentCoding.decode(parts[0], plusIsSpace: true),
                let value = PercentCoding.decode(parts.count > 1 ? parts[1] : "", plusIsSpace: true)
            else { throw QueryParameters.invalid("The query string has a broken escape near '\(pair.prefix(64))'.") }
            guard values.updateValue(value, forKey: name) == nil else {
                throw QueryParameters.invalid("The parameter '\(name.prefix(64))' is given twice.")
            }
        }
        self.values = values
    }

    subscript(name: String) -> String? { values[name] }

    /// The parameters in the order of their names, without those named.
    func sorted(without names: Set<String>) -> [(name: String, value: String)] {
        values.filter { !names.contains($0.key) }.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    }

    /// - Throws: 400 naming every parameter that the route does not have.
    func check(known: [String]) throws(Problem) {
        let unknown = values.keys.filter { !known.contains($0) }.sorted()
        guard !unknown.isEmpty else { return }
        let named = unknown.prefix(8).map { name -> String in
            let hint = NearestName.of(name, among: known).map { " (did you mean '\($0)'?)" } ?? ""
            return "'\(name.prefix(64))'\(hint)"
        }
        throw Problem(
            status: 400, code: "unknown_parameter",
            detail: "This resource has no query parameter \(named.joined(separator: ", ")).")
    }

    func bool(_ name: String) throws(Problem) -> Bool {
        switch values[name] {
        case nil, "false": return false
        case "true": return true
        default: throw QueryParameters.invalid("The parameter '\(name)' is true or false.")
        }
    }

    func integer(_ name: String, in range: ClosedRange<Int>) throws(Problem) -> Int? {
        guard let text = values[name] else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw QueryParameters.invalid(
                "The parameter '\(name)' is a whole number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }

    func number(_ name: String, in range: ClosedRange<Double>) throws(Problem) -> Double? {
        guard let text = values[name] else { return nil }
        guard let number = Double(text), range.contains(number) else {
            throw QueryParameters.invalid(
                "The parameter '\(name)' is a number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }

    func time(_ name: String) throws(Problem) -> Timestamp? {
        guard let text = values[name] else { return nil }
        do throws(Timestamp.ParseError) {
            return try Timestamp(rfc3339: text)
        } catch {
            throw QueryParameters.invalid("The parameter '\(name)': \(error.description)")
        }
    }

    func span(_ name: String) throws(Problem) -> TimeSpan? {
        guard let text = values[name] else { return nil }
        do throws(TimeSpan.ParseError) {
            return try TimeSpan(prometheus: text)
        } catch {
            throw QueryParameters.invalid("The parameter '\(name)': \(error.description)")
        }
    }

    func word<E: RawRepresentable & CaseIterable>(_ name: String, _ type: E.Type) throws(Problem) -> E?
    where E.RawValue == String {
        guard let text = values[name] else { return nil }
        guard let word = E(rawValue: text) else {
            let words = E.allCases.map(\.rawValue).joined(separator: ", ")
            throw QueryParameters.invalid("The parameter '\(name)' is one of \(words).")
        }
        return word
    }

    /// Numbers within a range, separated by commas, at most eight.
    func numbers(_ name: String, in range: ClosedRange<Double>) throws(Problem) -> [Double]? {
        guard let text = values[name] else { return nil }
        let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
        let known = numbers.compactMap { $0 }.filter(range.contains)
        guard known.count == numbers.count, known.count <= 8 else {
            throw QueryParameters.invalid(
                "The parameter '\(name)' has up to 8 numbers from \(range.lowerBound) to \(range.upperBound), "
                    + "separated by commas.")
        }
        return known
    }

    static func invalid(_ detail: String) -> Problem {
        Problem(status: 400, code: "invalid_parameter", detail: detail)
    }
}
