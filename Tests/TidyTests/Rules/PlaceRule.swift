import Foundation

/// The fixed top level, and nothing that ties the repository to one machine.
enum PlaceRule {
    static let topLevel: Set<String> = [
        "Package.swift", "Package.resolved", "README.md", "Sources", "Tests", "migrations", "openapi", "deploy",
    ]

    /// Dotfiles are free.
    static func checkTopLevel(_ names: [String]) -> [Violation] {
        names.filter { !$0.hasPrefix(".") && !topLevel.contains($0) }.map {
            Violation($0, 1, "the top level is fixed: \(topLevel.sorted().joined(separator: ", "))")
        }
    }

    /// Written in pieces, so that this file does not hold them.
    static let machinePaths = ["/" + "work/", "/" + "opt/swift", ".." + "/shared", "/" + "tmp/lab"]

    static func checkMachinePaths(_ file: SourceFile) -> [Violation] {
        guard machinePaths.contains(where: file.text.contains) else { return [] }
        return file.lines.enumerated().flatMap { index, line in
            machinePaths.filter { isNamed($0, in: line) }.map {
                Violation(file.path, index + 1, "`\($0)` is a path of one machine: take it from the environment")
            }
        }
    }

    /// `/frame/work/` and `a/work/` are paths of something else.
    private static func isNamed(_ path: String, in line: String) -> Bool {
        var rest = line[...]
        while let found = rest.range(of: path) {
            let before = line[..<found.lowerBound].last
            if before.map({ !$0.isLetter && !$0.isNumber }) ?? true { return true }
            rest = line[found.upperBound...]
        }
        return false
    }
}
