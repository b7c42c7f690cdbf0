/// How much work a benchmark does.
enum BenchmarkSize: Sendable {
    /// Milliseconds: for tests.
    case tiny
    /// Enough for figures.
    case full
}

/// Something that is measured.
protocol Benchmark: Sendable {
    var name: String { get }

    /// Measures; the last figure is a hash of what was computed, so that no work can be optimised away.
    func run(size: BenchmarkSize) async throws -> [Figure]
}

/// How much is simulated, where something is.
struct SimulationOptions: Sendable {
    var seed: UInt64 = 1
    var experiments = 2_000
    var references = 2_000
    /// Nil: what each simulation is reported with.
    var steps: Int?
}

/// All benchmarks.
enum BenchmarkCatalogue {
    static func all(_ options: SimulationOptions = SimulationOptions()) -> [any Benchmark] {
        [
            StepBenchmark(), DecodeBenchmark(), RenderBenchmark(), TrainBenchmark(), ForecastBenchmark(),
            WatchesBenchmark(),
            SequentialBenchmark(seed: options.seed, experiments: options.experiments, steps: options.steps ?? 5_000),
            AllocationBenchmark(seed: options.seed),
            DriftBenchmark(seed: options.seed, references: options.references, steps: options.steps ?? 10_000),
        ]
    }

    static var names: [String] { all().map(\.name) }
}
