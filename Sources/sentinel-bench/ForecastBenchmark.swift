import SentinelEngine
import SentinelForecast
import SentinelPrometheus
import SentinelSeries
import SentinelTime

/// What forecasts with intervals cost: one-shot from a window as a back-test makes them, by sample as the server does,
/// and how large a series' state is.
struct ForecastBenchmark: Benchmark {
    let name = "forecast"

    /// A window as in the monitoring protocol (two days at 5 minutes, an hour ahead) or the hourly one.
    private struct Shape {
        let title: String
        let grid: Grid
        let points: Int
        let horizon: Int
        let season: Int
    }

    private static let levels = [0.8, 0.9, 0.95]

    func run(size: BenchmarkSize) throws -> [Figure] {
        var hash = ResultHash()
        var figures: [Figure] = []
        let kinds: [ModelKind] = size == .tiny ? [.auto] : ModelKind.allCases
        for shape in Self.shapes(size) {
            for kind in kinds { figures.append(try oneShot(kind, shape, runs: size == .tiny ? 1 : 5, hash: &hash)) }
            for experts in ["all", "fast"] {
                figures += try online(experts, shape, count: size == .tiny ? 20 : 2_000, hash: &hash)
            }
        }
        return figures + [hash.figure(name)]
    }

    private static func shapes(_ size: BenchmarkSize) -> [Shape] {
        if size == .tiny {
            return [Shape(title: "tiny", grid: Grid(step: .minutes(5)), points: 120, horizon: 3, season: 24)]
        }
        return [
            Shape(title: "576x12", grid: Grid(step: .minutes(5)), points: 576, horizon: 12, season: 288),
            Shape(title: "960x48", grid: Grid(step: .hours(1)), points: 960, horizon: 48, season: 24),
        ]
    }

    /// CPU of fit, forecast and intervals together; the median of `runs` windows of one series.
    private func oneShot(_ kind: ModelKind, _ shape: Shape, runs: Int, hash: inout ResultHash) throws -> Figure {
        let recipe = ModelRecipe(
            parameters: .defaults(kind), lookbackSteps: min(24, shape.points / 8), horizonSteps: shape.horizon, seed: 1)
        var sum = 0.0
        let seconds = try CPUClock.median(of: runs) {
            let window = BacktestWindow(
                grid: shape.grid, startIndex: Synthetic.start, values: Self.values(shape, count: shape.points),
                origin: Synthetic.start + Int64(shape.points) - 1, lookback: shape.points, horizon: shape.horizon)
            let forecast = try Backtest.oneShot(window, BacktestOptions(recipe: recipe, levels: Self.levels))
            sum = forecast.mean.reduce(0, +)
        }
        hash.add(sum)
        return Figure(name, "one_shot \(kind.rawValue) \(shape.title)", seconds * 1e3, "ms")
    }

    /// One sample through the step function with three levels, and the state it leaves.
    private func online(_ experts: String, _ shape: Shape, count: Int, hash: inout ResultHash) throws -> [Figure] {
        let parameters = try ModelCatalogue.validate(.auto, raw: ["experts": .text(experts)]).get()
        let recipe = ModelRecipe(parameters: parameters, lookbackSteps: 24, horizonSteps: shape.horizon)
        var configuration = SeriesConfiguration(
            grid: shape.grid, horizon: shape.horizon, lookback: 24, capacity: shape.points)
        configuration.levels = Self.levels
        var state = SeriesState(labels: .empty, configuration: configuration)
        let values = Self.values(shape, count: shape.points + count)
        var effects: [SeriesEffect] = []
        func feed(_ offset: Int) {
            state.step(.sample(index: Synthetic.start + Int64(offset), value: values[offset]), into: &effects)
        }
        for offset in 0..<shape.points { feed(offset) }
        let model = try recipe.fit(History(state.ring))
        let activation = SeriesActivation(
            version: 1, model: model, scale: 1, trainedThrough: state.ring.endIndex - 1, isCold: false,
            errors: model.errors)
        state.step(.activate(activation), into: &effects)
        let seconds = CPUClock.measure { for offset in shape.points..<shape.points + count { feed(offset) } }
        for value in state.snapshot().lane?.forecast ?? [] { hash.add(value) }
        var writer = ArtifactWriter()
        state.encode(into: &writer)
        let title = "auto experts=\(experts) \(shape.title)"
        // The ring's columns: 8 bytes for the value, three times 4 for what was expected of it.
        let bytes = writer.bytes.count - 20 * state.ring.count
        return [
            Figure(name, "step \(title)", seconds / Double(count) * 1e9, "ns"),
            Figure(name, "state without ring \(title)", Double(bytes), "bytes"),
        ]
    }

    /// A daily wave with bursts and noise.
    private static func values(_ shape: Shape, count: Int) -> [Double] {
        (0..<count).map { offset in
            let minute = Synthetic.start + Int64(offset) * Int64(1440 / shape.season)
            return Synthetic.value(at: minute) + (offset % 97 < 3 ? 15 : 0)
        }
    }
}
