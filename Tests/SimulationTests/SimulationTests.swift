import SentinelSimulation
import Testing

/// Days of the whole server under faults, repeated from seeds.
struct SimulationTests {
    @Test("every invariant holds through a day", arguments: 1...6 as ClosedRange<UInt64>)
    func days(seed: UInt64) async {
        let report = await SimulatedWorld.run(WorldOptions(seed: seed))
        #expect(report.violation == nil, "seed \(seed), step \(report.steps)\n\(report.trace.joined(separator: "\n"))")
        #expect(report.steps > 50)
    }

    @Test("every invariant holds through three months")
    func months() async {
        let report = await SimulatedWorld.run(WorldOptions(seed: 1, days: 90))
        #expect(report.violation == nil, "step \(report.steps)\n\(report.trace.joined(separator: "\n"))")
    }

    @Test("a seed says everything: the same one gives the same actions, answers and rows")
    func repeatable() async {
        let reports = [
            await SimulatedWorld.run(WorldOptions(seed: 7)), await SimulatedWorld.run(WorldOptions(seed: 7)),
            await SimulatedWorld.run(WorldOptions(seed: 8)),
        ]
        #expect(reports[0].digest == reports[1].digest && reports[0].counts == reports[1].counts)
        #expect(reports[0].digest != reports[2].digest)
    }

    @Test("what is simulated happens: trainings, promotions, rollbacks, experiments, crashes, zombies")
    func coverage() async {
        var counts: [String: Int] = [:]
        for seed in 100..<114 as Range<UInt64> {
            let report = await SimulatedWorld.run(WorldOptions(seed: seed))
            #expect(report.violation == nil, "seed \(seed), step \(report.steps)")
            counts.merge(report.counts) { $0 + $1 }
        }
        let wanted = [
            "run succeeded", "run cancelled", "run superseded", "activation promotion", "activation rollback",
            "activation demotion", "experiment", "restart", "zombie", "stopped",
            "fault lostReply", "fault crashAfter", "corrupt", "blocks", "activation automatic_rollback",
            "promotion by experiment", "experiment harm", "removed run", "removed blocks", "removed artifact",
            "source healthy", "source failing",
            "exclusion made", "exclusion lifted", "reset made", "upkeep looked at", "backtest succeeded",
        ]
        for name in wanted { #expect(counts[name] ?? 0 > 0, "\(name): \(counts)") }
    }
}
