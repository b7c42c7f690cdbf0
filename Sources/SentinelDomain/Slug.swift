/// A name that a client chooses and that stands in URLs: lower-case letters, digits and inner hyphens, at most 63.
package struct Slug: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    /// Nil when the text is not a slug.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard (1...63).contains(bytes.count), bytes.allSatisfy(Slug.isInner) else { return nil }
        guard bytes.first != UInt8(ascii: "-"), bytes.last != UInt8(ascii: "-") else { return nil }
        self.text = text
    }

    package static let rule =
        "1 to 63 lower-case letters, digits and hyphens, not starting or ending with a hyphen, such as 'api-latency'"

    package var description: String { text }

    private static func isInner(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
