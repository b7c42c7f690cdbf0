/// Finds functions, initialisers, subscripts and computed properties with the size of their bodies.
enum FunctionScanner {
    struct Function: Equatable {
        let name: String
        let line: Int
        let parameters: Int
        /// Lines strictly between the braces; 0 for a requirement of a protocol.
        let bodyLines: Int
        let isInitialiser: Bool
    }

    static func functions(in code: [Token]) -> [Function] {
        code.indices.compactMap { index in
            guard code[index].kind == .word, !isMember(code, index) else { return nil }
            switch code[index].text {
            case "func", "init", "subscript": return function(in: code, at: index)
            case "var": return property(in: code, at: index)
            default: return nil
            }
        }
    }

    private static func isMember(_ code: [Token], _ index: Int) -> Bool {
        index > 0 && code[index - 1].isPunctuation(".")
    }

    private static func function(in code: [Token], at index: Int) -> Function? {
        let keyword = code[index].text
        let isNamed = keyword == "func"
        guard let open = code[(index + 1)...].firstIndex(where: { $0.isPunctuation("(") }) else { return nil }
        let nameTokens = code[(index + 1)..<open].prefix { $0.line == code[index].line }
        let name = isNamed ? operatorOrWord(nameTokens) : keyword
        let parameters = code.group(at: open)
        return Function(
            name: name, line: code[index].line, parameters: count(parameters, in: code),
            bodyLines: bodyLines(in: code, after: parameters.upperBound + 1), isInitialiser: keyword == "init")
    }

    private static func operatorOrWord(_ tokens: ArraySlice<Token>) -> String {
        guard let first = tokens.first else { return "" }
        return first.kind == .word ? first.text : tokens.map(\.text).joined()
    }

    /// Only a brace on the line of `var` opens a getter: a local variable is followed by other statements.
    private static func property(in code: [Token], at index: Int) -> Function? {
        let line = code[index].line
        let rest = code[(index + 1)...].prefix { $0.line == line && !$0.isPunctuation("=") }
        guard rest.count > 1, let open = rest.firstIndex(where: { $0.isPunctuation("{") }) else { return nil }
        let lines = innerLines(of: open, in: code)
        return Function(name: code[index + 1].text, line: line, parameters: 0, bodyLines: lines, isInitialiser: false)
    }

    private static func count(_ parameters: Range<Int>, in code: [Token]) -> Int {
        if parameters.isEmpty { return 0 }
        var depth = 0
        var count = 1
        for index in parameters where code[index].kind == .punctuation {
            switch code[index].text {
            case "(", "[", "{", "<": depth += 1
            case ")", "]", "}", ">": depth -= 1
            case "," where depth == 0 && index + 1 < parameters.upperBound: count += 1
            default: break
            }
        }
        return count
    }

    private static let declarations: Set<String> = [
        "func", "var", "let", "init", "deinit", "subscript", "static", "mutating", "nonmutating", "associatedtype",
        "typealias", "class", "struct", "enum", "actor", "protocol", "extension", "public", "package", "internal",
        "private", "fileprivate", "final", "override", "case", "#if", "#else", "#endif", "nonisolated", "indirect",
    ]

    private static func bodyLines(in code: [Token], after start: Int) -> Int {
        var depth = 0
        for index in start..<max(start, code.count) {
            let token = code[index]
            let startsLine = token.line != code[index - 1].lastLine
            if startsLine, depth == 0, declarations.contains(token.text) || token.text.hasPrefix("@") { return 0 }
            guard token.kind == .punctuation else { continue }
            switch token.text {
            case "{" where depth == 0: return innerLines(of: index, in: code)
            case "(", "[": depth += 1
            case ")", "]": depth -= 1
            case "}": return 0
            default: break
            }
        }
        return 0
    }

    private static func innerLines(of open: Int, in code: [Token]) -> Int {
        let close = min(code.group(at: open).upperBound, code.count - 1)
        return max(0, code[close].line - code[open].line - 1)
    }
}
