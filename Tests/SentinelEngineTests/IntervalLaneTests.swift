import SentinelForecast
import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelEngine

@Suite struct IntervalLaneTests {
    private func shape(_ levels: [Double], horizon: Int = 5) -> SeriesConfiguration {
        var shape = configuration(horizon: horizon, expected: [1, 5])
        shape.levels = levels
        shape.emittedLevel = levels.last ?? 0.9
        return shape
    }

    @Test("B4: bands hold the forecast, are nested over levels and as long as the horizon", arguments: [5, 60])
    func bands(horizon: Int) throws {
        let values = wave(260, gap: 9)
        var state = state(Array(values.prefix(200)), shape([0.8, 0.9, 0.95], horizon: horizon))
        state.serve(activation(try fit(.exponentialSmoothing, Array(values.prefix(200)))))
        for index in 200..<260 { state.feed(values[index], at: Int64(index)) }
        let lane = try #require(state.snapshot().lane)
        #expect(lane.bands.map(\.level) == [0.8, 0.9, 0.95] && lane.band(level: 0.9) == lane.bands[1])
        #expect(lane.band(level: 0.7) == nil && state.bands(levels: [0.7]).first?.lower.count == horizon)
        for band in lane.bands {
            #expect(band.lower.count == horizon && band.upper.count == horizon)
            #expect(zip(band.lower, lane.forecast).allSatisfy(<) && zip(lane.forecast, band.upper).allSatisfy(<))
        }
        #expect(zip(lane.bands[0].lower, lane.bands[2].lower).allSatisfy { $0 >= $1 })
        #expect(zip(lane.bands[0].upper, lane.bands[2].upper).allSatisfy { $0 <= $1 })
    }

    @Test("coverage, score and width equal a recomputation from the bands that were served")
    func liveCoverage() throws {
        let values = wave(330, gap: 7)
        var shape = shape([0.8, 0.95])
        shape.scoreWindow = 5
        var state = state(Array(values.prefix(200)), shape)
        state.serve(activation(try fit(.naive, Array(values.prefix(200)))))
        var issued: [Int: [IntervalBand]] = [199: try #require(state.snapshot().lane?.bands)]
        for index in 200..<330 {
            state.feed(values[index], at: Int64(index))
            issued[index] = state.snapshot().lane?.bands
        }
        for live in try #require(state.snapshot().lane?.accuracy) {
            for (place, interval) in live.intervals.enumerated() {
                var (weight, covered, score, width) = (0.0, 0.0, 0.0, 0.0)
                for target in (199 + live.step)..<330 {
                    guard let actual = values[target], let band = issued[target - live.step]?[place] else { continue }
                    let (lower, upper) = (band.lower[live.step - 1], band.upper[live.step - 1])
                    let outside = max(lower - actual, actual - upper, 0)
                    let keep = 1 - 1.0 / 40
                    weight = weight * keep + 1
                    covered = covered * keep + (outside == 0 ? 1 : 0)
                    score = score * keep + upper - lower + 2 / (1 - band.level) * outside
                    width = width * keep + upper - lower
                }
                // Forecasts that the replay made before 199 count too: their weight by now is below 0.05.
                #expect(abs(interval.coverage - covered / weight) < 0.01)
                #expect(abs(interval.intervalScore - score / weight) < 0.2 && interval.intervalScore >= interval.width)
                #expect(abs(interval.width - width / weight) < 0.1)
                #expect(live.coverage(level: interval.level) == interval.coverage)
            }
            #expect(live.intervals.map(\.level) == [0.8, 0.95] && live.coverage(level: 0.5) == nil)
        }
    }

    @Test("an interval of 0.9 covers about nine tenths at every step")
    func honest() throws {
        let values = wave(700, seed: 5)
        var state = state(Array(values.prefix(300)), shape([0.9]))
        state.serve(activation(try fit(.linearTrend, Array(values.prefix(300)))))
        for index in 300..<700 { state.feed(values[index], at: Int64(index)) }
        for live in try #require(state.snapshot().lane?.accuracy) {
            let coverage = try #require(live.coverage(level: 0.9))
            #expect(abs(coverage - 0.9) < 0.06, "step \(live.step): \(coverage)")
        }
    }

    @Test("G5: history keeps what was expected with the bounds that were served, and their version")
    func history() throws {
        let values = wave(260)
        var state = state(Array(values.prefix(200)), shape([0.8, 0.9]))
        state.serve(activation(try fit(.naive, Array(values.prefix(200))), version: 4))
        for index in 200..<260 {
            let band = try #require(state.snapshot().lane?.band(level: 0.9))
            state.feed(values[index], at: Int64(index))
            let kept = try #require(state.expectation(at: Int64(index)))
            #expect(kept.version == 4 && Float(band.lower[0]) == kept.lower.map(Float.init))
            #expect(Float(band.upper[0]) == kept.upper.map(Float.init))
        }
        let lane = try #require(state.snapshot().lane)
        let next = try #require(lane.expected.first { $0.steps == 1 && $0.target == 260 })
        #expect(next.value == lane.forecast[0] && next.lower == lane.band(level: 0.9)?.lower[0])
        #expect(next.upper == lane.band(level: 0.9)?.upper[0])
        let far = try #require(lane.expected.first { $0.steps == 5 && $0.target == 264 })
        #expect(far.lower == lane.band(level: 0.9)?.lower[4])
    }

    @Test("no bound leaves the support, on both sides")
    func support() throws {
        let values = (0..<260).map { Double?(Double(($0 * 7) % 10) / 10) }
        var bounded = shape([0.99])
        bounded.lowerBound = 0.1
        bounded.upperBound = 0.8
        #expect(bounded.support == 0.1...0.8)
        var state = state(values, bounded)
        state.serve(activation(try fit(.naive, values)))
        let lane = try #require(state.snapshot().lane)
        #expect(lane.forecast.allSatisfy { (0.1...0.8).contains($0) })
        #expect(lane.bands[0].lower.allSatisfy { (0.1...0.8).contains($0) })
        #expect(lane.bands[0].upper.allSatisfy { (0.1...0.8).contains($0) })
        #expect(lane.bands[0].lower.contains(0.1) || lane.bands[0].upper.contains(0.8))
    }

    @Test(
        "changed levels start the intervals anew and leave the lane alone; training's errors come with the activation")
    func changedLevels() throws {
        let values = wave(260)
        let trained = activation(try fit(.naive, Array(values.prefix(200))))
        var state = state(Array(values.prefix(200)), shape([0.9]))
        state.serve(trained)
        for index in 200..<260 { state.feed(values[index], at: Int64(index)) }
        let before = try #require(state.snapshot().lane)
        var effects: [SeriesEffect] = []
        state.step(.configure(shape([0.5, 0.99])), into: &effects)
        state.serve(trained)
        let after = try #require(state.snapshot().lane)
        #expect(after.forecast == before.forecast && after.accuracy.map(\.mae) == before.accuracy.map(\.mae))
        #expect(after.bands.map(\.level) == [0.5, 0.99] && after.accuracy.allSatisfy(\.intervals.isEmpty))
        let (narrow, wide) = (after.bands[0], after.bands[1])
        #expect(narrow.upper[0] - narrow.lower[0] < wide.upper[0] - wide.lower[0])
        state.step(.configure(shape([])), into: &effects)
        #expect(state.snapshot().lane?.bands.isEmpty == true && state.version == 1)
        #expect(state.snapshot().lane?.expected.allSatisfy { $0.lower == nil } == true)
        state.feed(1, at: 260)
        #expect(state.expectation(at: 260)?.lower == nil && state.expectation(at: 259)?.lower != nil)
    }

    @Test("without a dense replay the forecast and its bands are the same", arguments: [ModelKind.naive, .linearTrend])
    func withoutReplay(_ kind: ModelKind) throws {
        let values = wave(200)
        let trained = activation(try fit(kind, values))
        var lean = shape([0.9])
        lean.replaysAtStart = false
        var (full, short) = (state(values, shape([0.9])), state(values, lean))
        full.serve(trained)
        short.serve(trained)
        let (a, b) = (try #require(full.snapshot().lane), try #require(short.snapshot().lane))
        #expect(a.forecast == b.forecast && a.bands == b.bands && b.issuedAt == 199)
        #expect(b.expected.allSatisfy { $0.target > 199 })
        short.feed(3, at: 200)
        #expect(short.snapshot().lane?.forecast.count == 5)
    }

    @Test("scores of huge errors stay finite")
    func huge() {
        var scores = IntervalScores(steps: 1, levels: [0.9], window: 2)
        scores.add(1e308, within: -1e308...(-1e308), at: 0, level: 0)
        scores.add(1e308, within: -1e308...1e308, at: 0, level: 0)
        #expect(scores.coverage(at: 0).allSatisfy { $0.intervalScore.isFinite && $0.width.isFinite })
        var errors = HorizonScores(steps: 1, window: 2)
        for _ in 0..<9 { errors.add(.infinity, at: 0) }
        #expect(errors.accuracy(at: 0, step: 1, scale: 0)?.mae.isFinite == true)
        var log = ExpectationLog(capacity: 3)
        log.record(ExpectedValue(steps: 1, target: 1, value: 1e300, lower: -1e300, upper: .infinity), version: 1, at: 1)
        #expect(log.expectation(at: 1)?.value.isFinite == true && log.expectation(at: 1)?.lower?.isFinite == true)
    }
}
