import SentinelSimulation

/// Many simulations, some at a time.
struct SimulationBatch: Sendable {
    let seeds: ClosedRange<UInt64>
    let days: Int
    let jobs: Int
    /// One simulation.
    var simulate: @Sendable (WorldOptions) async -> SimulationReport = SimulatedWorld.run

    struct Summary: Sendable {
        var runs = 0
        var steps = 0
        var counts: [String: Int] = [:]
        /// Of all runs together, whatever order they ended in.
        var digest: UInt64 = 0
        var violationCount = 0
        /// The first ten, lowest seed first.
        var violations: [SimulationReport] = []

        mutating func add(_ report: SimulationReport) {
            runs += 1
            steps += report.steps
            counts.merge(report.counts) { $0 + $1 }
            digest ^= report.digest &* (report.seed &* 2 &+ 1)
            guard report.violation != nil else { return }
            violationCount += 1
            violations = Array((violations + [report]).sorted { $0.seed < $1.seed }.prefix(10))
        }

        func figures(days: Int, seconds: Double) -> [Figure] {
            let kind = "days\(days)"
            let totals = [
                Figure("simulate", kind + "/runs", Double(runs), "count"),
                Figure("simulate", kind + "/steps", Double(steps), "count"),
                Figure("simulate", kind + "/violations", Double(violationCount), "count"),
                Figure("simulate", kind + "/duration", seconds, "s"),
                Figure("simulate", kind + "/result_hash", Double(digest >> 32), "hash"),
                Figure("simulate", kind + "/rate", Double(runs) / max(seconds, 1e-9), "runs/s"),
                Figure("simulate", kind + "/speed", Double(runs * days) / max(seconds, 1e-9), "days/s"),
            ]
            let counted = counts.sorted { $0.key < $1.key }.map { name, count in
                Figure("simulate", kind + "/" + name.replacing(" ", with: "_"), Double(count), "count")
            }
            return totals + counted
        }
    }

    /// - Parameter write: takes the lines that say how it goes on.
    func run(telling write: @escaping (String) -> Void = { _ in }) async -> Summary {
        var progress = SimulationProgress(total: seeds.count, days: days, write: write)
        return await run { progress.add($0, $1) }
    }

    private func run(onReport: (SimulationReport, Summary) -> Void) async -> Summary {
        await withTaskGroup(of: SimulationReport.self) { group in
            var summary = Summary()
            var rest = Array(seeds)[...]
            func start() {
                guard let seed = rest.popFirst() else { return }
                group.addTask { [days, simulate] in await simulate(WorldOptions(seed: seed, days: days)) }
            }
            for _ in 0..<max(1, jobs) { start() }
            for await report in group {
                summary.add(report)
                onReport(report, summary)
                start()
            }
            return summary
        }
    }
}
