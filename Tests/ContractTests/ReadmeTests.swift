import Foundation
import SentinelForecast
import Testing

@Suite("README")
struct ReadmeTests {
    @Test("the models of the README are those of the catalogue", arguments: ModelCatalogue.entries.map(\.kind))
    func models(kind: ModelKind) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        let entry = ModelCatalogue[kind]
        #expect(readme.contains("| `\(kind.rawValue)` | \(entry.title) | \(entry.meaning) |"))
    }
}
