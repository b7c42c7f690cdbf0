import Testing

@Suite("Documents")
struct DocumentationRuleTests {
    private func missing(_ text: String) -> [String] {
        let file = SourceFile(path: "README.md", text: text)
        return DocumentationRule.checkPaths(file) { $0 == "deploy/test" || $0 == "Sources/" }.map(\.description)
    }

    @Test("fails on a path that does not exist, in backticks and in fenced blocks")
    func paths() {
        let expected = ["README.md:2: `Sources/Mute` does not exist: correct the document"]
        #expect(missing("see\n`Sources/Mute` and Sources/Other") == expected)
        #expect(missing("```\n$ deploy/test --filter X\n$ deploy/gone now\n```\n`x`").count == 1)
        #expect(missing("`deploy/test:12`, `run deploy/test.` `Sources/` `Tests/<Module>Tests` `Sources/*`") == [])
        #expect(missing("`a` Sources/Mute `b`") == [])
    }

    @Test("reads the pages of the repository only")
    func scope() {
        let documents = ["README.md", "Sources/ARCHITECTURE.md", "deploy/grafana.md"]
        let others = ["Sources/A.swift", "deploy/test", "Tests/README.md"]
        let isDocument = (documents + others).filter { DocumentationRule.isDocument(SourceFile(path: $0, text: "")) }
        #expect(isDocument == documents)
    }

    @Test("fails on a module that the map does not name")
    func map() {
        let map = SourceFile(path: "Sources/ARCHITECTURE.md", text: "### `SentinelTime`\n`sentinel-bench`")
        #expect(DocumentationRule.checkMap(map, modules: ["SentinelTime", "sentinel-bench"]) == [])
        #expect(DocumentationRule.checkMap(map, modules: ["SentinelTime", "sentinel"]).count == 1)
    }

    @Test(
        "fails on a public name without a doc comment",
        arguments: [
            "public struct A {}", "// why\npublic func f() {}", "/// A.\nstruct A {}\npublic var x = 1",
            "/// A.\nstruct A { public init(a: Int) {} }", "@available(macOS 15, *)\npublic enum A {}",
            "public private(set) var x = 1", "public final class A {}",
        ])
    func undocumented(text: String) {
        #expect(DocumentationRule.checkPublic(SourceFile(path: "Sources/SentinelTime/A.swift", text: text)).count == 1)
    }

    @Test(
        "accepts doc comments above attributes and modifiers, and witnesses of well-known protocols",
        arguments: [
            "/// A.\npublic struct A {}", "/// F.\n@inlinable\n@available(macOS 15, *)\npublic static func f() {}",
            "public static func == (a: A, b: A) -> Bool", "public static func + (a: A, b: A) -> A",
            "public func hash(into h: inout Hasher) {}",
            "public var description: String { text }", "public import Foundation", "public extension A {}",
            "struct A {}",
            "/** A. */\nfinal public class A {}", "/// X.\npublic private(set) var x = 1",
        ])
    func documented(text: String) {
        #expect(DocumentationRule.checkPublic(SourceFile(path: "Sources/SentinelTime/A.swift", text: text)) == [])
    }

    @Test("a documented requirement documents its witnesses, an undocumented one does not")
    func witnesses() {
        let port = SourceFile(
            path: "Sources/SentinelTime/P.swift",
            text: "protocol P {\n    /// Fits.\n    mutating func fit()\n    func warm()\n}\n/// X.\nvar x = 1")
        let known = Set(DocumentationRule.documentedRequirements(in: port))
        #expect(known == ["fit"])
        let text = "extension A: P {\n    public func fit() {}\n    public func warm() {}\n}"
        let file = SourceFile(path: "Sources/SentinelTime/A.swift", text: text)
        #expect(DocumentationRule.checkPublic(file, documentedElsewhere: known).map(\.line) == [3])
    }
}
