/// A file is named after its main type, and no name says nothing.
enum NameRule {
    static let forbiddenWords: Set<String> = [
        "Util", "Utils", "Utility", "Utilities", "Common", "Helper", "Helpers", "Manager", "New",
    ]

    static func check(_ file: SourceFile) -> [Violation] {
        guard file.isSwift, file.path != "Package.swift" else { return [] }
        return emptyNames(in: file) + misnamed(file)
    }

    private static func emptyNames(in file: SourceFile) -> [Violation] {
        let folders = file.components.map { (name: $0.stem, line: 1) }
        return (folders + types(in: file.code).map { (name: $0.text, line: $0.line) }).flatMap { name, line in
            camelWords(of: name).filter(forbiddenWords.contains).map {
                Violation(file.path, line, "`\($0)` in the name `\(name)`: name its purpose")
            }
        }
    }

    private static func misnamed(_ file: SourceFile) -> [Violation] {
        guard file.isInSources, file.fileName != "main.swift" else { return [] }
        let expected = file.fileName.stem
        if types(in: file.code).contains(where: { $0.text == expected }) { return [] }
        if freeFunctions(in: file.code).contains(where: { $0.capitalizedFirst == expected }) { return [] }
        return [Violation(file.path, 1, "declares no type or extension `\(expected)`: name the file after its type")]
    }

    /// The names in declarations; of `extension Outer.Inner` both.
    static func types(in code: [Token]) -> [Token] {
        let keywords: Set<String> = ["struct", "class", "enum", "actor", "protocol", "extension", "typealias", "macro"]
        let notNames: Set<String> = ["func", "var", "let", "subscript", "init"]
        return code.indices.flatMap { index -> [Token] in
            guard code[index].kind == .word, keywords.contains(code[index].text), index + 1 < code.count else {
                return []
            }
            if index > 0, code[index - 1].isPunctuation(".") || code[index - 1].isWord("import") { return [] }
            guard code[index + 1].kind == .word, !notNames.contains(code[index + 1].text) else { return [] }
            return qualifiedName(in: code, at: index + 1)
        }
    }

    /// The names of functions that start a line of their own at the top of a file: a file may be about one of them.
    private static func freeFunctions(in code: [Token]) -> [String] {
        var depth = 0
        var names: [String] = []
        for index in code.indices.dropLast() {
            if code[index].isPunctuation("{") { depth += 1 }
            if code[index].isPunctuation("}") { depth -= 1 }
            if depth == 0, code[index].isWord("func"), code[index + 1].text.first?.isLowercase == true {
                names.append(code[index + 1].text)
            }
        }
        return names
    }

    private static func qualifiedName(in code: [Token], at start: Int) -> [Token] {
        var names = [code[start]]
        var index = start + 1
        while index + 1 < code.count, code[index].isPunctuation("."), code[index + 1].kind == .word {
            names.append(code[index + 1])
            index += 2
        }
        return names
    }

    static func camelWords(of name: String) -> [String] {
        var words: [String] = []
        for character in name where character.isLetter || character.isNumber {
            if character.isUppercase || words.isEmpty {
                words.append(String(character))
            } else {
                words[words.count - 1].append(character)
            }
        }
        return words
    }
}

extension String {
    /// `eventually` gives `Eventually`.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// The part before the first `.` or `+`.
    fileprivate var stem: String {
        String(prefix { $0 != "." && $0 != "+" })
    }
}
