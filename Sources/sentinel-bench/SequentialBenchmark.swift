import SentinelEvidence
import SentinelTime

/// How often the sequential test promotes wrongly, and how soon it finds what is there: simulated experiments of
/// `steps` steps, looked at after every block (between blocks the verdict cannot change).
struct SequentialBenchmark: Benchmark {
    let name = "sequential"
    var seed: UInt64 = 1
    var experiments = 2000
    var steps = 5000

    /// Of the forecast errors; the blocks of the test start at twice this.
    static let horizon = 12

    func run(size: BenchmarkSize) async throws -> [Figure] {
        var hash = ResultHash()
        var figures: [Figure] = []
        for (number, process) in Self.processes.enumerated() {
            let cell = SequentialCell(
                process: process, seed: seed &+ UInt64(number) &* 1_000_003,
                experiments: size == .tiny ? 20 : experiments, steps: size == .tiny ? 2000 : steps)
            for (effect, label) in Self.effects(of: process) {
                for outcome in cell.outcomes(effect: effect) {
                    figures += outcome.figures(name: name, effect: label, process: process.label)
                    hash.add(outcome.checksum)
                }
            }
        }
        return figures + [hash.figure(name)]
    }

    private static let processes: [NoiseProcess.Kind] = [
        .independent, .studentT3, .movingAverage(order: horizon), .autoregressive(phi: 0.5), .autoregressive(phi: 0.9),
    ]

    /// In standard deviations of one step, with the first part of the case's name.
    private static func effects(of process: NoiseProcess.Kind) -> [(Double, String)] {
        let common = [(0, "null"), (0.25, "effect0.25sd")]
        return process == .independent ? common + [(0.1, "effect0.1sd")] : common
    }
}
