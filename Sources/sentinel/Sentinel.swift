import ArgumentParser
import SentinelServer

/// The command line of Sentinel: parses arguments and calls the server module.
@main
struct Sentinel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sentinel",
        abstract: "Watches Prometheus metrics, learns to forecast them and serves the forecasts back to Prometheus.",
        version: BuildInfo.version,
        subcommands: [Serve.self, Migrate.self, BacktestCommand.self, Config.self, Version.self])
}
