import Testing

@Suite("Names")
struct NameRuleTests {
    private func check(_ path: String, _ text: String) -> Int {
        NameRule.check(SourceFile(path: path, text: text)).count
    }

    @Test("fails on a file that does not declare its type")
    func fileNames() {
        #expect(check("Sources/SentinelTime/Grid.swift", "struct Lattice {}") == 1)
        #expect(check("Sources/SentinelTime/Grid.swift", "// struct Grid\nlet x = \"struct Grid\"") == 1)
        #expect(check("Sources/SentinelTime/Grid.swift", "class func Grid() {}") == 1)
        #expect(check("Sources/SentinelTime/Grid.swift", "public struct Grid: Sendable {}") == 0)
        #expect(check("Sources/SentinelTime/Grid+Codable.swift", "extension Grid: Codable {}") == 0)
        #expect(check("Sources/SentinelTime/Cell.swift", "extension Grid.Cell {}") == 0)
        #expect(check("Sources/sentinel/main.swift", "run()") == 0)
        #expect(check("Tests/SentinelTimeTests/Grids.swift", "let x = 1") == 0)
        #expect(check("Package.swift", "let x = 1") == 0)
    }

    @Test("fails on names that say nothing, whole words only")
    func emptyNames() {
        #expect(check("Sources/SentinelTime/TimeUtils.swift", "enum TimeUtils {}") == 2)
        #expect(check("Sources/SentinelTime/Common/Grid.swift", "enum Grid {}") == 1)
        #expect(check("Tests/SentinelTimeTests/A.swift", "struct NewGrid {}; class GridManager {}") == 2)
        #expect(check("Tests/SentinelTimeTests/A.swift", "struct NewtonSolver {}; struct Newest {}") == 0)
    }
}
