import ArgumentParser
import Foundation
import SentinelServer

/// One option per setting. A flag beats the environment variable SENTINEL_<NAME>, that the file, that the default.
struct SettingOptions: ParsableArguments {
    @Option(help: "JSON file with settings (or SENTINEL_CONFIG).")
    var config: String?

    @Option(help: SettingOptions.help("listen"))
    var listen: String?

    @Option(help: SettingOptions.help("database_url"))
    var databaseUrl: String?

    @Option(help: SettingOptions.help("data_dir"))
    var dataDir: String?

    @Option(help: SettingOptions.help("postgres_bin_dir"))
    var postgresBinDir: String?

    @Option(help: SettingOptions.help("source_url"))
    var sourceUrl: String?

    @Option(help: SettingOptions.help("source_scrape_interval"))
    var sourceScrapeInterval: String?

    @Option(help: SettingOptions.help("secret_key"))
    var secretKey: String?

    @Option(help: SettingOptions.help("training_threads"))
    var trainingThreads: String?

    @Option(help: SettingOptions.help("api_connections"))
    var apiConnections: String?

    @Option(help: SettingOptions.help("worker_connections"))
    var workerConnections: String?

    @Option(help: SettingOptions.help("training_connections"))
    var trainingConnections: String?

    @Option(help: SettingOptions.help("checkpoint_interval"))
    var checkpointInterval: String?

    @Option(help: SettingOptions.help("retention_training_runs"))
    var retentionTrainingRuns: String?

    @Option(help: SettingOptions.help("retention_evidence"))
    var retentionEvidence: String?

    @Option(help: SettingOptions.help("retention_backtests"))
    var retentionBacktests: String?

    @Option(help: SettingOptions.help("request_timeout"))
    var requestTimeout: String?

    @Option(help: SettingOptions.help("body_limit"))
    var bodyLimit: String?

    @Option(help: SettingOptions.help("drain_timeout"))
    var drainTimeout: String?

    @Option(help: SettingOptions.help("allow_unsafe_postgres"))
    var allowUnsafePostgres: String?

    @Option(help: SettingOptions.help("log_level"))
    var logLevel: String?

    @Option(help: SettingOptions.help("log_format"))
    var logFormat: String?

    /// Setting name to value, of the flags that were given.
    private var given: [String: String] {
        let pairs: [(String, String?)] = [
            ("listen", listen), ("database_url", databaseUrl), ("data_dir", dataDir),
            ("postgres_bin_dir", postgresBinDir), ("source_url", sourceUrl),
            ("source_scrape_interval", sourceScrapeInterval), ("secret_key", secretKey),
            ("training_threads", trainingThreads), ("api_connections", apiConnections),
            ("worker_connections", workerConnections), ("training_connections", trainingConnections),
            ("checkpoint_interval", checkpointInterval),
            ("retention_training_runs", retentionTrainingRuns), ("retention_evidence", retentionEvidence),
            ("retention_backtests", retentionBacktests), ("request_timeout", requestTimeout), ("body_limit", bodyLimit),
            ("drain_timeout", drainTimeout),
            ("allow_unsafe_postgres", allowUnsafePostgres), ("log_level", logLevel), ("log_format", logFormat),
        ]
        var given: [String: String] = [:]
        for (name, value) in pairs { given[name] = value }
        return given
    }

    /// Flags, environment and file put together.
    func sources() throws -> SettingSources {
        let environment = ProcessInfo.processInfo.environment
        let file = config ?? environment["SENTINEL_CONFIG"]
        return try SettingSources(flags: given, environment: environment, file: file)
    }

    func settings() throws -> Settings {
        try Settings(try sources(), environment: ProcessInfo.processInfo.environment)
    }

    private static func help(_ name: String) -> ArgumentHelp {
        guard let setting = Setting.all.first(where: { $0.name == name }) else { return "" }
        let fallback = setting.fallback.isEmpty ? "" : " Default: \(setting.fallback)."
        return ArgumentHelp(stringLiteral: "\(setting.meaning)\(fallback) [\(setting.variable)]")
    }
}
