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
