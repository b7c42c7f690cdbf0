/// One condition on a label of a series, as in `{job="api"}`.
package struct LabelMatcher: Hashable, Sendable {
    package enum Operator: String, Hashable, Sendable, CaseIterable {
        case equal = "="
        case notEqual = "!="
        case matches = "=~"
        case matchesNot = "!~"

        /// Whether the value is a regular expression.
        package var isRegex: Bool { self == .matches || self == .matchesNot }
    }

    /// The longest value that is accepted, in bytes.
    package static let maxValueBytes = 4096

    package let name: String
    package let op: Operator
    package let value: String

    /// - Throws: for a label name that is not classic or is reserved (`__name__` is allowed), a value that is too long,
    ///   and a regular expression that RE2 does not know.
    package init(_ name: String, _ op: Operator, _ value: String) throws(PrometheusInputError) {
        if name != LabelName.metric { try LabelName.check(name) }
        guard value.utf8.count <= Self.maxValueBytes else {
            throw PrometheusInputError(
                .tooLong, "The value of a matcher is longer than \(Self.maxValueBytes) bytes; shorten it.")
        }
        if op.isRegex { try RegexCheck.check(value) }
        self.init(trusted: name, op, value)
    }

    init(trusted name: String, _ op: Operator, _ value: String) {
        self.name = name
        self.op = op
        self.value = value
    }

    /// Whether a series with these labels fulfils the condition; nil when only Prometheus can tell, as for regular
    /// expressions.
    ///
    /// An absent label has the empty value.
    package func evaluate(_ labels: LabelSet) -> Bool? {
        guard !op.isRegex else { return nil }
        let isSame = labels.valueBytes(of: name)?.elementsEqual(value.utf8) ?? value.isEmpty
        return op == .equal ? isSame : !isSame
    }

    /// The condition in PromQL; the value cannot end its quotes.
    package var promQL: String { name + op.rawValue + PromQLString.quoted(value) }

    package static func == (a: LabelMatcher, b: LabelMatcher) -> Bool {
        a.op == b.op && a.promQL.utf8.elementsEqual(b.promQL.utf8)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(op)
        for byte in promQL.utf8 { hasher.combine(byte) }
    }
}
