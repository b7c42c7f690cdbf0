import SentinelEvidence
import SentinelForecast
import SentinelPrometheus
import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelEngine

@Suite("C7: drift of a lane")
struct LaneDriftTests {
    private func shape() -> SeriesConfiguration {
        var shape = configuration(horizon: 3, capacity: 1_200)
        shape.drift = DriftSettings()
        return shape
    }

    /// White noise around a level that jumps by `shift` at 800.
    private func noise(_ count: Int, shift: Double) -> [Double?] {
        var random = SplitMix64(seed: 5)
        return (0..<count).map { index in
            100 + NormalDistribution.sample(using: &random) + (index >= 800 ? shift : 0)
        }
    }

    private func running(_ values: [Double?], through end: Int) throws -> SeriesState {
        var running = state(Array(values.prefix(200)), shape())
        running.serve(activation(try fit(.exponentialSmoothing, Array(values.prefix(200)))))
        for index in 200..<end { running.feed(values[index], at: Int64(index)) }
        return running
    }

    @Test("a version that fits stays calm; when the level jumps it is told why, with values and thresholds")
    func shift() throws {
        let values = noise(1_100, shift: 0)
        let calm = try #require(try running(values, through: 1_100).snapshot().lane?.drift)
        #expect(calm.severity == .none && calm.isJudged)
        let ratio = try #require(calm.checks.first { $0.name == .maeRatio })
        #expect(ratio.passed && ratio.threshold == 1.25 && (0.7..<1.2).contains(ratio.value ?? 0))
        let moved = try #require(try running(noise(1_100, shift: 6), through: 815).snapshot().lane?.drift)
        #expect(moved.severity > .none, "\(moved)")
        #expect(moved.checks.contains { !$0.passed && $0.since != nil } && !moved.explanation.isEmpty)
    }

    @Test("errors that are up for naive too are a harder series, and no drift; against a frozen ratio to naive")
    func harder() throws {
        var random = SplitMix64(seed: 9)
        let values: [Double?] = (0..<1_000).map { index in
            100 + NormalDistribution.sample(using: &random) * (index >= 800 ? 4 : 1)
        }
        let drift = try #require(try running(values, through: 1_000).snapshot().lane?.drift)
        let ratio = try #require(drift.checks.first { $0.name == .maeRatio })
        let skill = try #require(drift.checks.first { $0.name == .skillRatio })
        #expect((ratio.value ?? 0) > 1.75 && !ratio.passed)
        #expect(skill.passed && (0.5..<1.1).contains(skill.value ?? 0))
        #expect(drift.isHarder && drift.severity == .none, "\(drift)")
    }

    @Test("a series that is scraped at every other step only is judged for what persists as any other")
    func sparse() throws {
        let values = noise(1_100, shift: 0).enumerated().map { index, value in
            index.isMultiple(of: 2) ? nil : value.map { $0 + 0.5 * Double(max(0, index - 800)) }
        }
        var shape = shape()
        shape.drift?.detectors = [.performance]
        var running = state(Array(values.prefix(200)), shape)
        running.serve(activation(try fit(.windowAverage, Array(values.prefix(200)))))
        for index in 200..<1_100 { running.feed(values[index], at: Int64(index)) }
        let drift = try #require(running.snapshot().lane?.drift)
        #expect(drift.severity > .none && drift.since != nil, "\(drift)")
    }

    @Test("the errors of before an outage say nothing after it")
    func outage() throws {
        var values = noise(1_000, shift: 0)
        for index in 700..<790 { values[index] = nil }
        let after = try #require(try running(values, through: 795).snapshot().lane?.drift)
        let ratio = try #require(after.checks.first { $0.name == .maeRatio })
        #expect(ratio.value == nil && !after.isJudged, "\(ratio)")
    }

    @Test("values are compared with those of the same times of two whole days, or not at all")
    func input() throws {
        let short = try #require(try running(noise(900, shift: 0), through: 900).snapshot().lane?.drift)
        let check = try #require(short.checks.first { $0.name == .inputDistribution })
        #expect(check.value == nil && check.detail.contains("two whole days"), "\(check)")
        let hour = Grid(step: .minutes(60))
        var shape = SeriesConfiguration(grid: hour, horizon: 3, lookback: 30, capacity: 400)
        shape.drift = DriftSettings()
        var hourly = SeriesState(labels: .empty, configuration: shape)
        let values = noise(300, shift: 0)
        for index in 0..<200 { hourly.feed(values[index], at: Int64(index)) }
        let ring = SeriesRing(grid: hour, startIndex: 0, values: values.prefix(200).map { $0 ?? .nan })
        let fit = try SeriesFit.train(
            "", recipe: recipe(.exponentialSmoothing), history: History(ring),
            plan: TrainingPlan(options: ValidationOptions(horizon: 3))
        ).fit
        hourly.serve(activation(fit))
        for index in 200..<300 { hourly.feed(values[index], at: Int64(index)) }
        let judged = try #require(hourly.snapshot().lane?.drift)
        #expect(judged.checks.first { $0.name == .inputDistribution }?.value != nil, "\(judged)")
    }

    @Test("what is shown does not depend on how often somebody looks")
    func looking() throws {
        let values = noise(900, shift: 6)
        var (seen, unseen) = (try running(values, through: 790), try running(values, through: 790))
        for index in 790..<900 {
            seen.feed(values[index], at: Int64(index))
            unseen.feed(values[index], at: Int64(index))
            _ = seen.snapshot()
        }
        #expect(seen.snapshot().lane?.drift == unseen.snapshot().lane?.drift)
    }

    @Test("other thresholds act at once, and drift that is not watched is not shown")
    func configure() throws {
        var watched = try running(noise(900, shift: 1.5), through: 900)
        var shape = watched.configuration
        shape.drift = nil
        var effects: [SeriesEffect] = []
        watched.step(.configure(shape), into: &effects)
        #expect(watched.snapshot().lane != nil && watched.snapshot().lane?.drift == nil)
        shape.drift = DriftSettings()
        watched.step(.configure(shape), into: &effects)
        #expect(watched.snapshot().lane?.drift?.isJudged == false)
    }
}
