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
                for points in size == .tiny ? [300] : Self.windows(kind, lookback: lookback) {
                    let recipe = ModelRecipe(parameters: .defaults(kind), lookbackSteps: lookback, seed: 42)
                    figures.append(try measure(recipe, points: points, runs: size == .tiny ? 1 : 3, hash: &hash))
                }
            }
        }
        return figures + [hash.figure(name)]
    }

    private func measure(
        _ recipe: ModelRecipe, points: Int, runs: Int, hash: inout ResultHash
    ) throws -> Figure {
        let ring = Synthetic.ring(points: points)
        let plan = TrainingPlan(options: ValidationOptions(horizon: 5))
        var mase = 0.0
        let seconds = try CPUClock.median(of: runs) {
            let report = try SeriesFit.train("", recipe: recipe, history: History(ring), plan: plan).report
            mase = report.model.overall.mase ?? 0
        }
        hash.add(mase)
        let title = "\(recipe.kind.rawValue) lookback=\(recipe.lookbackSteps) points=\(points)"
        return Figure(name, title, seconds * 1e3, "ms")
    }

    /// The least that the model needs, about what the predecessor trained on, and the default training window.
    private static func windows(_ kind: ModelKind, lookback: Int) -> [Int] {
        let least = ModelCatalogue[kind].minimumSamples(lookbackSteps: lookback, horizonSteps: 5)
        let usual = max(1_000, lookback + 200, (lookback + 20) * 5 / 4)
        return least < usual ? [max(least, lookback + 5), usual] : [usual]
    }
}
