import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelForecast

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

@Suite("Every model")
struct ModelBehaviourTests {
    @Test("D12: exactly the steps asked for, up to 1,000", arguments: recipes)
    func exactSteps(recipe: ModelRecipe) throws {
        let past = history(walk(300))
        let model = try recipe.fit(past)
        for steps in [0, 1, 5, 1000] {
            let values = forecast(model, steps, past)
            #expect(values.count == steps)
            #expect(allFinite(values))
        }
    }

    @Test("D12: ARIMA's first value is the next one, for d = 1 and 2", arguments: [1, 2])
    func arimaFirstStep(d: Int) throws {
        let past = history((0..<200).map { 3 + 2 * Double($0) })
        let values = forecast(try ARIMAModel(p: 1, d: d, q: 0).fit(past), 5, past)
        #expect(values.count == 5)
        for (offset, value) in values.enumerated() { #expect(abs(value - (403 + 2 * Double(offset))) < 1e-6) }
    }

    @Test("D12: ARIMA's first value is the next one, for d = 0")
    func arimaFirstStepUndifferenced() throws {
        let past = history(noise(300).reduce(into: [60.0]) { $0.append(10 + 0.9 * ($0[$0.count - 1] - 10) + $1) })
        let model = try ARIMAModel(p: 1, d: 0, q: 0).fit(past)
        let (phi, mean) = (model.coefficients.phi[0], model.coefficients.mean)
        var expected = past.value(back: 0, hold: 0)
        for value in forecast(model, 5, past) {
            expected = mean + phi * (expected - mean)
            #expect(abs(value - expected) < 1e-9)
        }
    }

    @Test(
        "D15: a ramp goes on where it is, not where 90 % of it ended",
        arguments: [
            (ModelKind.exponentialSmoothing, [:]), (.linearTrend, [:]), (.sgd, [:]),
            (.arima, ["p": ParameterValue.integer(1), "d": .integer(1), "q": .integer(0)]),
        ])
    func ramp(kind: ModelKind, raw: [String: ParameterValue]) throws {
        let past = history((0..<100).map(Double.init))
        let values = forecast(try recipe(kind, raw).fit(past), 5, past)
        for (offset, value) in values.enumerated() { #expect(abs(value - Double(100 + offset)) < 1e-6) }
    }

    @Test("Naive repeats the last observed value exactly")
    func naive() throws {
        let past = history([1, 4, .nan, 0.1, .nan])
        #expect(forecast(try NaiveModel().fit(past), 3, past) == [0.1, 0.1, 0.1])
    }

    @Test("Odd inputs: always finite, or a FitError", arguments: recipes)
    func oddInputs(recipe: ModelRecipe) throws {
        let n = 120
        var spike = [Double](repeating: 3, count: n)
        spike[60] = 1e6
        let series: [[Double]] = [
            [Double](repeating: 5, count: n), noise(n, deviation: 1e-12), noise(n, deviation: 1e12),
            noise(n, deviation: 1e-200), noise(n).map { $0 - 1e9 }, spike, noise(n, deviation: 1e140),
            (0..<n).map { $0 < 60 ? 0 : 100 }, (0..<n).map { $0 % 9 == 0 ? .nan : Double($0 % 7) },
            (0..<n).map { $0 < 70 ? .nan : Double($0) }, (0..<n).map { Double($0) * Double($0) * Double($0) },
        ]
        for values in series {
            let past = history(values)
            var model: AnyFittedModel
            do { model = try recipe.fit(past) } catch { continue }
            #expect(allFinite(forecast(model, 50, past)))
            var ring = past.ring
            for extra in [nil, 1e300, -1e308, nil, 0, 1e-300, 1e15] as [Double?] {
                ring.append(extra, at: ring.endIndex)
                model.observe(extra, history: History(ring))
                #expect(allFinite(forecast(model, 20, History(ring))))
            }
        }
    }

    @Test("Nothing observed is a FitError for all, one point for all but naive", arguments: recipes)
    func tooLittle(recipe: ModelRecipe) {
        #expect(throws: FitError.self) { try recipe.fit(history([.nan, .nan, .nan])) }
        #expect(throws: FitError.self) { try recipe.fit(History(SeriesRing(grid: minuteGrid, capacity: 5))) }
        if recipe.kind != .naive { #expect(throws: FitError.self) { try recipe.fit(history([1])) } }
    }

    @Test("D1: a look-back longer than the data names the points it needs")
    func shortHistory() throws {
        let past = history(walk(40))
        #expect(throws: FitError.tooFewPoints(needed: 48, observed: 40)) {
            try recipe(.linearTrend, lookback: 40).fit(past)
        }
        let sparse = history((0..<200).map { $0 % 6 == 0 ? Double($0) : .nan })
        #expect(throws: FitError.tooFewRows(needed: 8, usable: 0)) { try recipe(.sgd).fit(sparse) }
    }

    @Test("Values whose squares overflow are refused", arguments: recipes)
    func overflow(recipe: ModelRecipe) {
        #expect(throws: FitError.valueTooLarge(limit: 1e150)) {
            try recipe.fit(history(walk(200) + [1e200]))
        }
    }

    @Test("A flat line is forecast as itself", arguments: recipes)
    func flat(recipe: ModelRecipe) throws {
        let past = history([Double](repeating: 42, count: 100))
        #expect(forecast(try recipe.fit(past), 10, past) == [Double](repeating: 42, count: 10))
    }

    @Test("D14: the state advances with the samples", arguments: recipes)
    func advances(recipe: ModelRecipe) throws {
        let values = walk(200) + (0..<50).map { _ in 500.0 }
        var points = ring(Array(values[..<200]))
        var model = try recipe.fit(History(points))
        for value in values[200...] {
            points.append(value, at: points.endIndex)
            model.observe(value, history: History(points))
        }
        #expect(abs(forecast(model, 1, History(points))[0] - 500) < 60)
    }

    @Test("Warming over the ring equals observing point by point", arguments: recipes)
    func warmEqualsObserve(recipe: ModelRecipe) throws {
        let values = wave(260).enumerated().map { $0.offset % 37 == 5 ? .nan : $0.element }
        let points = ring(values)
        let trained = try recipe.fit(History(points, end: points.startIndex + 199))
        var stepped = trained
        for index in (points.startIndex + 200)..<points.endIndex {
            stepped.observe(points[index], history: History(points, end: index))
        }
        var warmed = trained
        warmed.warm(over: History(points))
        #expect(warmed == stepped)
    }

    @Test("D16: equal recipes on equal data are equal bit for bit", arguments: recipes)
    func reproducible(recipe: ModelRecipe) throws {
        let past = history(walk(300))
        #expect(try recipe.fit(past) == recipe.fit(past))
    }

    @Test("D16: SGD learns values of about 1e10, and does better than repeating the last")
    func sgdLarge() throws {
        let values = wave(800, level: 1e10, amplitude: 1e9)
        let report = try RollingOrigin.validate(
            recipe(.sgd), history: history(values), options: ValidationOptions(horizon: 5))
        #expect(report.model.overall.mae < 0.2 * report.naive.overall.mae)
    }

    @Test("The future does not reach the present: no bit of a forecast moves", arguments: recipes)
    func futurePerturbation(recipe: ModelRecipe) throws {
        let values = wave(300).enumerated().map { $0.offset % 41 == 7 ? .nan : $0.element + Double($0.offset % 3) }
        let cut = 220
        let changed = values.enumerated().map { $0.offset > cut ? -1e6 * Double($0.offset) : $0.element }
        let (before, after) = (ring(values), ring(changed))
        let end = before.startIndex + Int64(cut)
        for steps in [1, 12] {
            let (a, b) = (History(before, end: end), History(after, end: end))
            var (first, second) = (try recipe.fit(a), try recipe.fit(b))
            #expect(forecast(first, steps, a).map(\.bitPattern) == forecast(second, steps, b).map(\.bitPattern))
            #expect(first == second)
            first.warm(over: a)
            second.warm(over: b)
            #expect(first == second)
            #expect(forecast(first, steps, a).map(\.bitPattern) == forecast(second, steps, b).map(\.bitPattern))
        }
    }

    @Test("A long outage: the forecast stays finite and near the last value", arguments: recipes)
    func outage(recipe: ModelRecipe) throws {
        var points = ring(walk(300))
        var model = try recipe.fit(History(points))
        let last = points.lastObserved(atOrBefore: points.endIndex)?.value ?? 0
        for _ in 0..<200 {
            points.append(nil, at: points.endIndex)
            model.observe(nil, history: History(points))
        }
        #expect(forecast(model, 5, History(points)).allSatisfy { abs($0 - last) < 60 })
    }

    @Test(
        "D11: several steps ahead on a sine the regressions beat the last value by far",
        arguments: [
            ModelKind.linearTrend, .sgd, .arima,
        ])
    func sine(kind: ModelKind) throws {
        let raw: [String: ParameterValue] = kind == .arima ? ["p": .integer(3), "d": .integer(0)] : [:]
        let report = try RollingOrigin.validate(
            recipe(kind, raw), history: history(wave(600)), options: ValidationOptions(horizon: 5))
        #expect(report.model.overall.mae < 0.2 * report.naive.overall.mae)
    }

    @Test("Parameter counts are told")
    func parameterCounts() throws {
        let past = history(walk(200))
        #expect(try recipe(.naive).fit(past).parameterCount == 0)
        #expect(try recipe(.exponentialSmoothing).fit(past).parameterCount == 3)
        #expect(try recipe(.arima, ["p": .integer(1)]).fit(past).parameterCount == 3)
        #expect(try recipe(.linearTrend).fit(past).parameterCount > 20)
    }
}
