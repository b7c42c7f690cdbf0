import Testing

@Suite("Layer table")
struct ImportRuleTests {
    private func messages(_ path: String, _ text: String, _ manifest: Manifest? = nil) -> [String] {
        ImportRule.check(SourceFile(path: path, text: text), manifest: manifest).map(\.description)
    }

    @Test("imports go down, sideways only in layers 0 and 2 and at the top, never between modules of layer 4")
    func tableIsLayered() {
        for row in LayerTable.rows {
            for name in row.own {
                let imported = LayerTable.row(of: name)
                #expect(imported != nil, "\(row.module) names \(name), which has no row")
                let layer = imported?.layer ?? .max
                // The codec of states is the library's: evidence that goes into checkpoints is written with it.
                let isCodec = (row.module, name) == ("SentinelEvidence", "SentinelForecast")
                #expect(
                    layer < row.layer || (layer == row.layer && ([0, 2].contains(layer) || isCodec)),
                    "\(row.module) -> \(name)")
            }
        }
        #expect(Set(LayerTable.rows.map(\.module)).count == LayerTable.rows.count)
    }

    @Test(
        "each shim and each foreign module has its only importers",
        arguments: [
            ("CLibPQ", ["SentinelPostgres"]), ("CLibCurl", ["SentinelCurl"]), ("CLibCrypto", ["SentinelCrypto"]),
            ("CLibZ", ["SentinelAPI", "SentinelBacktest", "SentinelTesting"]),
            ("CNumerics", ["SentinelJSON", "SentinelPrometheus"]),
            ("HummingbirdCore", ["SentinelAPI", "SentinelServer"]), ("NIOCore", ["SentinelAPI", "SentinelServer"]),
            ("HTTPTypes", ["SentinelAPI", "SentinelServer"]), ("Configuration", ["SentinelServer"]),
            ("ServiceLifecycle", ["SentinelServer"]), ("ArgumentParser", ["sentinel", "sentinel-bench"]),
        ])
    func onlyImporters(module: String, importers: [String]) {
        #expect(LayerTable.rows.filter { LayerTable.allows(module, in: $0) }.map(\.module) == importers)
    }

    @Test(
        "fails on an import that the table does not allow",
        arguments: [
            ("SentinelTime", "import SentinelControl"), ("SentinelForecast", "public import SentinelPrometheus"),
            ("SentinelPostgres", "import struct SentinelAPI.Route"), ("SentinelControl", "import NIOCore"),
            ("SentinelCurl", "import CLibPQ"), ("SentinelTime", "import Dispatch"), ("SentinelAPI", "import Crypto"),
            ("TidyTests", "import SentinelTime"),
        ])
    func upward(module: String, line: String) {
        let folder = module == "TidyTests" ? "Tests" : "Sources"
        #expect(messages("\(folder)/\(module)/A.swift", "// why\n\(line)\n").count == 1)
    }

    @Test("allows what the table allows, and ignores comments, strings and members")
    func downward() {
        let text = """
            public import Foundation
            @preconcurrency import NIOPosix
            import HummingbirdCore
            import enum SentinelDomain.Scope
            // import SentinelCurl
            let text = "import SentinelCurl"
            """
        #expect(messages("Sources/SentinelAPI/A.swift", text) == [])
    }

    @Test("fails on @testable in Sources, on a module without a row, and names file and line")
    func testable() {
        let found = messages("Sources/SentinelEngine/A.swift", "\n@testable import SentinelTime")
        #expect(found == ["Sources/SentinelEngine/A.swift:2: @testable import in Sources: make the name `package`"])
        #expect(messages("Sources/SentinelNews/A.swift", "").count == 1)
    }

    @Test("fails on a transitive import that the manifest does not declare")
    func undeclared() {
        let manifest = Manifest(
            SourceFile(
                path: "Package.swift",
                text: """
                    let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
                    let package = Package(
                        products: [.library(name: "L", targets: ["SentinelSeries"])],
                        targets: [
                            shim("CLibZ", linking: ["z"]),
                            module("SentinelTime", ["SentinelControl"]),
                            // Layer 3.
                            module("SentinelControl", ["SentinelTime", logging], resources: [.copy("Fixtures")]),
                            .target(name: "SentinelEngine", dependencies: [.product(name: "NIO", package: "n")]),
                            module("SentinelNews"),
                            tests("SentinelTimeTests", ["SentinelTime"]),
                        ])
                    """))
        #expect(manifest.target("CLibZ")?.dependencies == [])
        #expect(manifest.target("SentinelControl")?.dependencies == ["SentinelTime", "Logging"])
        #expect(manifest.targets.count == 6)
        #expect(
            ImportRule.check(manifest).map(\.message) == [
                "SentinelTime may not depend on SentinelControl: see LayerTable",
                "SentinelEngine may not depend on NIO: see LayerTable",
                "SentinelNews has no row in LayerTable: add it",
            ])
        let text = "import SentinelTime\nimport SentinelForecast\nimport Logging"
        #expect(messages("Sources/SentinelControl/A.swift", text, manifest).count == 1)
    }
}
