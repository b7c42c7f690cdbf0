/// What `Package.swift` declares, read from its text.
struct Manifest {
    struct Target: Equatable {
        let name: String
        let line: Int
        var dependencies: [String]
    }

    let targets: [Target]

    init(_ file: SourceFile) {
        let code = file.code
        let aliases = Self.aliases(in: code)
        let lists = Self.sharedLists(in: code)
        var targets: [Target] = []
        for index in code.indices where code[index].isWord("targets") && Self.isListLabel(code, index) {
            let list = code.group(at: index + 2)
            for call in Self.calls(in: list, of: code) {
                guard var target = Self.target(in: call, of: code, aliases: aliases) else { continue }
                for place in call where code[place].kind == .word {
                    target.dependencies += lists[code[place].text] ?? []
                }
                targets.append(target)
            }
        }
        self.targets = targets
    }

    func target(_ name: String) -> Target? {
        targets.first { $0.name == name }
    }

    /// `let logging: Target.Dependency = .product(name: "Logging", ...)` gives `logging: Logging`.
    private static func aliases(in code: [Token]) -> [String: String] {
        var aliases: [String: String] = [:]
        for index in code.indices.dropLast(3) where code[index].isWord("let") {
            let statement = code[(index + 1)...].prefix { $0.line == code[index].line }
            guard statement.contains(where: { $0.isWord("product") }) else { continue }
            if let product = statement.first(where: { $0.kind == .string }) {
                aliases[code[index + 1].text] = product.text
            }
        }
        return aliases
    }

    /// `let pure: [Target.Dependency] = ["SentinelTime", ...]` gives `pure: [SentinelTime, ...]`.
    private static func sharedLists(in code: [Token]) -> [String: [String]] {
        var lists: [String: [String]] = [:]
        for index in code.indices.dropLast(8) where code[index].isWord("let") && code[index + 2].isPunctuation(":") {
            guard code[index + 3].isPunctuation("["), code[index + 4].isWord("Target") else { continue }
            let type = code.group(at: index + 3)
            guard let open = code[type.upperBound...].firstIndex(where: { $0.isPunctuation("[") }) else { continue }
            lists[code[index + 1].text] = code.group(at: open).compactMap { place in
                code[place].kind == .string ? code[place].text : nil
            }
        }
        return lists
    }

    private static func isListLabel(_ code: [Token], _ index: Int) -> Bool {
        index + 2 < code.count && code[index + 1].isPunctuation(":") && code[index + 2].isPunctuation("[")
    }

    /// The argument lists of the calls that stand directly in a list.
    private static func calls(in list: Range<Int>, of code: [Token]) -> [Range<Int>] {
        var calls: [Range<Int>] = []
        var index = list.lowerBound
        while index < list.upperBound {
            if code[index].isPunctuation("(") {
                let arguments = code.group(at: index)
                calls.append(arguments)
                index = arguments.upperBound
            }
            index += 1
        }
        return calls
    }

    private static func target(in call: Range<Int>, of code: [Token], aliases: [String: String]) -> Target? {
        guard let nameIndex = call.first(where: { code[$0].kind == .string }) else { return nil }
        var dependencies: [String] = []
        var index = nameIndex + 1
        while index < call.upperBound {
            if code[index].isPunctuation("[") {
                let list = code.group(at: index)
                let hasLabel = code[index - 1].isPunctuation(":")
                if !hasLabel || code[index - 2].isWord("dependencies") {
                    dependencies += names(in: list, of: code, aliases: aliases)
                }
                index = list.upperBound
            }
            index += 1
        }
        return Target(name: code[nameIndex].text, line: code[nameIndex].line, dependencies: dependencies)
    }

    private static func names(in list: Range<Int>, of code: [Token], aliases: [String: String]) -> [String] {
        list.compactMap { index in
            if code[index].kind == .word { return aliases[code[index].text] }
            let namesPackage = index >= 2 && code[index - 2].isWord("package")
            return code[index].kind == .string && !namesPackage ? code[index].text : nil
        }
    }
}

extension [Token] {
    /// The indices between the bracket at `open` and the one that closes it.
    func group(at open: Int) -> Range<Int> {
        var depth = 0
        for index in open..<count where self[index].kind == .punctuation {
            switch self[index].text {
            case "(", "[", "{": depth += 1
            case ")", "]", "}": depth -= 1
            default: continue
            }
            if depth == 0 { return (open + 1)..<index }
        }
        return (open + 1)..<Swift.max(open + 1, count)
    }
}
