import Testing

@testable import sentinel_bench

@Suite struct DriftBenchmarkTests {
    @Test func aSeedGivesItsTableAndAnotherOneAnother() throws {
        var benchmark = DriftBenchmark()
        let first = benchmark.run(size: .tiny)
        #expect(benchmark.run(size: .tiny).last?.value == first.last?.value)
        benchmark.seed = 2
        #expect(benchmark.run(size: .tiny).last?.value != first.last?.value)
    }

    @Test func theCellsOfTheGoalsAreThere() {
        let details = Set(DriftBenchmark().run(size: .tiny).map(\.detail))
        for noise in ["phi0", "phi0.5", "phi0.9", "t3"] {
            #expect(details.contains("stationary/\(noise)/false_alarms_per_10k"))
            #expect(details.contains("shift1sd/\(noise)/delay"))
            #expect(details.contains("shift2sd/\(noise)/delay"))
        }
        #expect(details.isSuperset(of: ["cost/step", "cost/residual_state"]))
    }
}
