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
