import SentinelSeries
import SentinelTime

/// One walk of a bank through a training window: it leaves coefficients, weights and out-of-sample errors.
struct AutoTraining {
    let horizon: Int
    private let window: TrainingWindow
    /// Offset of the first observed point in the window.
    private let offset: Int
    private let isObserved: [Bool]
    private let schedule: OriginSchedule
    private(set) var set: ExpertSet
    private(set) var state: AutoState
    private var past: BankPast
    private var fits: [RegressionFit] = []
    private var bank = ExpertBank()
    private var origins: [(seen: Int, forecast: [Double], spread: [Double])] = []

    init(_ model: AutoModel, window: TrainingWindow, zone: ZoneOffsets?) {
        self.window = window
        horizon = model.horizonSteps
        offset = window.values.firstIndex { !$0.isNaN } ?? 0
        var values = Array(window.values[offset...])
        isObserved = values.map { !$0.isNaN }
        let usual = model.season > 0 ? model.season : SeasonPlan.usual(window.grid.step)
        GapFill.fill(&values, season: usual > 1 && values.count >= 3 * usual ? usual : nil)
        schedule = OriginSchedule(count: values.count, season: model.season, horizon: horizon)
        let kept = model.plan.flatMap { $0.isCovered(by: values.count) ? $0 : nil }
        let plan =
            kept
            ?? SeasonPlan(
                values: values, hint: model.season, step: window.grid.step, before: schedule.first)
        let frame = BankFrame(values)
        let pace = BankPace(count: values.count, stride: schedule.stride, horizon: horizon)
        set = ExpertSet(
            (model.experts, model.aggregation), plan: plan, frame: frame, pace: pace,
            clock: LocalClock(zone, grid: window.grid))
        past = BankPast(training: values, frame: frame, isFull: model.experts == .all, clock: set.clock)
        state = AutoState(set, horizon: horizon)
        for spec in model.experts == .all ? RegressionSpec.bank(plan, count: values.count) : [] {
            let source = spec.logarithmic && frame.isPositive ? past.logarithms : past.values
            fits.append(RegressionFit(spec, values: source, isTarget: isObserved, first: schedule.first))
        }
    }

    /// Walks through the whole window.
    mutating func run() {
        for seen in 1...schedule.count {
            let index = window.startIndex + Int64(offset + seen - 1)
            let value = isObserved[seen - 1] ? past.values[seen - 1] : nil
            state.advance(value, at: index, set: set)
            if schedule.isFit(seen) {
                set.setRules(fits.indices.map { fits[$0].fit(before: seen) })
            }
            guard schedule.isOrigin(seen) else { continue }
            past.move(to: seen, index: index)
            state.forecast(set, past: past, steps: horizon, at: index, bank: &bank)
            state.issue(bank, at: index, frame: set.frame, weight: schedule.stride)
            origins.append((seen, state.combination.forecast, state.combination.spread))
        }
    }

    /// The errors of the forecasts of all origins but the last.
    func errors() -> ForecastErrors {
        let steps = state.pool.steps
        var errors = ForecastErrors(steps: steps, stride: schedule.stride)
        for origin in origins.dropLast() {
            let row = steps.map { step -> Float in
                let target = origin.seen + step - 1
                guard target < schedule.count, isObserved[target] else { return .nan }
                return Float(past.values[target] - origin.forecast[step - 1])
            }
            errors.append(errors: row, spreads: steps.map { Float(origin.spread[$0 - 1]) })
        }
        return errors
    }
}
