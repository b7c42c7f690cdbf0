/// A strict reader of JSON bytes without a tree: what a caller does not want is skipped.
struct JSONScanner {
    var cursor: ByteCursor
    let maxDepth: Int
    private var depth = 0

    init(cursor: ByteCursor, maxDepth: Int) {
        self.cursor = cursor
        self.maxDepth = maxDepth
    }

    /// The error for a byte that is not what `expected` says.
    func mismatch(_ expected: String) -> QueryDecodeError {
        if cursor.isAtEnd { return .truncated(at: cursor.position) }
        if cursor.isCutShort("true") || cursor.isCutShort("false") || cursor.isCutShort("null") {
            return .truncated(at: cursor.position)
        }
        let startsValue = ByteClasses.isDigit(cursor.peek) || "{[\"-tfn".utf8.contains(cursor.peek)
        return startsValue ? .wrongShape(expected, at: cursor.position) : .notJSON(at: cursor.position)
    }

    /// Steps over white space and one byte that must come next.
    @inline(__always)
    mutating func expect(_ byte: UInt8, _ expected: @autoclosure () -> String) throws(QueryDecodeError) {
        if cursor.peek != byte {
            cursor.skipSpace()
            guard cursor.peek == byte else { throw mismatch(expected()) }
        }
        cursor.advance()
    }

    /// Steps over white space and `byte`, if it comes next.
    @inline(__always)
    mutating func take(_ byte: UInt8) -> Bool {
        cursor.skipSpace()
        guard cursor.peek == byte else { return false }
        cursor.advance()
        return true
    }

    /// Opens an object or array with its first byte; false when it is empty, and then already closed.
    mutating func open(_ bracket: UInt8, _ expected: @autoclosure () -> String) throws(QueryDecodeError) -> Bool {
        try expect(bracket, expected())
        guard depth < maxDepth else { throw .tooDeep(limit: maxDepth) }
        // In ASCII the closing bracket or brace stands two places behind the opening one.
        guard !take(bracket + 2) else { return false }
        depth += 1
        return true
    }

    /// Whether another element follows (after a comma), or the container ends with `close`.
    @inline(__always)
    mutating func hasMore(until close: UInt8) throws(QueryDecodeError) -> Bool {
        cursor.skipSpace()
        if cursor.peek == UInt8(ascii: ",") {
            cursor.advance()
            cursor.skipSpace()
            return true
        }
        guard cursor.peek == close else { throw syntaxFault }
        cursor.advance()
        depth -= 1
        return false
    }

    /// The error for a byte that no JSON text has at this place.
    var syntaxFault: QueryDecodeError {
        cursor.isAtEnd ? .truncated(at: cursor.position) : .notJSON(at: cursor.position)
    }

    /// Steps over one value of any kind.
    mutating func skipValue() throws(QueryDecodeError) {
        cursor.skipSpace()
        switch cursor.peek {
        case UInt8(ascii: "\""): try skipString()
        case UInt8(ascii: "{"):
            guard try open(UInt8(ascii: "{"), "an object") else { return }
            repeat { try skipMember() } while try hasMore(until: UInt8(ascii: "}"))
        case UInt8(ascii: "["):
            guard try open(UInt8(ascii: "["), "an array") else { return }
            repeat { try skipValue() } while try hasMore(until: UInt8(ascii: "]"))
        default: try skipScalar()
        }
    }

    /// Steps over the key with its colon and over the value of a member that nobody wants.
    mutating func skipMember() throws(QueryDecodeError) {
        try skipString()
        try expect(UInt8(ascii: ":"), "a colon")
        try skipValue()
    }

    /// Steps over `literal` (a key with its quotes) and its colon, if it comes next.
    mutating func takeKey(_ literal: StaticString) throws(QueryDecodeError) -> Bool {
        guard cursor.consume(literal) else { return false }
        try expect(UInt8(ascii: ":"), "a colon")
        return true
    }

    private mutating func skipScalar() throws(QueryDecodeError) {
        if cursor.consume("true") || cursor.consume("false") || cursor.consume("null") { return }
        if cursor.peek == UInt8(ascii: "-") || ByteClasses.isDigit(cursor.peek), cursor.double() != nil { return }
        throw cursor.isCutShort("true") || cursor.isCutShort("false") || cursor.isCutShort("null")
            ? .truncated(at: cursor.position) : .notJSON(at: cursor.position)
    }
}
