/// Imports obey `LayerTable`, and each is declared in the manifest: SwiftPM does not see a transitive import.
enum ImportRule {
    struct Import: Equatable {
        let module: String
        let line: Int
        let isTestable: Bool
    }

    static func check(_ file: SourceFile, manifest: Manifest? = nil) -> [Violation] {
        guard let module = file.module, file.isInSources || module == "TidyTests" else { return [] }
        guard let row = LayerTable.row(of: module) else {
            return [Violation(file.path, 1, "module \(module) has no row in LayerTable: add it")]
        }
        let declared = manifest?.target(module)?.dependencies
        return imports(in: file.code).compactMap { found in
            if found.isTestable, file.isInSources {
                return Violation(file.path, found.line, "@testable import in Sources: make the name `package`")
            }
            if !LayerTable.allows(found.module, in: row) {
                return Violation(file.path, found.line, "\(module) may not import \(found.module): see LayerTable")
            }
            if let declared, row.own.contains(found.module), !declared.contains(found.module) {
                let message = "\(module) imports \(found.module) without declaring it in Package.swift"
                return Violation(file.path, found.line, message)
            }
            return nil
        }
    }

    /// Every dependency in the manifest is one that the table allows, every module has a row.
    static func check(_ manifest: Manifest) -> [Violation] {
        manifest.targets.flatMap { target -> [Violation] in
            if target.name.hasSuffix("Tests") { return [] }
            guard let row = LayerTable.row(of: target.name) else {
                return [Violation("Package.swift", target.line, "\(target.name) has no row in LayerTable: add it")]
            }
            return target.dependencies.filter { !LayerTable.allows($0, in: row) }.map {
                Violation("Package.swift", target.line, "\(target.name) may not depend on \($0): see LayerTable")
            }
        }
    }

    static func imports(in code: [Token]) -> [Import] {
        let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        return code.indices.compactMap { index in
            guard code[index].isWord("import"), index + 1 < code.count else { return nil }
            if index > 0, code[index - 1].isPunctuation(".") { return nil }
            let isKind = kinds.contains(code[index + 1].text) && index + 2 < code.count
            let name = code[isKind ? index + 2 : index + 1]
            let isTestable = code[..<index].suffix(2).contains { $0.isWord("@testable") && $0.line == name.line }
            return Import(module: name.text, line: name.line, isTestable: isTestable)
        }
    }
}
