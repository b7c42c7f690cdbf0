import Testing

@testable import sentinel_bench

@Suite struct SequentialBenchmarkTests {
    @Test func aSmallSequentialRunKeepsItsGoals() async throws {
        let benchmark = SequentialBenchmark(seed: 11, experiments: 30, steps: 3000)
        let figures = try await benchmark.run(size: .full)
        let cells = Dictionary(uniqueKeysWithValues: figures.map { ($0.detail, $0.value) })
        for process in ["iid", "t3", "ma12", "ar0.5", "ar0.9"] {
            #expect(try #require(cells["null/\(process)/false_promotion"]) <= 0.15)
            #expect(try #require(cells["effect0.25sd/\(process)/power"]) >= 0.5)
        }
        #expect(try #require(cells["effect0.25sd/iid/median_stop"]) <= 1000)
        #expect(try #require(cells["effect0.1sd/iid/power"]) > 0.9)
    }

    @Test func thompsonBeatsRandomAllocation() async throws {
        let figures = try await AllocationBenchmark(seed: 5, runs: 8).run(size: .full)
        let cells = Dictionary(uniqueKeysWithValues: figures.map { ($0.detail, $0.value) })
        let random = try #require(cells["gap20/random/regret"])
        #expect(random > 130 && random < 190)
        #expect(try #require(cells["gap20/thompson/regret"]) < 10)
        #expect(try #require(cells["gap5/thompson/regret"]) < 25)
    }

    @Test func aTinyRunIsFiniteAndTheSameTwice() async throws {
        let first = try await SequentialBenchmark().run(size: .tiny)
        let second = try await SequentialBenchmark().run(size: .tiny)
        #expect(first.map(\.value) == second.map(\.value))
        #expect(first.allSatisfy { $0.value.isFinite && $0.value >= 0 })
    }

    @Test func otherSeedsGiveOtherFigures() async throws {
        let first = try await AllocationBenchmark(seed: 1).run(size: .tiny)
        let second = try await AllocationBenchmark(seed: 2).run(size: .tiny)
        #expect(first.last?.value != second.last?.value)
    }

    @Test func noiseHasUnitVarianceAndItsCorrelation() {
        let cases: [(NoiseProcess.Kind, Double, String)] = [
            (.independent, 0, "iid"), (.studentT3, 0, "t3"), (.movingAverage(order: 12), 11.0 / 12, "ma12"),
            (.autoregressive(phi: 0.5), 0.5, "ar0.5"),
        ]
        for (kind, correlation, label) in cases {
            var noise = NoiseProcess(kind, seed: 3)
            let values = (0..<100_000).map { _ in noise.next() }
            let square = values.reduce(0) { $0 + $1 * $1 } / 100_000
            let lagged = zip(values, values.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 } / 100_000
            #expect((square - 1).magnitude < 0.1)
            #expect((lagged / square - correlation).magnitude < 0.02)
            #expect(kind.label == label)
        }
    }

    /// Streams of neighbouring seeds are unrelated, also when the seeds differ by the generator's own increment.
    @Test func streamsOfRelatedSeedsDoNotOverlap() {
        var first = NoiseProcess(.independent, seed: 1)
        var second = NoiseProcess(.independent, seed: 1 &+ 0x9E37_79B9_7F4A_7C15)
        _ = first.next()
        #expect(first.next() != second.next())
    }
}
