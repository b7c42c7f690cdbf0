import SentinelEngine
import SentinelForecast
import SentinelPrometheus
import SentinelSeries
import SentinelTime

/// What one new sample of one series costs: scoring, the model's step, all forecasts.
struct StepBenchmark: Benchmark {
    let name = "step"

    func run(size: BenchmarkSize) throws -> [Figure] {
        var hash = ResultHash()
        var figures: [Figure] = []
        for kind in ModelKind.allCases {
            for lookback in size == .tiny ? [30] : [30, 288, 1440] {
                for horizon in size == .tiny ? [5] : [5, 60] {
                    let count = size == .tiny ? 20 : 2_000
                    var state = try prepare(kind, lookback: lookback, horizon: horizon)
                    let seconds = measure(&state, count: count, hash: &hash)
                    let detail = "\(kind.rawValue) lookback=\(lookback) horizon=\(horizon)"
                    figures.append(Figure(name, detail, seconds / Double(count) * 1e9, "ns"))
                }
            }
        }
        return figures + [hash.figure(name)]
    }

    private func prepare(_ kind: ModelKind, lookback: Int, horizon: Int) throws -> SeriesState {
        let points = max(
            1_000, lookback + 200, ModelCatalogue[kind].minimumSamples(lookbackSteps: lookback, horizonSteps: horizon))
        let ring = Synthetic.ring(points: points)
        let configuration = SeriesConfiguration(
            grid: Synthetic.grid, horizon: horizon, lookback: lookback, capacity: points)
        var state = SeriesState(labels: .empty, configuration: configuration)
        var effects: [SeriesEffect] = []
        for index in ring.startIndex..<ring.endIndex {
            state.step(.sample(index: index, value: ring.raw(at: index)), into: &effects)
        }
        let model = try ModelRecipe(parameters: .defaults(kind), lookbackSteps: lookback).fit(History(ring))
        let activation = SeriesActivation(
            version: 1, model: model, scale: 1, trainedThrough: ring.endIndex - 1, isCold: false)
        state.step(.activate(activation), into: &effects)
        return state
    }

    private func measure(_ state: inout SeriesState, count: Int, hash: inout ResultHash) -> Double {
        let first = state.ring.endIndex
        let values = (0..<Int64(count)).map { Synthetic.value(at: first + $0) }
        var effects: [SeriesEffect] = []
        let seconds = CPUClock.measure {
            for (offset, value) in values.enumerated() {
                state.step(.sample(index: first + Int64(offset), value: value), into: &effects)
            }
        }
        for value in state.snapshot().lane?.forecast ?? [] { hash.add(value) }
        return seconds
    }
}
