import SentinelSimulation
import Synchronization
import Testing

@testable import sentinel_bench

/// What `sentinel-bench simulate` says while it runs.
struct SimulationBatchTests {
    private static let broken: UInt64 = 3

    private func batch() -> SimulationBatch {
        SimulationBatch(seeds: 1...6, days: 90, jobs: 2) { options in
            var report = SimulationReport(seed: options.seed, steps: 17)
            if options.seed == Self.broken { report.violation = Violation(invariant: .pinned, detail: "moved") }
            (report.trace, report.counts) = (["the last action"], ["restart": 2])
            return report
        }
    }

    @Test("a violation is told at once, with its seed, its step, what led to it and how to repeat it")
    func violation() async throws {
        let lines = Mutex<[String]>([])
        let summary = await batch().run { line in lines.withLock { $0.append(line) } }
        let told = lines.withLock { $0 }
        let place = try #require(told.firstIndex(of: "seed 3, step 17: I11: moved"))
        #expect(told[place + 1] == "    the last action")
        #expect(told[place + 2] == "repeat it with: sentinel-bench simulate --days 90 --seeds 3")
        #expect(summary.violations.map(\.seed) == [3] && summary.violationCount == 1)
    }

    @Test("the last line is a summary; counts of all runs are added")
    func progress() async throws {
        let lines = Mutex<[String]>([])
        let summary = await batch().run { line in lines.withLock { $0.append(line) } }
        let last = try #require(lines.withLock { $0.last })
        #expect(last.hasPrefix("6 of 6 seeds, ") && last.hasSuffix(" days/s, 1 violations"))
        #expect(summary.runs == 6 && summary.counts == ["restart": 12])
    }
}
