// swift-tools-version: 6.2
import PackageDescription

/// One set of strict settings for every Swift target (see Sources/ARCHITECTURE.md, "Settings of the compiler").
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let configuration: Target.Dependency = .product(name: "Configuration", package: "swift-configuration")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")

/// A Swift module of Sentinel with the strict settings.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A C or C++ shim: headers in `include/`, the system libraries it links.
func shim(_ name: String, linking libraries: [String] = []) -> Target {
    .target(name: name, linkerSettings: libraries.map { .linkedLibrary($0) })
}

func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// `exclude` names folders that hold no Swift.
func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

/// The modules of layers 0 to 2: no clock, no I/O, no randomness without a seed.
let pure: [Target.Dependency] = [
    "SentinelTime", "SentinelJSON", "SentinelCrypto", "SentinelSeries", "SentinelForecast", "SentinelEvidence",
    "SentinelPrometheus", "SentinelDomain", "SentinelEngine",
]

let package = Package(
    name: "sentinel",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "SentinelForecasting", targets: ["SentinelSeries", "SentinelForecast", "SentinelEvidence"]),
        .executable(name: "sentinel", targets: ["sentinel"]),
        .executable(name: "sentinel-bench", targets: ["sentinel-bench"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: []),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // Below: C and C++ shims.
        shim("CLibPQ", linking: ["pq"]),
        shim("CLibCurl", linking: ["curl"]),
        shim("CLibCrypto", linking: ["crypto"]),
        shim("CLibZ", linking: ["z"]),
        shim("CNumerics"),
        shim("CXGBoost"),

        // Layer 0.
        module("SentinelTime"),
        module("SentinelJSON", ["CNumerics", "SentinelTime"]),
        module("SentinelCrypto", ["CLibCrypto"]),
        module("SentinelSeries", ["SentinelTime"]),

        // Layer 1.
        module("SentinelForecast", ["CXGBoost", "SentinelTime", "SentinelSeries", "SentinelCrypto"]),
        module("SentinelEvidence", ["SentinelTime", "SentinelSeries", "SentinelForecast"]),
        module("SentinelPrometheus", ["SentinelTime", "CNumerics"]),
        module("SentinelChart", ["SentinelTime"]),

        // Layer 2.
        module(
            "SentinelDomain",
            ["SentinelTime", "SentinelJSON", "SentinelForecast", "SentinelEvidence", "SentinelPrometheus"]),
        module(
            "SentinelEngine",
            [
                "SentinelTime", "SentinelSeries", "SentinelForecast", "SentinelEvidence", "SentinelPrometheus",
                "SentinelDomain",
            ]),

        // Layer 3.
        module("SentinelControl", pure + [logging]),

        // Layer 4.
        module("SentinelPostgres", ["CLibPQ", "SentinelControl"] + pure + [logging]),
        module("SentinelCurl", ["CLibCurl", "SentinelTime", "SentinelControl"]),
        module(
            "SentinelAPI",
            ["CLibZ", "SentinelChart", "SentinelControl"] + pure + [hummingbird, httpTypes, nioCore, logging]),
        module(
            "SentinelBacktest",
            [
                "CLibZ", "SentinelTime", "SentinelSeries", "SentinelForecast", "SentinelEvidence", "SentinelPrometheus",
                "SentinelEngine", "SentinelChart",
            ]),

        // Layer 5.
        module(
            "SentinelServer",
            ["SentinelControl", "SentinelPostgres", "SentinelCurl", "SentinelAPI"] + pure
                + [hummingbird, nioCore, configuration, lifecycle, logging]),
        module("SentinelSimulation", ["SentinelControl"] + pure + [logging]),

        // Layer 6.
        program(
            "sentinel",
            [
                "SentinelTime", "SentinelJSON", "SentinelForecast", "SentinelEngine", "SentinelChart",
                "SentinelBacktest", "SentinelServer", argumentParser,
            ]),
        program(
            "sentinel-bench",
            ["SentinelControl", "SentinelAPI", "SentinelCurl", "SentinelSimulation"] + pure
                + [argumentParser, logging]),
        module(
            "SentinelTesting",
            ["CLibZ", "SentinelTime", "SentinelControl", "SentinelPostgres", "SentinelCurl", logging]),

        // Tests: one unit target per module, then the ones that start real servers.
        tests("TidyTests"),
        tests("SentinelTimeTests", ["SentinelTime"]),
        tests("SentinelJSONTests", ["SentinelJSON", "SentinelTime"]),
        tests("SentinelCryptoTests", ["SentinelCrypto"]),
        tests("SentinelSeriesTests", ["SentinelSeries", "SentinelTime"]),
        tests(
            "SentinelForecastTests", ["SentinelForecast", "SentinelSeries", "SentinelTime", "SentinelCrypto"],
            exclude: ["Oracles"]),
        tests(
            "SentinelEvidenceTests", ["SentinelEvidence", "SentinelForecast", "SentinelSeries", "SentinelTime"],
            exclude: ["Oracles"]),
        tests("SentinelPrometheusTests", ["SentinelPrometheus", "SentinelTime"]),
        tests("SentinelChartTests", ["SentinelChart", "SentinelTime", "SentinelTesting"]),
        tests("SentinelDomainTests", pure),
        tests("SentinelEngineTests", pure),
        tests("SentinelBacktestTests", pure + ["CLibZ", "SentinelBacktest"]),
        tests("SentinelControlTests", pure + ["SentinelControl", "SentinelTesting", logging]),
        tests(
            "SentinelAPITests",
            pure + ["CLibZ", "SentinelControl", "SentinelAPI", "SentinelSimulation"]
                + [hummingbird, httpTypes, nioCore, logging]),
        tests("SimulationTests", pure + ["SentinelControl", "SentinelSimulation", logging]),
        tests(
            "ContractTests",
            pure + ["SentinelControl", "SentinelAPI", httpTypes, logging, .product(name: "Yams", package: "Yams")]),
        tests("SentinelServerTests", ["SentinelTime", "SentinelJSON", "SentinelServer", logging]),
        tests("SentinelMetricsPageTests", pure + ["SentinelControl", "SentinelAPI", "SentinelTesting", logging]),
        tests("BenchTests", pure + ["sentinel-bench", "SentinelSimulation"]),
        tests(
            "IntegrationTests",
            pure + [
                "SentinelControl", "SentinelPostgres", "SentinelCurl", "SentinelSimulation", "SentinelTesting", logging,
            ]),
        tests(
            "AcceptanceTests",
            [
                "SentinelTime", "SentinelJSON", "SentinelPrometheus", "SentinelControl", "SentinelCurl",
                "SentinelPostgres", "SentinelTesting", "sentinel",
            ]),
    ]
)
