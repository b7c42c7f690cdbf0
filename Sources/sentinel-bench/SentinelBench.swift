import ArgumentParser

/// `sentinel-bench <benchmark>` measures, `sentinel-bench simulate` looks for violated invariants.
@main
struct SentinelBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sentinel-bench", abstract: "Measures Sentinel on one machine, and simulates it.",
        discussion: "Benchmarks: all, " + BenchmarkCatalogue.names.joined(separator: ", ")
            + ". And of a running server: rollback.",
        subcommands: [MeasureCommand.self, SimulateCommand.self], defaultSubcommand: MeasureCommand.self)
}
