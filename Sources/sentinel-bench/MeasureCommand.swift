import ArgumentParser

/// Measures Sentinel's hot paths. `sentinel-bench all --tiny` only shows that everything still runs.
struct MeasureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure", abstract: "Measures Sentinel's hot paths on one machine.",
        discussion: "Benchmarks: all, " + BenchmarkCatalogue.names.joined(separator: ", ")
            + ". And of a running server: rollback.")

    @Argument(help: "Which benchmark to run.")
    var name: String

    @Flag(help: "One JSON object per figure and line.")
    var json = false

    @Flag(help: "Small sizes: shows that it runs, measures nothing.")
    var tiny = false

    @Option(help: "Of everything that is simulated.")
    var seed: UInt64 = 1

    @Option(help: "Simulated experiments of each kind (sequential).")
    var experiments = 2_000

    @Option(help: "References that drift is detected against (drift).")
    var references = 2_000

    @Option(help: "Steps of each simulation (sequential: 5,000, drift: 10,000).")
    var steps: Int?

    @Option(help: "The running server (rollback).")
    var url = "http://127.0.0.1:8787"

    @Option(help: "The watch, with two versions at least, that is rolled back and forth (rollback).")
    var watch: String?

    @Option(help: "How many rollbacks are timed (rollback).")
    var rollbacks = 1_000

    func validate() throws {
        guard experiments > 0, references > 0, rollbacks > 0, steps ?? 1 > 0 else {
            throw ValidationError("Sizes must be positive.")
        }
        guard name != "rollback" || watch != nil else {
            throw ValidationError("rollback needs --watch, and --url where the server is not on port 8787.")
        }
        guard name == "all" || name == "rollback" || BenchmarkCatalogue.names.contains(name) else {
            throw ValidationError("There is no benchmark \(name).")
        }
    }

    func run() async throws {
        if name == "rollback", let watch {
            return show(try await RollbackProbe(url: url, watch: watch, rollbacks: rollbacks).run())
        }
        var options = SimulationOptions(seed: seed, experiments: experiments, references: references)
        options.steps = steps
        for benchmark in BenchmarkCatalogue.all(options) where name == "all" || name == benchmark.name {
            show(try await benchmark.run(size: tiny ? .tiny : .full))
        }
    }

    private func show(_ figures: [Figure]) {
        for figure in figures { print(json ? figure.json : figure.row) }
    }
}
