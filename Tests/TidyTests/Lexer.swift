/// A small Swift lexer: enough to tell code from comments and string literals, nothing more.
///
/// Code inside a string interpolation is code and is lexed as such.
struct Lexer {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var tokens: [Token] = []

    static func tokens(of text: String) -> [Token] {
        var lexer = Lexer(bytes: Array(text.utf8))
        lexer.lexCode(inInterpolation: false)
        return lexer.tokens
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Lexes to the end of the text, or to the parenthesis that closes an interpolation.
    private mutating func lexCode(inInterpolation: Bool) {
        var depth = 0
        while let byte = peek() {
            if byte == .newline {
                advance()
            } else if byte == .space || byte == .tab || byte == .carriageReturn {
                position += 1
            } else if inInterpolation, depth == 0, byte == .closeParenthesis {
                position += 1
                return
            } else {
                if byte == .openParenthesis { depth += 1 }
                if byte == .closeParenthesis { depth -= 1 }
                lexToken(startingWith: byte)
            }
        }
    }

    private mutating func lexToken(startingWith byte: UInt8) {
        switch byte {
        case .slash where peek(1) == .slash: lexLineComment()
        case .slash where peek(1) == .star: lexBlockComment()
        case .slash where beginsRegex(): lexRegex(hashes: 0)
        case .quote: lexString(hashes: 0)
        case .hash: lexHash()
        case .backtick: lexQuotedIdentifier()
        case .minus where peek(1) == .greater: append(.punctuation, length: 2)
        case _ where byte.isDigit: lexNumber()
        case _ where byte.isWordPart || byte == .at || byte == .dollar: lexWord()
        default: append(.punctuation, length: 1)
        }
    }

    private mutating func lexHash() {
        var hashes = 0
        while peek(hashes) == .hash { hashes += 1 }
        switch peek(hashes) {
        case .quote?: lexString(hashes: hashes)
        case .slash?: lexRegex(hashes: hashes)
        default: lexWord()
        }
    }

    private mutating func lexWord() {
        var length = 1
        while let byte = peek(length), byte.isWordPart { length += 1 }
        append(.word, length: length)
    }

    private mutating func lexNumber() {
        var length = 1
        while let byte = peek(length) {
            let isFraction = byte == .dot && (peek(length + 1)?.isDigit ?? false)
            guard byte.isWordPart || isFraction else { break }
            length += 1
        }
        append(.number, length: length)
    }

    private mutating func lexQuotedIdentifier() {
        var length = 1
        while let byte = peek(length), byte != .backtick, byte != .newline { length += 1 }
        append(.word, length: min(length + 1, bytes.count - position))
    }

    private mutating func lexLineComment() {
        var length = 0
        while let byte = peek(length), byte != .newline { length += 1 }
        append(.comment, length: length)
    }

    private mutating func lexBlockComment() {
        let start = position
        let firstLine = line
        var depth = 0
        repeat {
            if peek() == .slash, peek(1) == .star {
                depth += 1
                position += 2
            } else if peek() == .star, peek(1) == .slash {
                depth -= 1
                position += 2
            } else {
                advance()
            }
        } while depth > 0 && position < bytes.count
        appendSpan(.comment, from: start, to: position, firstLine: firstLine)
    }

    /// A slash opens a regex literal only where a value may stand and only if it is closed on its line.
    private func beginsRegex() -> Bool {
        let openers: Set<String> = ["(", ",", "=", "[", "{", ":", "return"]
        if let previous = tokens.last(where: { $0.kind != .comment }), !openers.contains(previous.text) {
            return false
        }
        guard let next = peek(1), next != .space, next != .closeParenthesis else { return false }
        var offset = 1
        while let byte = peek(offset), byte != .newline {
            if byte == .backslash { offset += 1 }
            if byte == .slash { return true }
            offset += 1
        }
        return false
    }

    private mutating func lexRegex(hashes: Int) {
        let start = position
        let firstLine = line
        position += hashes + 1
        while let byte = peek() {
            if byte == .slash, hasHashes(hashes, at: 1) {
                position += 1 + hashes
                break
            }
            if byte == .backslash { advance() }
            advance()
        }
        appendSpan(.string, from: start, to: position, firstLine: firstLine)
    }

    private mutating func lexString(hashes: Int) {
        let index = tokens.count
        let firstLine = line
        let isMultiline = peek(hashes + 1) == .quote && peek(hashes + 2) == .quote
        let delimiter = isMultiline ? 3 : 1
        position += hashes + delimiter
        let start = position
        tokens.append(Token(kind: .string, text: "", line: firstLine, lastLine: firstLine))
        var end = position
        while let byte = peek() {
            end = position
            if byte == .backslash, hasHashes(hashes, at: 1) {
                lexEscape(hashes: hashes)
            } else if byte == .quote, closesString(delimiter: delimiter, hashes: hashes) {
                position += delimiter + hashes
                break
            } else if byte == .newline, !isMultiline {
                break
            } else {
                advance()
            }
        }
        tokens[index].text = String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
        tokens[index].lastLine = line
    }

    private mutating func lexEscape(hashes: Int) {
        position += 1 + hashes
        if peek() == .openParenthesis {
            position += 1
            lexCode(inInterpolation: true)
        } else if peek() != nil {
            advance()
        }
    }

    private func closesString(delimiter: Int, hashes: Int) -> Bool {
        for offset in 0..<delimiter where peek(offset) != .quote { return false }
        return hasHashes(hashes, at: delimiter)
    }

    private func hasHashes(_ count: Int, at offset: Int) -> Bool {
        for index in 0..<count where peek(offset + index) != .hash { return false }
        return true
    }

    private func peek(_ offset: Int = 0) -> UInt8? {
        position + offset < bytes.count ? bytes[position + offset] : nil
    }

    private mutating func advance() {
        if peek() == .newline { line += 1 }
        position += 1
    }

    private mutating func append(_ kind: Token.Kind, length: Int) {
        let start = position
        position += length
        appendSpan(kind, from: start, to: position, firstLine: line)
    }

    private mutating func appendSpan(_ kind: Token.Kind, from start: Int, to end: Int, firstLine: Int) {
        let text = String(decoding: bytes[start..<min(end, bytes.count)], as: UTF8.self)
        tokens.append(Token(kind: kind, text: text, line: firstLine, lastLine: line))
    }
}

extension UInt8 {
    fileprivate static let newline = UInt8(ascii: "\n")
    fileprivate static let carriageReturn = UInt8(ascii: "\r")
    fileprivate static let space = UInt8(ascii: " ")
    fileprivate static let tab = UInt8(ascii: "\t")
    fileprivate static let slash = UInt8(ascii: "/")
    fileprivate static let star = UInt8(ascii: "*")
    fileprivate static let quote = UInt8(ascii: "\"")
    fileprivate static let hash = UInt8(ascii: "#")
    fileprivate static let backtick = UInt8(ascii: "`")
    fileprivate static let backslash = UInt8(ascii: "\\")
    fileprivate static let minus = UInt8(ascii: "-")
    fileprivate static let greater = UInt8(ascii: ">")
    fileprivate static let dot = UInt8(ascii: ".")
    fileprivate static let at = UInt8(ascii: "@")
    fileprivate static let dollar = UInt8(ascii: "$")
    fileprivate static let openParenthesis = UInt8(ascii: "(")
    fileprivate static let closeParenthesis = UInt8(ascii: ")")

    fileprivate var isDigit: Bool {
        self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9")
    }

    fileprivate var isWordPart: Bool {
        let lowered = self | 0x20
        let isLetter = lowered >= UInt8(ascii: "a") && lowered <= UInt8(ascii: "z")
        return isDigit || self == UInt8(ascii: "_") || self >= 0x80 || isLetter
    }
}
