/// The rules of label names: `[a-zA-Z_][a-zA-Z0-9_]*`; names that begin with `__` are Prometheus' own.
package enum LabelName {
    /// The longest name that is accepted, in bytes.
    package static let maxBytes = 256

    /// The label that holds the name of the metric.
    package static let metric = "__name__"

    /// Whether `name` may stand unquoted in a selector and on a text exposition page.
    package static func isClassic(_ name: String) -> Bool {
        guard let first = name.utf8.first, isStart(first) else { return false }
        return name.utf8.allSatisfy { isStart($0) || ByteClasses.isDigit($0) }
    }

    /// Whether `name` begins with `__`: such labels never leave a Prometheus server, `__name__` excepted.
    package static func isReserved(_ name: String) -> Bool { name.utf8.starts(with: "__".utf8) }

    /// Refuses a name that a user may not give to a label: not classic, too long, or reserved.
    package static func check(_ name: String) throws(PrometheusInputError) {
        guard name.utf8.count <= maxBytes else {
            throw PrometheusInputError(.tooLong, "A label name is longer than \(maxBytes) bytes; shorten it.")
        }
        guard isClassic(name) else {
            throw PrometheusInputError(
                .labelName, "A label name must consist of letters, digits and '_', and must not begin with a digit.")
        }
        guard !isReserved(name) else {
            throw PrometheusInputError(
                .reservedLabel, "Label names that begin with '__' are reserved; use another name.")
        }
    }

    static func isStart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
