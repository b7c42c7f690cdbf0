import Testing

@Suite("Places")
struct PlaceRuleTests {
    @Test("fails on anything else at the top level")
    func topLevel() {
        #expect(PlaceRule.checkTopLevel(["docs", "Makefile"]).map(\.path) == ["docs", "Makefile"])
        #expect(PlaceRule.checkTopLevel([".ci", ".build-tsan", "Sources", "README.md", "Package.resolved"]) == [])
    }

    @Test("fails on a path of one machine, in any file", arguments: PlaceRule.machinePaths)
    func machinePaths(path: String) {
        let file = SourceFile(path: "deploy/test", text: "#!/bin/bash\ncd \(path)main\n")
        #expect(PlaceRule.checkMachinePaths(file).map(\.line) == [2])
    }

    @Test("leaves other paths alone")
    func otherPaths() {
        let text = "frame/work/ and GET /v1/net/work/x /workers/ shared/"
        #expect(PlaceRule.checkMachinePaths(SourceFile(path: "README.md", text: text)) == [])
    }
}
