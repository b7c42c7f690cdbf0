import SentinelEngine
import SentinelPrometheus
import SentinelSeries
import SentinelTime

@testable import SentinelForecast

/// The kinds that can be fitted here: one needs a library that may not be installed.
let fittableKinds = ModelKind.allCases.filter { $0 != .gradientBoosting || BoostingLibrary.isAvailable }

let minute = Grid(step: .minutes(1))

func configuration(
    horizon: Int = 5, lookback: Int = 30, capacity: Int = 400, expected: [Int] = [1], window: Int = 60
) -> SeriesConfiguration {
    var configuration = SeriesConfiguration(grid: minute, horizon: horizon, lookback: lookback, capacity: capacity)
    configuration.expectedSteps = expected
    configuration.scoreWindow = window
    return configuration
}

func labels(_ value: String) throws -> LabelSet { try LabelSet([Label("instance", value)]) }

/// A slow wave with seeded noise; every `gap`-th point is missing where `gap` is given.
func wave(_ count: Int, seed: UInt64 = 1, gap: Int? = nil) -> [Double?] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { i in
        let noise = Double.random(in: -1...1, using: &random)
        if let gap, i % gap == gap - 1 { return nil }
        return 50 + 10 * triangle(i) + noise
    }
}

private func triangle(_ i: Int) -> Double { abs(Double(i % 60) - 30) / 15 - 1 }

func recipe(_ kind: ModelKind, lookback: Int = 30) -> ModelRecipe {
    ModelRecipe(parameters: .defaults(kind), lookbackSteps: lookback, seed: 1)
}

/// Coefficients learnt from a series that starts at grid index `first`.
func fit(_ kind: ModelKind, _ values: [Double?], first: Int64 = 0, labels: LabelSet = .empty) throws -> SeriesFit {
    let ring = SeriesRing(grid: minute, startIndex: first, values: values.map { $0 ?? .nan })
    let plan = TrainingPlan(options: ValidationOptions(horizon: 5))
    return try SeriesFit.train(labels.seriesID, recipe: recipe(kind), history: History(ring), plan: plan).fit
}

func activation(_ fit: SeriesFit, version: Int = 1) -> SeriesActivation {
    SeriesActivation(
        version: version, model: fit.model, scale: fit.scale, trainedThrough: fit.trainedThrough, isCold: false,
        errors: fit.errors, relativeToNaive: fit.relativeToNaive)
}

extension SeriesState {
    /// Feeds one grid point and drops the effects.
    mutating func feed(_ value: Double?, at index: Int64) {
        var effects: [SeriesEffect] = []
        step(value.map { .sample(index: index, value: $0) } ?? .missing(index: index), into: &effects)
    }

    mutating func serve(_ activation: SeriesActivation?) {
        var effects: [SeriesEffect] = []
        step(.activate(activation), into: &effects)
    }
}

/// A state that was fed `values` from grid index 0 on.
func state(_ values: [Double?], _ configuration: SeriesConfiguration) -> SeriesState {
    var state = SeriesState(labels: .empty, configuration: configuration)
    for (index, value) in values.enumerated() { state.feed(value, at: Int64(index)) }
    return state
}
