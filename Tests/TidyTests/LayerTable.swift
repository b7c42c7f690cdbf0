/// Who may import whom. Imports go down; sideways only where a row says so; never up.
/// `Sources/ARCHITECTURE.md` explains the layers, this table enforces them.
enum LayerTable {
    struct Row: Sendable {
        let module: String
        /// Shims have layer -1.
        let layer: Int
        /// Own modules and shims.
        let own: [String]
        /// Modules of other packages; a trailing `*` stands for a family of modules.
        let foreign: [String]
    }

    /// The modules of the pure layers: no clock, no unseeded randomness, no input or output.
    static var pureModules: Set<String> {
        Set(rows.filter { (0...2).contains($0.layer) }.map(\.module))
    }

    /// Modules of the toolchain that every module may import.
    static let toolchain: Set<String> = [
        "Darwin", "Foundation", "FoundationEssentials", "Glibc", "Swift", "Synchronization",
    ]

    /// Modules of the toolchain that only impure modules may import.
    static let impureToolchain: Set<String> = ["Dispatch"]

    static func row(of module: String) -> Row? {
        rows.first { $0.module == module }
    }

    static func allows(_ imported: String, in row: Row) -> Bool {
        if toolchain.contains(imported) || row.own.contains(imported) { return true }
        if row.layer > 2, impureToolchain.contains(imported) { return true }
        return row.foreign.contains { name in
            name.hasSuffix("*") ? imported.hasPrefix(String(name.dropLast())) : name == imported
        }
    }

    private static let http = ["Hummingbird*", "HTTPTypes", "NIO*"]
    private static let layers0To2 = [
        "SentinelTime", "SentinelJSON", "SentinelCrypto", "SentinelSeries", "SentinelForecast", "SentinelEvidence",
        "SentinelPrometheus", "SentinelDomain", "SentinelEngine",
    ]
    private static let layers0To3 = layers0To2 + ["SentinelControl"]
    private static let layers0To5 =
        layers0To3 + [
            "SentinelChart", "SentinelPostgres", "SentinelCurl", "SentinelAPI", "SentinelBacktest", "SentinelServer",
        ]

    private static func row(_ layer: Int, _ module: String, _ own: [String] = [], foreign: [String] = []) -> Row {
        Row(module: module, layer: layer, own: own, foreign: foreign)
    }

    static let rows: [Row] = [
        row(-1, "CLibPQ"),
        row(-1, "CLibCurl"),
        row(-1, "CLibCrypto"),
        row(-1, "CLibZ"),
        row(-1, "CNumerics"),
        row(-1, "CXGBoost"),

        row(0, "SentinelTime"),
        row(0, "SentinelJSON", ["CNumerics", "SentinelTime"]),
        row(0, "SentinelCrypto", ["CLibCrypto"]),
        row(0, "SentinelSeries", ["SentinelTime"]),

        row(1, "SentinelForecast", ["CXGBoost", "SentinelTime", "SentinelSeries", "SentinelCrypto"]),
        row(1, "SentinelEvidence", ["SentinelTime", "SentinelSeries", "SentinelForecast"]),
        row(1, "SentinelPrometheus", ["CNumerics", "SentinelTime", "SentinelJSON"]),
        row(1, "SentinelChart", ["SentinelTime"]),

        row(
            2, "SentinelDomain",
            [
                "SentinelTime", "SentinelJSON", "SentinelSeries", "SentinelForecast", "SentinelEvidence",
                "SentinelPrometheus",
            ]),
        row(
            2, "SentinelEngine",
            [
                "SentinelTime", "SentinelSeries", "SentinelForecast", "SentinelEvidence", "SentinelPrometheus",
                "SentinelDomain",
            ]),

        row(3, "SentinelControl", layers0To2, foreign: ["Logging"]),

        row(4, "SentinelPostgres", ["CLibPQ"] + layers0To3, foreign: ["Logging"]),
        row(4, "SentinelCurl", ["CLibCurl"] + layers0To3, foreign: ["Logging"]),
        row(4, "SentinelAPI", ["CLibZ", "SentinelChart"] + layers0To3, foreign: http + ["Logging"]),
        row(4, "SentinelBacktest", ["CLibZ", "SentinelChart"] + layers0To2),

        row(
            5, "SentinelServer", layers0To3 + ["SentinelPostgres", "SentinelCurl", "SentinelAPI"],
            foreign: http + ["Configuration", "Logging", "ServiceLifecycle", "UnixSignals"]),

        row(6, "sentinel", layers0To5, foreign: ["ArgumentParser", "Logging"]),
        row(5, "SentinelSimulation", layers0To3, foreign: ["Logging"]),
        row(6, "sentinel-bench", layers0To5 + ["SentinelSimulation"], foreign: ["ArgumentParser", "Logging"]),
        row(6, "SentinelTesting", ["CLibZ"] + layers0To5, foreign: ["Logging", "Testing"]),

        row(6, "TidyTests", foreign: ["Testing"]),
    ]
}
