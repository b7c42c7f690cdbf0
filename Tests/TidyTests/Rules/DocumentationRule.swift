/// Documents name only what exists, the map names every module, and public names are explained.
enum DocumentationRule {
    static let roots = ["Sources/", "Tests/", "deploy/", "migrations/", "openapi/"]

    /// Paths in backticks or fenced blocks; `exists` answers for a path relative to the top.
    static func checkPaths(_ file: SourceFile, exists: (String) -> Bool) -> [Violation] {
        codeWords(in: file).filter { !exists($0.path) }.map {
            Violation(file.path, $0.line, "`\($0.path)` does not exist: correct the document")
        }
    }

    static func isDocument(_ file: SourceFile) -> Bool {
        let isDeployPage = file.path.hasPrefix("deploy/") && file.path.hasSuffix(".md")
        return file.path == "README.md" || file.path == "Sources/ARCHITECTURE.md" || isDeployPage
    }

    static func checkMap(_ map: SourceFile, modules: Set<String>) -> [Violation] {
        let named = Set(map.text.words.map(String.init))
        return modules.subtracting(named).sorted().map {
            Violation(map.path, 1, "the module \($0) is missing from the map: add a section")
        }
    }

    private static func codeWords(in file: SourceFile) -> [(path: String, line: Int)] {
        var found: [(path: String, line: Int)] = []
        var isFenced = false
        for (index, line) in file.lines.enumerated() {
            if line.drop(while: { $0 == " " }).hasPrefix("```") {
                isFenced.toggle()
                continue
            }
            let pieces = line.split(separator: "`", omittingEmptySubsequences: false)
            let code = isFenced ? pieces : pieces.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
            for word in code.joined(separator: " ").split(separator: " ") {
                if let path = path(in: word) { found.append((path, index + 1)) }
            }
        }
        return found
    }

    /// Nil for other words and for patterns such as `Tests/<Module>Tests`.
    private static func path(in word: Substring) -> String? {
        let plain = word.prefix { !":,;#\"')".contains($0) }
        guard roots.contains(where: plain.hasPrefix), !plain.contains(where: { "<*{…$".contains($0) }) else {
            return nil
        }
        return String(plain.hasSuffix(".") ? plain.dropLast() : plain)
    }
}

extension DocumentationRule {
    private static let modifiers: Set<String> = [
        "static", "final", "nonisolated", "override", "mutating", "nonmutating", "indirect", "lazy", "weak", "dynamic",
        "required", "convenience", "prefix", "postfix", "infix", "class", "consuming", "borrowing",
    ]

    /// Requirements of well-known protocols: the protocol documents them.
    private static let witnesses: Set<String> = [
        "hash", "description", "debugDescription", "encode", "id", "rawValue", "next", "makeIterator",
        "startIndex", "endIndex", "index", "errorDescription",
    ]

    /// `documentedElsewhere`: names of requirements whose protocol explains them.
    static func checkPublic(_ file: SourceFile, documentedElsewhere: Set<String> = []) -> [Violation] {
        guard file.isInSources, file.module?.hasPrefix("Sentinel") == true else { return [] }
        return file.tokens.indices.compactMap { index in
            guard let name = publicName(in: file.tokens, at: index), !isOperator(name),
                !witnesses.contains(name), !documentedElsewhere.contains(name),
                !hasDocComment(file.tokens, before: index)
            else { return nil }
            return Violation(file.path, file.tokens[index].line, "public `\(name)` has no doc comment: say what it is")
        }
    }

    /// The functions and properties with a doc comment in the protocols of a file.
    static func documentedRequirements(in file: SourceFile) -> [String] {
        let tokens = file.tokens
        return tokens.indices.filter { tokens[$0].isWord("protocol") }.flatMap { start -> [String] in
            guard let open = tokens[start...].firstIndex(where: { $0.isPunctuation("{") }) else { return [] }
            return tokens.group(at: open).compactMap { index in
                guard tokens[index].isWord("func") || tokens[index].isWord("var") else { return nil }
                return hasDocComment(tokens, before: index) ? tokens[index + 1].text : nil
            }
        }
    }

    /// Operators mean what they mean in the standard library.
    private static func isOperator(_ name: String) -> Bool {
        name.first.map { !$0.isLetter && $0 != "_" && $0 != "`" } ?? false
    }

    /// `open class`, `open func`: not a case or a property that is called open.
    private static func isOpenDeclaration(_ tokens: [Token], _ index: Int) -> Bool {
        guard tokens[index].isWord("open"), index + 1 < tokens.count else { return false }
        if index > 0, [".", "="].contains(tokens[index - 1].text) { return false }
        return ["class", "func", "var", "subscript", "override", "init"].contains(tokens[index + 1].text)
    }

    /// The declared name after `public`; nil for imports, extensions and setters.
    private static func publicName(in tokens: [Token], at index: Int) -> String? {
        guard tokens[index].isWord("public") || isOpenDeclaration(tokens, index) else { return nil }
        let introducers: Set<String> = [
            "func", "var", "let", "struct", "class", "enum", "actor", "protocol", "typealias", "init", "subscript",
        ]
        let skipped: Set<String> = ["import", "extension", "operator", "precedencegroup"]
        for next in (index + 1)..<min(index + 12, tokens.count) {
            if next == index + 1, tokens[next].isPunctuation("(") { return nil }
            if skipped.contains(tokens[next].text) { return nil }
            guard introducers.contains(tokens[next].text), next + 1 < tokens.count else { continue }
            if ["init", "subscript"].contains(tokens[next].text) { return tokens[next].text }
            if introducers.contains(tokens[next + 1].text) { continue }
            return name(in: tokens, at: next + 1)
        }
        return nil
    }

    private static func name(in tokens: [Token], at start: Int) -> String {
        if tokens[start].kind == .word { return tokens[start].text }
        return tokens[start...].prefix { !$0.isPunctuation("(") }.map(\.text).joined()
    }

    private static func hasDocComment(_ tokens: [Token], before index: Int) -> Bool {
        var position = index - 1
        while position >= 0 {
            let token = tokens[position]
            if token.isDocComment { return true }
            if token.isPunctuation(")") {
                position = opening(of: position, in: tokens) - 1
            } else if token.kind == .comment || token.text.hasPrefix("@") || modifiers.contains(token.text) {
                position -= 1
            } else {
                return false
            }
        }
        return false
    }

    private static func opening(of close: Int, in tokens: [Token]) -> Int {
        var depth = 0
        for index in stride(from: close, through: 0, by: -1) {
            if tokens[index].isPunctuation(")") { depth += 1 }
            if tokens[index].isPunctuation("(") { depth -= 1 }
            if depth == 0 { return index }
        }
        return 0
    }
}
