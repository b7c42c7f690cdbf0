import Testing

/// Every rule over the real tree.
@Suite("The tree")
struct TreeTests {
    @Test("was found")
    func treeIsThere() {
        #expect(Repository.exists("Package.swift"))
        #expect(Repository.file("Tests/TidyTests/TreeTests.swift") != nil)
        #expect(Repository.modules.contains("SentinelTime"))
        #expect(!Repository.files.contains { $0.path.hasPrefix(".build") || $0.path.hasPrefix(".git/") })
    }

    @Test("imports follow the layer table and the manifest")
    func imports() throws {
        let manifest = Manifest(try #require(Repository.file("Package.swift")))
        #expect(manifest.targets.contains { $0.name == "SentinelForecast" && !$0.dependencies.isEmpty })
        report(ImportRule.check(manifest) + Repository.swiftFiles.flatMap { ImportRule.check($0, manifest: manifest) })
    }

    @Test("every module has a row in the layer table")
    func rows() {
        report(
            Repository.modules.filter { LayerTable.row(of: $0) == nil }.map {
                Violation("Sources/\($0)", 1, "has no row in LayerTable: add it")
            })
    }

    @Test("banned calls are absent", arguments: [BanRule.clocksAndEffects, .randomness, .sources, .tests])
    func bans(rule: BanRule) {
        report(Repository.swiftFiles.flatMap(rule.check))
    }

    @Test("comments hold no leftovers, and a reason for each @unchecked Sendable")
    func comments() {
        report(Repository.swiftFiles.flatMap(CommentRule.check))
    }

    @Test("functions, files, lines and parameter lists are within their limits")
    func sizes() {
        report(Exceptions.allowed.apply(to: Repository.swiftFiles.flatMap(SizeRule.check)))
    }

    @Test("files are named after their types, and names say something")
    func names() {
        report(Repository.swiftFiles.flatMap(NameRule.check))
    }

    @Test("documents name only paths that exist")
    func documentPaths() {
        let documents = Repository.files.filter(DocumentationRule.isDocument)
        report(documents.flatMap { DocumentationRule.checkPaths($0, exists: Repository.exists) })
    }

    @Test("the map names every module", .enabled(if: Repository.exists("Sources/ARCHITECTURE.md")))
    func map() throws {
        let map = try #require(Repository.file("Sources/ARCHITECTURE.md"))
        report(DocumentationRule.checkMap(map, modules: Repository.modules))
    }

    @Test("public declarations are documented")
    func publicDeclarations() {
        let known = Set(Repository.swiftFiles.filter(\.isInSources).flatMap(DocumentationRule.documentedRequirements))
        report(Repository.swiftFiles.flatMap { DocumentationRule.checkPublic($0, documentedElsewhere: known) })
    }

    @Test("the top level is the fixed one")
    func topLevel() {
        report(PlaceRule.checkTopLevel(Repository.topLevelNames))
    }

    @Test("no file holds a path of one machine")
    func machinePaths() {
        report(Repository.files.flatMap(PlaceRule.checkMachinePaths))
    }

    private func report(_ violations: [Violation], sourceLocation: SourceLocation = #_sourceLocation) {
        if violations.isEmpty { return }
        let list = violations.map(\.description).joined(separator: "\n")
        Issue.record(Comment(rawValue: list), sourceLocation: sourceLocation)
    }
}
