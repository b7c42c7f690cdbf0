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

/// All benchmarks.
enum BenchmarkCatalogue {
    static let all: [any Benchmark] = [
        StepBenchmark(), DecodeBenchmark(), RenderBenchmark(), TrainBenchmark(), ForecastBenchmark(),
        WatchesBenchmark(),
    ]

    static var names: [String] { all.map(\.name) }
}
