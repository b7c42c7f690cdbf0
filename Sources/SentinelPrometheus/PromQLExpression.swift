/// A PromQL expression that a user wrote, checked for length, control characters and balance.
///
/// Only a first check: Prometheus has the last word on the syntax.
package struct PromQLExpression: Hashable, Sendable {
    /// The longest expression that is accepted, in bytes.
    package static let maxBytes = 8192

    package let text: String

    package init(_ text: String) throws(PrometheusInputError) {
        guard text.utf8.count <= Self.maxBytes else {
            throw PrometheusInputError(.tooLong, "The query is longer than \(Self.maxBytes) bytes; shorten it.")
        }
        guard
            !text.utf8.contains(where: {
                ByteClasses.isControl($0) && $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\t")
            })
        else { throw PrometheusInputError(.expression, "The query holds a control character; remove it.") }
        guard text.utf8.contains(where: { $0 > 0x20 }) else {
            throw PrometheusInputError(.expression, "The query is empty; write a PromQL expression.")
        }
        try Self.checkBalance(Array(text.utf8))
        self.text = text
    }

    private static func checkBalance(_ text: [UInt8]) throws(PrometheusInputError) {
        var closers: [UInt8] = []
        var position = 0
        while position < text.count {
            let byte = text[position]
            switch byte {
            case UInt8(ascii: "("): closers.append(UInt8(ascii: ")"))
            case UInt8(ascii: "["): closers.append(UInt8(ascii: "]"))
            case UInt8(ascii: "{"): closers.append(UInt8(ascii: "}"))
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
                guard closers.popLast() == byte else {
                    throw PrometheusInputError(.expression, "The query has unbalanced brackets; close each bracket.")
                }
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): position = try quoteEnd(text, position)
            case UInt8(ascii: "#"): position = text[position...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
            default: break
            }
            position += 1
        }
        guard closers.isEmpty else {
            throw PrometheusInputError(.expression, "The query has unbalanced brackets; close each bracket.")
        }
    }

    /// The position of the quote that ends the literal which begins at `start`.
    private static func quoteEnd(_ text: [UInt8], _ start: Int) throws(PrometheusInputError) -> Int {
        let quote = text[start]
        let isRaw = quote == UInt8(ascii: "`")
        var position = start + 1
        while position < text.count {
            if text[position] == quote { return position }
            if !isRaw, text[position] == UInt8(ascii: "\n") { break }
            position += !isRaw && text[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        throw PrometheusInputError(.expression, "The query has a quote without its end; close each quote.")
    }
}
