/// One lexical piece of a Swift file. Rules compare tokens, so `validate()` is never mistaken for `Date()`.
struct Token: Equatable, Sendable {
    enum Kind: Sendable {
        /// An identifier, a keyword, an `@attribute` or a `#directive`.
        case word
        case number
        /// One character, except `->`.
        case punctuation
        /// The text between the quotation marks, or a regex literal.
        case string
        case comment
    }

    let kind: Kind
    var text: String
    let line: Int
    var lastLine: Int

    func isWord(_ expected: String) -> Bool {
        kind == .word && text == expected
    }

    func isPunctuation(_ expected: String) -> Bool {
        kind == .punctuation && text == expected
    }

    /// Same piece of text, wherever it stands.
    func matches(_ other: Token) -> Bool {
        kind == other.kind && text == other.text
    }

    var isDocComment: Bool {
        kind == .comment && (text.hasPrefix("///") || text.hasPrefix("/**"))
    }
}
