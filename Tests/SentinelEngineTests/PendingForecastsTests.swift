import SentinelForecast
import SentinelTime
import Testing

@testable import SentinelEngine

@Suite struct PendingForecastsTests {
    @Test("D28: equals a dictionary keyed by target and step", arguments: [5, 16, 60], [-40, 1_000] as [Int64])
    func model(horizon: Int, start: Int64) {
        var random = SplitMix64(seed: 3)
        let steps = ScoredSteps.steps(horizon: horizon)
        var pending = PendingForecasts(steps: steps)
        var model: [Int64: [Int: Double]] = [:]
        for origin in start..<(start + 200) {
            for (position, step) in steps.enumerated() {
                #expect(pending.value(position, target: origin) == model[origin]?[step])
            }
            let forecast = (0..<horizon).map { _ in Double.random(in: -1...1, using: &random) }
            pending.store(forecast, issuedAt: origin)
            for step in steps { model[origin + Int64(step), default: [:]][step] = forecast[step - 1] }
            for (position, step) in steps.enumerated() {
                for ahead in 0...step {
                    let target = origin + Int64(ahead)
                    #expect(pending.value(position, target: target) == model[target]?[step])
                }
            }
        }
    }

    @Test("scores are weighted by age")
    func scores() throws {
        var scores = HorizonScores(steps: 2, window: 2)
        #expect(scores.accuracy(at: 0, step: 1, scale: 1) == nil)
        for error in [4.0, -2, 1] { scores.add(error, at: 1) }
        let live = try #require(scores.accuracy(at: 1, step: 3, scale: 0))
        #expect(live.step == 3 && live.count == 3 && live.mase == nil)
        #expect(abs(live.mae - (1 + 1 + 1) / 1.75) < 1e-12 && abs(live.bias - (1 - 1 + 1) / 1.75) < 1e-12)
        #expect(scores.accuracy(at: 1, step: 3, scale: 2)?.mase == live.mae / 2)
    }

    @Test("G14: live metrics are those of a validation, faded")
    func shares() throws {
        var scores = HorizonScores(steps: 1, window: 1_000_000)
        var pairs: [(forecast: Double, actual: Double)] = []
        for place in 0..<50 { pairs.append((Double(place % 7), place % 5 == 0 ? 0 : Double(place % 3) - 1)) }
        for pair in pairs { scores.add(pair.forecast - pair.actual, of: pair.actual, at: 0) }
        let live = try #require(scores.accuracy(at: 0, step: 1, scale: 1))
        let errors = pairs.map { abs($0.forecast - $0.actual) }
        let total = errors.reduce(0, +)
        let close = { (a: Double?, b: Double) in abs((a ?? .infinity) - b) < 1e-3 * (1 + abs(b)) }
        #expect(close(live.rmse, (errors.reduce(0) { $0 + $1 * $1 } / 50).squareRoot()))
        #expect(close(live.wape, total / pairs.reduce(0) { $0 + abs($1.actual) }))
        let symmetric = pairs.map { pair in
            let size = abs(pair.forecast - pair.actual)
            return size > 0 ? 2 * size / (abs(pair.forecast) + abs(pair.actual)) : 0
        }
        #expect(close(live.smape, symmetric.reduce(0, +) / 50))
        let relative = pairs.filter { $0.actual != 0 }.map { abs($0.forecast - $0.actual) / abs($0.actual) }
        #expect(close(live.mape, relative.reduce(0, +) / Double(relative.count)))
        var zero = HorizonScores(steps: 1, window: 5)
        zero.add(3, of: 0, at: 0)
        let none = try #require(zero.accuracy(at: 0, step: 1, scale: 1))
        #expect(none.wape == nil && none.mape == nil && none.smape == 2)
        zero.add(1e308, of: 1e308, at: 0)
        #expect(zero.accuracy(at: 0, step: 1, scale: 1)?.rmse.isFinite == true)
    }

    @Test("the log of expectations keeps its newest versions")
    func log() {
        var log = ExpectationLog(capacity: 10)
        #expect(log.expectation(at: 3) == nil)
        log.record(nil, version: 1, at: 3)
        for index in 0..<100 as Range<Int64> {
            log.record(expected(Double(index), at: index), version: Int(index), at: index)
        }
        #expect(log.expectation(at: 99)?.version == 99 && log.expectation(at: 90)?.value == 90)
        log.fill(expected(5, at: 95), version: 7, at: 95)
        #expect(log.expectation(at: 95)?.value == 95)
        log.fill(nil, version: 7, at: 100)
        log.record(nil, version: 7, at: 100)
        #expect(log.expectation(at: 100) == nil)
        var negative = ExpectationLog(capacity: 10)
        negative.record(ExpectedValue(steps: 1, target: -3, value: 2, lower: 1, upper: 4), version: 1, at: -3)
        #expect(negative.expectation(at: -3) == Expectation(value: 2, lower: 1, upper: 4, version: 1))
        #expect(log.expectation(at: 99)?.lower == nil && log.expectation(at: 99)?.upper == nil)
    }

    private func expected(_ value: Double, at index: Int64) -> ExpectedValue {
        ExpectedValue(steps: 1, target: index, value: value)
    }
}
