import Foundation
import SentinelForecast
import Testing

@Suite("README")
struct ReadmeTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func text(_ path: String) throws -> String {
        try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
    }

    @Test("the models of the README are those of the catalogue", arguments: ModelCatalogue.entries.map(\.kind))
    func models(kind: ModelKind) throws {
        let entry = ModelCatalogue[kind]
        #expect(try text("README.md").contains("| `\(kind.rawValue)` | \(entry.title) | \(entry.meaning) |"))
    }

    @Test("the library's example is the one that a test compiles and runs")
    func example() throws {
        let test = try text("Tests/SentinelForecastTests/LibraryExampleTests.swift")
        let parts = test.components(separatedBy: "        // example\n")
        let body = try #require(parts.last?.components(separatedBy: "        // end\n").first)
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
        #expect(try text("README.md").contains(lines.joined(separator: "\n").trimmingCharacters(in: .newlines)))
    }
}
