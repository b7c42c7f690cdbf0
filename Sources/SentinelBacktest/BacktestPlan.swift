package import SentinelForecast

/// What is tried on every window or series of a back-test.
package struct BacktestPlan: Sendable {
    /// The model with its hyper-parameters.
    package var parameters: ModelParameters
    /// The levels of the bands in percent, ascending, each within ``levelRange``; empty = no intervals.
    package var levels: [Double]
    /// Points that the regressions see; nil = a quarter of the history, 48 at most.
    package var lags: Int?
    /// Steps of the season for models that can be told; nil = what the windows file suggests, or the data.
    package var season: Int?
    /// No forecast and no bound goes below this.
    package var lowerBound: Double?
    /// Threads that work at once, at least 1.
    package var jobs: Int
    /// Rows off the grid are an error, not moved.
    package var isStrict = false

    package init(parameters: ModelParameters, levels: [Double] = [80, 90, 95], jobs: Int = 1) {
        self.parameters = parameters
        self.levels = levels
        self.jobs = max(1, jobs)
    }

    /// Percentages that bands can be asked for: what intervals are tracked at.
    package static let levelRange = 50.0...99.9

    /// The levels as shares, none outside of what is tracked.
    var coverages: [Double] {
        let range = IntervalTracker.levelRange
        return levels.map { min(max($0 / 100, range.lowerBound), range.upperBound) }
    }

    private static let lagsMax = 48

    /// The recipe for a history of this length. A season from a file is a hint: only a model that can be told a season
    /// gets it, only where the user has not set one, and only with three cycles of history.
    func recipe(history: Int, horizon: Int, seasonHint: Int) -> ModelRecipe {
        let lookback = min(lags ?? max(1, min(Self.lagsMax, history / 4)), max(1, history))
        let hint = history >= 3 * seasonHint ? seasonHint : 1
        return ModelRecipe(
            parameters: seasoned(season ?? hint), lookbackSteps: lookback, horizonSteps: horizon)
    }

    private func seasoned(_ steps: Int) -> ModelParameters {
        let knows = ModelCatalogue[parameters.kind].parameters.contains { $0.name == "season" }
        guard knows, steps > 1, parameters.values["season"] == nil else { return parameters }
        let told = parameters.values.merging(["season": .integer(steps)]) { given, _ in given }
        guard case .success(let checked) = ModelCatalogue.validate(parameters.kind, raw: told) else {
            return parameters
        }
        return checked
    }
}
