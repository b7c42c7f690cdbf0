import SentinelForecast
import SentinelPrometheus
import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelEngine

@Suite struct BacktestTests {
    private let values = wave(400, gap: 17).map { $0 ?? .nan }

    private func window(
        _ values: [Double], origin: Int64 = 299, lookback: Int = 200, start: Int64 = 0
    ) -> BacktestWindow {
        BacktestWindow(
            grid: minute, startIndex: start, values: values, origin: origin, lookback: lookback, horizon: 6)
    }

    private func options(_ kind: ModelKind) -> BacktestOptions {
        BacktestOptions(
            recipe: ModelRecipe(parameters: .defaults(kind), lookbackSteps: 30, horizonSteps: 6, seed: 1))
    }

    private static let kinds: [ModelKind] = [.naive, .linearTrend, .exponentialSmoothing]

    @Test("B8: a one-shot back-test is what the step function serves", arguments: kinds)
    func isTheStep(_ kind: ModelKind) throws {
        let forecast = try Backtest.oneShot(window(values), options(kind))
        #expect(forecast.origin == 299 && forecast.mean.count == 6 && forecast.version == 1 && forecast.kind == kind)
        #expect(forecast.bands.map(\.level) == [0.8, 0.9, 0.95])
        var shape = configuration(horizon: 6, lookback: 200, capacity: 200)
        shape.levels = [0.8, 0.9, 0.95]
        var state = SeriesState(labels: .empty, configuration: shape)
        for index in 100...299 { state.feed(values[index].isNaN ? nil : values[index], at: Int64(index)) }
        let plan = TrainingPlan(options: ValidationOptions(horizon: 6))
        let fit = try SeriesFit.train("x", recipe: options(kind).recipe, history: History(state.ring), plan: plan).fit
        state.serve(activation(fit))
        let lane = try #require(state.snapshot().lane)
        #expect(lane.forecast == forecast.mean && lane.bands == forecast.bands)
    }

    @Test("only the look-back that ends at the origin is seen", arguments: kinds)
    func sight(_ kind: ModelKind) throws {
        var other = values
        for index in 300..<400 { other[index] = 1e6 }
        for index in 0..<100 { other[index] = -1e6 }
        let forecast = try Backtest.oneShot(window(values), options(kind))
        #expect(try Backtest.oneShot(window(other), options(kind)) == forecast)
        #expect(try Backtest.oneShot(window(Array(values[80..<300]), start: 80), options(kind)) == forecast)
        other[299] = 1e6
        #expect(try Backtest.oneShot(window(other), options(kind)) != forecast)
    }

    @Test("a window without enough points is an error that says so; an origin beyond the data ends with them")
    func short() throws {
        #expect(throws: FitError.self) { try Backtest.oneShot(window([.nan, .nan], origin: 1), options(.naive)) }
        #expect(throws: FitError.self) { try Backtest.oneShot(window([], origin: 1), options(.naive)) }
        #expect(throws: FitError.self) { try Backtest.oneShot(window(values, origin: -9), options(.naive)) }
        let single = try Backtest.oneShot(window([4], origin: 0), options(.naive))
        #expect(single.mean == Array(repeating: 4, count: 6) && single.bands.count == 3)
        #expect(try Backtest.oneShot(window(values, origin: 999, lookback: 900), options(.naive)).origin == 399)
    }

    @Test("options: no levels, support, cancellation")
    func settings() throws {
        var plain = options(.naive)
        plain.levels = []
        #expect(try Backtest.oneShot(window(values), plain).bands.isEmpty)
        var bounded = options(.exponentialSmoothing)
        bounded.lowerBound = 50
        bounded.upperBound = 51
        let forecast = try Backtest.oneShot(window(values), bounded)
        #expect(forecast.mean.allSatisfy { (50...51).contains($0) })
        #expect(forecast.bands.allSatisfy { $0.lower.allSatisfy { $0 >= 50 } && $0.upper.allSatisfy { $0 <= 51 } })
        let stop = RunControl(isCancelled: { true })
        #expect(throws: FitError.cancelled) { try Backtest.oneShot(window(values), options(.naive), control: stop) }
        #expect(throws: FitError.cancelled) { _ = try run(.naive, control: stop) }
    }

    @discardableResult
    private func run(
        _ kind: ModelKind, _ values: [Double]? = nil, refit: Int? = nil, training: Int = 250,
        control: RunControl = RunControl()
    ) throws -> [BacktestForecast] {
        let series = PrequentialSeries(grid: minute, startIndex: 7, values: values ?? self.values)
        var plan = PrequentialPlan(warmup: 200, trainingPoints: training, horizon: 6)
        plan.refitEvery = refit
        var forecasts: [BacktestForecast] = []
        try Backtest.prequential(series, options(kind), plan: plan, control: control) { forecasts.append($0) }
        return forecasts
    }

    @Test("prequential: one forecast a sample from the end of the warm-up on, fitted again every so often")
    func prequential() throws {
        let forecasts = try run(.exponentialSmoothing, refit: 50)
        #expect(forecasts.map(\.origin) == Array(206...406))
        #expect(forecasts.map(\.version) == (0...200).map { 1 + $0 / 50 })
        #expect(forecasts.allSatisfy { $0.mean.count == 6 && $0.bands.count == 3 })
        #expect(try run(.naive).map(\.version).max() == 1)
    }

    @Test("prequential: what comes later changes nothing that was said before", arguments: kinds)
    func prequentialSight(_ kind: ModelKind) throws {
        var other = values
        for index in 300..<400 { other[index] = other[index] * -3 + 7 }
        let (a, b) = (try run(kind, refit: 60), try run(kind, other, refit: 60))
        #expect(a.prefix(101).elementsEqual(b.prefix(101)) && a.last != b.last)
    }

    @Test("prequential: a first fit that fails is an error, a later one leaves the former in service")
    func failingFits() throws {
        #expect(throws: FitError.self) { try run(.linearTrend, Array(repeating: .nan, count: 300)) }
        var values = self.values
        for index in 205..<400 { values[index] = .nan }
        let forecasts = try run(.linearTrend, values, refit: 195, training: 205)
        #expect(forecasts.count == 201 && forecasts.allSatisfy { $0.version == 1 })
    }
}
