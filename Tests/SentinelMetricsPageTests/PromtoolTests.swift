import Foundation
import SentinelDomain
import SentinelEngine
import SentinelForecast
import SentinelJSON
import SentinelPrometheus
import SentinelTesting
import SentinelTime
import Testing

@testable import SentinelAPI
@testable import SentinelControl

@Suite struct PromtoolTests {
    private static let promtool = "/usr/bin/promtool"

    /// What `promtool check metrics` says of a page.
    private func check(_ bytes: [UInt8]) async throws -> (output: String, exit: ChildProcess.Exit) {
        try await ChildProcess.run([Self.promtool, "check", "metrics"], input: bytes, within: .seconds(60))
    }

    @Test(.enabled(if: canRun))
    func promtoolFindsNothing() async throws {
        let lane = World.lane(
            expected: [ExpectedValue(steps: 1, target: World.index, value: 7, lower: 6, upper: 8)],
            accuracy: [World.accuracy(coverage: 0.88, skill: 0.3)], bands: [World.band()])
        let series = World.series(try World.labels(["path": "a\"\\\nü"]), lane: World.drifting(lane))
        let snapshot = try World.snapshot(World.watch("a", ["emission": ["step_bounds": true]]), [series])
        let page = MetricsPageRenderer().render([snapshot], now: World.now)
        let names = Set(ExpositionParser.parse(page.bytes).samples.map(\.name))
        #expect(names.count == ForecastFamily.allCases.count + 4)
        let verdict = try await check(page.bytes)
        #expect(verdict.exit == .code(0) && verdict.output.isEmpty, "\(verdict.output)")
    }

    @Test("G15: the alert rules say what they should, and nothing else", .enabled(if: canRun))
    func alertRules() async throws {
        let rules = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("deploy/rules")
        for command in [["check", "rules", "sentinel.rules.yaml"], ["test", "rules", "sentinel.rules.test.yaml"]] {
            let file = rules.appendingPathComponent(command[2]).path
            let verdict = try await ChildProcess.run(
                [Self.promtool, command[0], command[1], file], within: .seconds(60))
            #expect(verdict.exit == .code(0), "\(verdict.output)")
        }
        // A rule about a family that is not there would never fire.
        let text = try String(contentsOf: rules.appendingPathComponent("sentinel.rules.yaml"), encoding: .utf8)
        let own = Set(ForecastFamily.allCases.map(\.name))
        let server = String(decoding: Self.serverPage, as: UTF8.self)
        for match in text.matches(of: /expr:[^\n]*(\n\s+(?!for:|labels:)[^\n]*)*/) {
            for name in match.output.0.matches(of: /sentinel_[a-z_]+/).map({ String($0.output) }) {
                #expect(own.contains(name) || server.contains("# TYPE \(name) "), "\(name)")
            }
        }
    }

    @Test("the families about the server and its experiments are clean", .enabled(if: canRun))
    func serverFamilies() async throws {
        let verdict = try await check(Self.serverPage)
        #expect(verdict.exit == .code(0) && verdict.output.isEmpty, "\(verdict.output)")
        let page = ExpositionParser.parse(Self.serverPage)
        #expect(page.complaints == [])
        let labels: KeyValuePairs = ["watch": "web", "experiment": "a\"b", "kind": "experiment"]
        #expect(try page.value("sentinel_experiment_evidence", labels) == 3.5)
        #expect(try page.value("sentinel_experiment_effect_lower", labels) == -0.25)
        #expect(try page.value("sentinel_experiment_steps", labels) == 120)
        #expect(page.count("sentinel_experiment_effect_upper") == 0)
    }

    /// What Sentinel says of itself with one experiment that runs, and one that waits.
    private static var serverPage: [UInt8] {
        let metrics = ServerMetrics()
        var running = Experiment(
            id: "exp_1", watchID: "w", kind: .experiment, spec: ExperimentSpec(name: "a\"b"), champion: 1, actor: "a")
        running.state = .running
        running.result = ["e_value": 3.5, "effect": ["mean_diff": 0.1], "cs": ["lower": -0.25], "n_steps": 120]
        var waiting = running
        (waiting.state, waiting.spec.name) = (.scheduled, "b")
        metrics.showExperiments([(running, watch: "web"), (waiting, watch: "web")])
        (running.startedAt, running.endedAt) = (World.now, World.now + .hours(5))
        metrics.count(ended: running, model: "auto")
        metrics.driftDetected.increment(["high"])
        var page = ExpositionBuffer()
        metrics.render(into: &page)
        return page.bytes
    }

    private static var canRun: Bool { FileManager.default.isExecutableFile(atPath: promtool) }
}
