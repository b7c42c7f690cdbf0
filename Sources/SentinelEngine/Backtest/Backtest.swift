package import SentinelForecast
import SentinelPrometheus
import SentinelSeries

/// Back-tests: history fed to the step function that also serves, so that what is measured is what runs.
///
/// Nothing here forecasts by itself: a window becomes a ``SeriesState``, the recipe is fitted at the origin on the ring
/// that the state has collected, the fit is activated, and the snapshot is the result. Pure and deterministic.
package enum Backtest {
    /// One forecast from one window: fitted on the `lookback` points that end at the origin, and on nothing else.
    package static func oneShot(
        _ window: BacktestWindow, _ options: BacktestOptions, control: RunControl = RunControl()
    ) throws(FitError) -> BacktestForecast {
        var configuration = SeriesConfiguration(
            grid: window.grid, horizon: window.horizon, lookback: window.lookback, capacity: max(1, window.lookback))
        configuration.apply(options)
        configuration.replaysAtStart = false
        var state = SeriesState(labels: .empty, configuration: configuration)
        var effects: [SeriesEffect] = []
        for (index, value) in window.visible {
            state.step(value.isNaN ? .missing(index: index) : .sample(index: index, value: value), into: &effects)
        }
        let activation = try SeriesActivation(fitting: options.recipe, to: state, version: 1, control: control)
        state.step(.activate(activation), into: &effects)
        guard let forecast = BacktestForecast(state.snapshot(), kind: options.recipe.kind) else { throw .noSolution }
        return forecast
    }

    /// A whole series sample by sample as in production: a forecast at every grid point from the end of the warm-up on,
    /// the model fitted there and again every `refitEvery` points.
    ///
    /// `each` gets the forecasts in the order of time. Throws ``FitError`` when the first fit fails, and what `each`
    /// throws; a fit that fails later leaves the former one in service.
    package static func prequential(
        _ series: PrequentialSeries, _ options: BacktestOptions, plan: PrequentialPlan,
        control: RunControl = RunControl(), each: (BacktestForecast) throws -> Void
    ) throws {
        var run = PrequentialRun(series, options, plan: plan)
        for offset in series.values.indices {
            if offset % 256 == 0 {
                if control.isCancelled() { throw FitError.cancelled }
                control.progress(Double(offset) / Double(series.values.count))
            }
            if let forecast = try run.advance(series.values[offset], offset: offset) { try each(forecast) }
        }
        control.progress(1)
    }
}

extension SeriesActivation {
    /// Fits a recipe on what a series has collected. The errors that its intervals start from are the model's own where
    /// it makes such while it is fitted; otherwise a rolling-origin validation finds them, and where the window is too
    /// short for the model to be fitted on a part of it, those of repeating the last value stand in.
    init(
        fitting recipe: ModelRecipe, to state: SeriesState, version: Int, control: RunControl = RunControl()
    ) throws(FitError) {
        let history = History(state.ring)
        let model = try recipe.fit(history)
        var errors = model.errors
        if errors == nil, !state.configuration.levels.isEmpty {
            errors = try Self.errors(of: recipe, history, control)
            if errors == nil {
                errors = try Self.errors(of: .naive(horizonSteps: recipe.horizonSteps), history, control)
            }
        }
        self.init(
            version: version, model: model, scale: 0, trainedThrough: history.end, isCold: false, errors: errors)
    }

    /// What a validation finds; nil where there are too few points for one.
    private static func errors(
        of recipe: ModelRecipe, _ history: History, _ control: RunControl
    ) throws(FitError) -> ForecastErrors? {
        let options = ValidationOptions(horizon: recipe.horizonSteps)
        do throws(FitError) {
            return try RollingOrigin.validate(recipe, history: history, options: options, control: control).errors
        } catch .cancelled {
            throw .cancelled
        } catch {
            return nil
        }
    }
}

extension ModelRecipe {
    /// Repeats the last value.
    fileprivate static func naive(horizonSteps: Int) -> ModelRecipe {
        ModelRecipe(parameters: .defaults(.naive), lookbackSteps: 1, horizonSteps: horizonSteps)
    }
}

extension SeriesConfiguration {
    mutating func apply(_ options: BacktestOptions) {
        levels = options.levels
        emittedLevel = options.levels.last ?? emittedLevel
        intervalMethod = options.intervalMethod
        lowerBound = options.lowerBound
        upperBound = options.upperBound
    }
}
