import SentinelSeries
import SentinelTime

@testable import SentinelForecast

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

let minuteGrid = Grid(step: .minutes(1))

/// A ring on the one-minute grid; NaN marks a missing point.
func ring(_ values: [Double], startIndex: Int64 = 28_000_000, grid: Grid = minuteGrid) -> SeriesRing {
    SeriesRing(grid: grid, startIndex: startIndex, values: values)
}

func history(_ values: [Double]) -> History { History(ring(values)) }

/// Gaussian noise by the sum of twelve uniforms.
func noise(_ count: Int, seed: UInt64 = 7, deviation: Double = 1) -> [Double] {
    var generator = SplitMix64(seed: seed)
    return (0..<count).map { _ in
        let sum = (0..<12).reduce(0.0) { sum, _ in sum + Double(generator.next() >> 11) * 0x1p-53 }
        return (sum - 6) * deviation
    }
}

func wave(_ count: Int, period: Double = 40, level: Double = 10, amplitude: Double = 5) -> [Double] {
    (0..<count).map { level + amplitude * sin(2 * .pi * Double($0) / period) }
}

func walk(_ count: Int, seed: UInt64 = 3) -> [Double] {
    noise(count, seed: seed).reduce(into: [100.0]) { $0.append($0[$0.count - 1] + $1) }.dropLast()
}

/// Every kind that can be fitted here: gradient boosting needs a library that may be missing, as its own tests then
/// tell.
let fittableKinds = ModelKind.allCases.filter { $0 != .gradientBoosting || BoostingLibrary.isAvailable }

/// Every kind with its defaults; selection with few candidates, since it runs each of them twice.
let recipes = fittableKinds.map { kind in
    let few: [String: ParameterValue] = ["candidates": .text("window_average,exponential_smoothing,linear_trend")]
    let chosen = try? ModelCatalogue.validate(kind, raw: kind == .modelSelection ? few : [:]).get()
    return ModelRecipe(parameters: chosen ?? .defaults(kind), lookbackSteps: 30, horizonSteps: 12, seed: 1)
}

func recipe(
    _ kind: ModelKind, _ raw: [String: ParameterValue] = [:], lookback: Int = 30, seed: UInt64 = 1
) throws -> ModelRecipe {
    ModelRecipe(parameters: try ModelCatalogue.validate(kind, raw: raw).get(), lookbackSteps: lookback, seed: seed)
}

func forecast(_ fitted: some FittedModel, _ steps: Int, _ history: History) -> [Double] {
    var model = fitted
    var output = [1.0, 2, 3]
    model.forecast(steps: steps, history: history, into: &output)
    return output
}

func meanAbsolute(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + abs($1.0 - $1.1) } / Double(a.count)
}

func allFinite(_ values: [Double]) -> Bool { values.allSatisfy { $0.isFinite } }
