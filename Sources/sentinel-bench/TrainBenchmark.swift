import SentinelForecast
import SentinelSeries

/// What a training run of one series costs: validation on rolling origins and the final fit.
struct TrainBenchmark: Benchmark {
    let name = "train"

    func run(size: BenchmarkSize) throws -> [Figure] {
        var hash = ResultHash()
        var figures: [Figure] = []
        for kind in ModelKind.allCases {
            for lookback in size == .tiny ? [30] : [30, 288, 1440] {
                let points = size == .tiny ? 300 : Self.points(lookback: lookback)
                let ring = Synthetic.ring(points: points)
                let recipe = ModelRecipe(parameters: .defaults(kind), lookbackSteps: lookback, seed: 42)
                let plan = TrainingPlan(options: ValidationOptions(horizon: 5))
                var mase = 0.0
                let title = "\(kind.rawValue) lookback=\(lookback) points=\(points)"
                let seconds = try CPUClock.median(of: size == .tiny ? 1 : 3) {
                    let report = try SeriesFit.train("", recipe: recipe, history: History(ring), plan: plan).report
                    mase = report.model.overall.mase ?? 0
                }
                hash.add(mase)
                figures.append(Figure(name, title, seconds * 1e3, "ms"))
            }
        }
        return figures + [hash.figure(name)]
    }

    /// So many that the fitting part, four fifths of the window, holds rows for every look-back.
    private static func points(lookback: Int) -> Int { max(1_000, lookback + 200, (lookback + 20) * 5 / 4) }
}
