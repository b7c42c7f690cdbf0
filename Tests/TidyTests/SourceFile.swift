/// A text file of the repository with everything the rules look at, computed once.
struct SourceFile: Sendable {
    /// Relative to the top of the repository, for example `Sources/SentinelTime/Grid.swift`.
    let path: String
    let text: String
    let lines: [String]
    /// Empty unless the file is Swift.
    let tokens: [Token]
    /// The tokens without comments.
    let code: [Token]

    init(path: String, text: String) {
        self.path = path
        self.text = text
        var pieces = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if pieces.last?.isEmpty == true { pieces.removeLast() }
        lines = pieces.map { String($0) ?? String(decoding: $0, as: UTF8.self) }
        tokens = path.hasSuffix(".swift") ? Lexer.tokens(of: text) : []
        code = tokens.filter { $0.kind != .comment }
    }

    var components: [String] {
        path.split(separator: "/").map(String.init)
    }

    /// `Grid.swift`.
    var fileName: String {
        components.last ?? path
    }

    /// The folder below `Sources/` or `Tests/`.
    var module: String? {
        let parts = components
        return parts.count > 2 && (parts[0] == "Sources" || parts[0] == "Tests") ? parts[1] : nil
    }

    var isSwift: Bool { path.hasSuffix(".swift") }
    var isInSources: Bool { path.hasPrefix("Sources/") }
    var isInTests: Bool { path.hasPrefix("Tests/") }
}
