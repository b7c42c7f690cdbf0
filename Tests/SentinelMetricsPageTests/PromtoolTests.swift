import Foundation
import SentinelControl
import SentinelDomain
import SentinelEngine
import SentinelForecast
import SentinelJSON
import SentinelPrometheus
import SentinelTesting
import SentinelTime
import Testing

@testable import SentinelAPI

@Suite struct PromtoolTests {
    private static let promtool = "/usr/bin/promtool"

    /// What `promtool check metrics` says of a page.
    private func check(_ bytes: [UInt8]) async throws -> (output: String, exit: ChildProcess.Exit) {
        try await ChildProcess.run([Self.promtool, "check", "metrics"], input: bytes, within: .seconds(60))
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: promtool)))
    func promtoolFindsNothing() async throws {
        let lane = World.lane(
            expected: [ExpectedValue(steps: 1, target: World.index, value: 7, lower: 6, upper: 8)],
            accuracy: [World.accuracy(coverage: 0.88)], bands: [World.band()])
        let series = World.series(try World.labels(["path": "a\"\\\nü"]), lane: lane)
        let snapshot = try World.snapshot(World.watch("a", ["emission": ["step_bounds": true]]), [series])
        let page = MetricsPageRenderer().render([snapshot], now: World.now)
        let names = Set(ExpositionParser.parse(page.bytes).samples.map(\.name))
        #expect(names.count == ForecastFamily.allCases.count + 4)
        let verdict = try await check(page.bytes)
        #expect(verdict.exit == .code(0) && verdict.output.isEmpty, "\(verdict.output)")
    }
}
