import SentinelDomain
import SentinelSimulation
import Testing

/// A bug for each invariant: one that the simulator does not find would be found by nobody.
struct PlantTests {
    private static let seedsMax: UInt64 = 60

    @Test("a planted bug is found", arguments: Invariant.allCases)
    func found(invariant: Invariant) async {
        for seed in 1...Self.seedsMax {
            let report = await SimulatedWorld.run(WorldOptions(seed: seed, plant: Plants.bug(invariant)))
            // What a bug does to another invariant first says nothing of this one.
            guard report.violation?.invariant == invariant else { continue }
            return #expect(!report.trace.isEmpty)
        }
        Issue.record("\(invariant.rawValue) was not found within \(Self.seedsMax) seeds")
    }

    @Test("evidence that changes, is counted twice, or two experiments at once are found")
    func evidence() async {
        var doubled = Plant()
        doubled.onCommit = { _, after in
            for id in after.blocks.keys {
                guard let last = after.blocks[id]?.last, after.blocks[id]?.count == 2 else { continue }
                after.blocks[id]?.append(last)
            }
        }
        var parallel = Plant()
        parallel.onCommit = { _, after in
            for id in after.watches.keys {
                let running = after.experiments[id].filter { $0.state == .running }
                guard var copy = running.first, running.count == 1 else { continue }
                copy.id += "_again"
                after.experiments.append(copy)
            }
        }
        for plant in [doubled, parallel] {
            var found: Violation?
            for seed in 1...Self.seedsMax where found == nil {
                found = await SimulatedWorld.run(WorldOptions(seed: seed, plant: plant)).violation
            }
            #expect(found?.invariant == .history)
        }
    }
}
