import Testing

@testable import sentinel_bench

@Suite struct BenchmarkTests {
    @Test(arguments: BenchmarkCatalogue.names)
    func everyBenchmarkRunsAndComputesTheSameTwice(_ name: String) async throws {
        let benchmark = try #require(BenchmarkCatalogue.all().first { $0.name == name })
        let first = try await benchmark.run(size: .tiny)
        let second = try await benchmark.run(size: .tiny)
        #expect(first.count >= 2)
        #expect(first.map(\.detail) == second.map(\.detail))
        #expect(first.allSatisfy { $0.value.isFinite && $0.value >= 0 && $0.name == name })
        #expect(first.last?.unit == "hash")
        #expect(first.last?.value == second.last?.value)
    }

    @Test func aFigureIsOneLineOfJSON() {
        let figure = Figure("step", "naive \"x\"", 12.5, "ns")
        #expect(figure.json == #"{"name":"step","case":"naive \"x\"","value":12.5,"unit":"ns"}"#)
        #expect(figure.row.hasPrefix("step     naive"))
    }
}
