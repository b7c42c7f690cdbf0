import SentinelEvidence
import SentinelTime

/// What serving the worse arm costs: the regret of each strategy over 2,000 steps, mean of 300 runs. The errors of
/// the worse arm are standard normal, those of the better one smaller by the gap; the loss is their absolute value.
struct AllocationBenchmark: Benchmark {
    let name = "allocation"
    var seed: UInt64 = 1
    var runs = 300
    var steps = 2000
    var horizon = 6

    func run(size: BenchmarkSize) async throws -> [Figure] {
        var hash = ResultHash()
        var figures: [Figure] = []
        let count = size == .tiny ? 4 : runs
        for gap in [0.05, 0.2] {
            for (label, strategy) in Self.strategies {
                let simulations = (0..<count).map {
                    AllocationSimulation(gap: gap, steps: steps, horizon: horizon, seed: stream($0))
                }
                let regret = simulations.reduce(0) { $0 + $1.regret(of: strategy) } / Double(count)
                figures.append(Figure(name, "gap\(Int(gap * 100))/\(label)/regret", regret, "loss"))
                hash.add(regret)
            }
        }
        return figures + [hash.figure(name)]
    }

    /// The same runs for each strategy.
    private func stream(_ run: Int) -> UInt64 {
        var generator = SplitMix64(seed: seed &+ UInt64(run) &* 0x9E37_79B9_7F4A_7C15)
        return generator.next()
    }

    private static let strategies: [(String, AllocationStrategy)] = [
        ("random", .random), ("weighted", .weighted(share: 0.2)), ("epsilon_greedy", .epsilonGreedy),
        ("thompson", .thompson), ("thompson_undiscounted", .thompson(discount: 1)),
    ]
}
