import SentinelEvidence
import SentinelTime

/// How calm and how quick the drift detectors are, over many references: false alarms on stationary noise, summed over
/// the channels; steps until a shift is found; what whole judgements do; cost.
struct DriftBenchmark: Benchmark {
    typealias Settings = ResidualCUSUM.Settings

    let name = "drift"
    var seed: UInt64 = 1
    /// References, each with a stream of its own, a cell; 1 or more.
    var references = 2_000
    /// Steps a stream; 1 or more.
    var steps = 10_000

    func run(size: BenchmarkSize) -> [Figure] {
        var sized = self
        if size == .tiny { (sized.references, sized.steps) = (3, 300) }
        var hash = ResultHash()
        let cells =
            sized.stationary(&hash) + sized.delays(&hash) + sized.judgements(&hash) + sized.inputs(&hash)
            + sized.costs(&hash)
        return cells + [hash.figure(name)]
    }

    func figure(_ detail: String, _ value: Double, _ unit: String) -> Figure { Figure(name, detail, value, unit) }

    /// The stream of one reference and what follows it.
    func stream(_ noise: Noise, _ number: Int) -> NoiseProcess {
        var seeds = SplitMix64(seed: seed ^ (UInt64(number) << 32))
        return NoiseProcess(noise.kind, seed: seeds.next())
    }

    /// A detector with a reference from the head of the stream.
    func detector(_ stream: inout NoiseProcess, reference count: Int, _ settings: Settings) -> ResidualCUSUM {
        ResidualCUSUM(settings, reference: ReferenceSample((0..<count).map { _ in stream.next() }))
    }
}

extension DriftBenchmark {
    /// A stream of the tables.
    struct Noise: Sendable {
        let label: String
        let kind: NoiseProcess.Kind

        /// The one that gives the most false alarms.
        static let persistent = Noise(label: "phi0.9", kind: .autoregressive(phi: 0.9))
        static let all = [
            Noise(label: "phi0", kind: .independent), Noise(label: "phi0.5", kind: .autoregressive(phi: 0.5)),
            persistent, Noise(label: "t3", kind: .studentT3),
        ]
    }
}
