import Foundation
import SentinelControl
import SentinelDomain
import SentinelEngine
import SentinelForecast
import SentinelJSON
import SentinelPrometheus
import SentinelTime
import Testing

@testable import SentinelAPI

@Suite struct PromtoolTests {
    private static let promtool = "/usr/bin/promtool"

    /// What `promtool check metrics` says of a page.
    private func check(_ bytes: [UInt8]) throws -> (code: Int32, text: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.promtool)
        process.arguments = ["check", "metrics"]
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, output)
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(bytes))
        try input.fileHandleForWriting.close()
        let text = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: text, as: UTF8.self))
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: promtool)))
    func promtoolFindsNothing() throws {
        let lane = World.lane(
            expected: [ExpectedValue(steps: 1, target: World.index, value: 7, lower: 6, upper: 8)],
            accuracy: [World.accuracy(coverage: 0.88)], bands: [World.band()])
        let series = World.series(try World.labels(["path": "a\"\\\nü"]), lane: lane)
        let snapshot = try World.snapshot(World.watch("a", ["emission": ["step_bounds": true]]), [series])
        let page = MetricsPageRenderer().render([snapshot], now: World.now)
        let names = Set(ExpositionParser.parse(page.bytes).samples.map(\.name))
        #expect(names.count == ForecastFamily.allCases.count + 4)
        let verdict = try check(page.bytes)
        #expect(verdict.code == 0 && verdict.text.isEmpty, "\(verdict.text)")
    }
}
