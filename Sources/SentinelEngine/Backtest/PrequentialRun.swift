import SentinelForecast
import SentinelPrometheus
import SentinelSeries

/// A prequential back-test that is under way: the state of the series, and when it was fitted last.
struct PrequentialRun {
    private var state: SeriesState
    private let options: BacktestOptions
    private let plan: PrequentialPlan
    private let startIndex: Int64
    private var version = 0
    private var sinceFit = 0
    private var effects: [SeriesEffect] = []

    init(_ series: PrequentialSeries, _ options: BacktestOptions, plan: PrequentialPlan) {
        var configuration = SeriesConfiguration(
            grid: series.grid, horizon: plan.horizon, lookback: options.recipe.lookbackSteps,
            capacity: max(plan.trainingPoints, options.recipe.lookbackSteps, 1))
        configuration.apply(options)
        self.state = SeriesState(labels: .empty, configuration: configuration)
        self.options = options
        self.plan = plan
        self.startIndex = series.startIndex
    }

    /// Feeds the point at `offset` and says what is forecast from it; nil within the warm-up.
    mutating func advance(_ value: Double, offset: Int) throws -> BacktestForecast? {
        let index = startIndex + Int64(offset)
        effects.removeAll(keepingCapacity: true)
        state.step(value.isNaN ? .missing(index: index) : .sample(index: index, value: value), into: &effects)
        guard offset >= plan.warmup - 1 else { return nil }
        sinceFit += 1
        if version == 0 || state.version == nil || sinceFit >= plan.refitEvery ?? .max { try refit() }
        return BacktestForecast(state.snapshot(), kind: options.recipe.kind)
    }

    /// A later fit that fails leaves the former one in service.
    private mutating func refit() throws {
        sinceFit = 0
        do {
            let activation = try SeriesActivation(fitting: options.recipe, to: state, version: version + 1)
            version += 1
            state.step(.activate(activation), into: &effects)
        } catch {
            guard state.version != nil, error != .cancelled else { throw error }
        }
    }
}
