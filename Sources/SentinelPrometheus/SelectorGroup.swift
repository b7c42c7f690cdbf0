/// Selectors that one query can serve, and the way back from a returned series to the selectors that want it.
package struct SelectorGroup: Sendable {
    /// The longest alternation that is sent, in bytes.
    static let maxAlternationBytes = 8192

    package let members: [Selector]
    /// One selector whose series are exactly those of all members together.
    package let combined: Selector
    /// The label by which the members differ, and the members by its value.
    private let branch: (label: String, members: [String: [Int]])?

    /// Combines selectors of one metric with `=` and `!=` alone, which differ in the value of one label at most.
    ///
    /// Nil when no single selector returns their series and no foreign ones.
    package init?(_ members: [Selector]) {
        guard let first = members.first, members.allSatisfy({ Self.canJoin($0, first) }) else { return nil }
        let common = first.matchers.filter { matcher in members.allSatisfy { $0.matchers.contains(matcher) } }
        let rests = members.map { member in member.matchers.filter { !common.contains($0) } }
        self.members = members
        if rests.contains(where: \.isEmpty) {
            self.combined = Selector(trusted: first.metric, common)
            self.branch = nil
            return
        }
        guard let label = rests[0].first?.name, let alternation = Self.alternation(rests, label: label) else {
            return nil
        }
        self.combined = Selector(trusted: first.metric, common + [alternation])
        var byValue: [String: [Int]] = [:]
        for (index, rest) in rests.enumerated() { byValue[rest[0].value, default: []].append(index) }
        self.branch = (label, byValue)
    }

    /// One selector that covers all, or nil when there is none; see `init`.
    package static func combine(_ selectors: [Selector]) -> Selector? { SelectorGroup(selectors)?.combined }

    /// The indices of the members that choose a returned series, in ascending order.
    package func route(_ labels: LabelSet) -> [Int] {
        let candidates = branch.map { $0.members[labels[$0.label] ?? ""] ?? [] } ?? Array(members.indices)
        return candidates.filter { members[$0].evaluate(labels) == true }
    }

    private static func canJoin(_ selector: Selector, _ first: Selector) -> Bool {
        guard let metric = selector.metric, let other = first.metric else { return false }
        return metric.utf8.elementsEqual(other.utf8) && selector.matchers.allSatisfy { !$0.op.isRegex }
    }

    private static func alternation(_ rests: [[LabelMatcher]], label: String) -> LabelMatcher? {
        guard rests.allSatisfy({ $0.count == 1 && $0[0].op == .equal && $0[0].name == label }) else { return nil }
        let values = rests.map { regexQuoted($0[0].value) }
        let unique = values.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .reduce(into: [String]()) { list, value in
                if list.last.map({ !$0.utf8.elementsEqual(value.utf8) }) ?? true { list.append(value) }
            }
        let text = unique.joined(separator: "|")
        return text.utf8.count <= maxAlternationBytes ? LabelMatcher(trusted: label, .matches, text) : nil
    }

    /// Escapes what RE2 reads as an operator, as Go's `regexp.QuoteMeta` does.
    private static func regexQuoted(_ value: String) -> String {
        var quoted = ""
        for scalar in value.unicodeScalars {
            if "\\.+*?()|[]{}^$".unicodeScalars.contains(scalar) { quoted += "\\" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted
    }
}
