import ArgumentParser

/// Measures Sentinel's hot paths. `sentinel-bench all --tiny` only shows that everything still runs.
@main
struct SentinelBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sentinel-bench", abstract: "Measures Sentinel's hot paths on one machine.",
        discussion: "Benchmarks: all, " + BenchmarkCatalogue.names.joined(separator: ", ") + ".")

    @Argument(help: "Which benchmark to run.")
    var name: String

    @Flag(help: "One JSON object per figure and line.")
    var json = false

    @Flag(help: "Small sizes: shows that it runs, measures nothing.")
    var tiny = false

    func validate() throws {
        guard name == "all" || BenchmarkCatalogue.names.contains(name) else {
            throw ValidationError("There is no benchmark \(name).")
        }
    }

    func run() async throws {
        for benchmark in BenchmarkCatalogue.all where name == "all" || name == benchmark.name {
            let figures = try await benchmark.run(size: tiny ? .tiny : .full)
            for figure in figures { print(json ? figure.json : figure.row) }
        }
    }
}
