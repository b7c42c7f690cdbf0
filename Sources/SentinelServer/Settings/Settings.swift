import Foundation
package import Logging
package import SentinelControl
package import SentinelTime

/// The settings, read and checked once; trusted from then on.
package struct Settings: Sendable {
    package var host: String
    package var port: Int
    package var databaseURL: String?
    package var dataDirectory: String
    package var postgresBinaries: String?
    package var sourceURL: String?
    package var sourceScrapeInterval: TimeSpan
    package var secretKey: String?
    package var trainingThreads: Int
    package var apiConnections: Int
    package var workerConnections: Int
    package var trainingConnections: Int
    package var checkpointInterval: TimeSpan
    package var retention = RetentionTable()
    package var requestTimeout: TimeSpan
    package var bodyLimit: Int
    package var drainTimeout: TimeSpan
    package var allowsUnsafePostgres: Bool
    package var logLevel: Logger.Level
    package var logFormat: LogFormat

    /// - Throws: `SettingsError` naming the first setting that is wrong, and the fix.
    package init(_ sources: SettingSources, environment: [String: String]) throws {
        let read = SettingReader(sources: sources)
        let listen = try Settings.address(read.text("listen") ?? "127.0.0.1:8787")
        (host, port) = listen
        databaseURL = read.text("database_url")
        dataDirectory = read.text("data_dir") ?? Settings.defaultDataDirectory(environment)
        postgresBinaries = read.text("postgres_bin_dir")
        sourceURL = read.text("source_url")
        sourceScrapeInterval = try read.span("source_scrape_interval", .seconds(15), in: .seconds(1) ... .hours(1))
        secretKey = read.text("secret_key")
        let cores = ProcessInfo.processInfo.activeProcessorCount
        trainingThreads = try read.integer("training_threads", max(1, cores - 1), in: 1...256)
        apiConnections = try read.integer("api_connections", 4, in: 1...100)
        workerConnections = try read.integer("worker_connections", 2, in: 1...100)
        trainingConnections = try read.integer("training_connections", 2, in: 1...100)
        checkpointInterval = try read.span("checkpoint_interval", .minutes(5), in: .seconds(1) ... .hours(24))
        retention = try Settings.retention(read)
        requestTimeout = try read.span("request_timeout", .seconds(30), in: .seconds(1) ... .minutes(10))
        bodyLimit = try read.integer("body_limit", 1 << 20, in: 1_024...(64 << 20))
        drainTimeout = try read.span("drain_timeout", .seconds(8), in: .seconds(1) ... .minutes(10))
        allowsUnsafePostgres = try read.flag("allow_unsafe_postgres", false)
        logLevel = try read.choice("log_level", .info)
        logFormat = try read.choice("log_format", .text)
    }

    private static func retention(_ read: SettingReader) throws -> RetentionTable {
        var table = RetentionTable()
        let range: ClosedRange<TimeSpan> = .days(1) ... .days(3_650)
        table.trainingRuns = try read.span("retention_training_runs", table.trainingRuns, in: range)
        table.evidence = try read.span("retention_evidence", table.evidence, in: range)
        table.backtests = try read.span("retention_backtests", table.backtests, in: range)
        return table
    }

    private static func address(_ text: String) throws -> (host: String, port: Int) {
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (0...65_535).contains(port), colon != text.startIndex
        else {
            throw SettingsError("The setting listen is '\(text)'; it must be host:port, such as 127.0.0.1:8787.")
        }
        let host = String(text[..<colon])
        return (host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host, port)
    }

    private static func defaultDataDirectory(_ environment: [String: String]) -> String {
        if getuid() == 0 { return "/var/lib/sentinel" }
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/sentinel" }
        return (environment["HOME"] ?? NSHomeDirectory()) + "/.local/state/sentinel"
    }
}

/// Reads settings by type and says what is wrong with them.
private struct SettingReader {
    let sources: SettingSources

    func text(_ name: String) -> String? {
        sources.value(name).text.flatMap { $0.isEmpty ? nil : $0 }
    }

    func integer(_ name: String, _ fallback: Int, in range: ClosedRange<Int>) throws -> Int {
        guard let text = text(name) else { return fallback }
        guard let value = Int(text), range.contains(value) else {
            let bounds = "from \(range.lowerBound) to \(range.upperBound)"
            throw SettingsError("The setting \(name) is '\(text)'; it must be a whole number \(bounds).")
        }
        return value
    }

    func span(_ name: String, _ fallback: TimeSpan, in range: ClosedRange<TimeSpan>) throws -> TimeSpan {
        guard let text = text(name) else { return fallback }
        guard let value = try? TimeSpan(prometheus: text), range.contains(value) else {
            let bounds = "from \(range.lowerBound) to \(range.upperBound)"
            throw SettingsError("The setting \(name) is '\(text)'; it must be a duration \(bounds).")
        }
        return value
    }

    func flag(_ name: String, _ fallback: Bool) throws -> Bool {
        switch text(name) {
        case nil: return fallback
        case "true"?: return true
        case "false"?: return false
        case let text?: throw SettingsError("The setting \(name) is '\(text)'; it must be true or false.")
        }
    }

    func choice<E: RawRepresentable & CaseIterable>(_ name: String, _ fallback: E) throws -> E
    where E.RawValue == String {
        guard let text = text(name) else { return fallback }
        guard let value = E(rawValue: text) else {
            let names = E.allCases.map(\.rawValue).joined(separator: ", ")
            throw SettingsError("The setting \(name) is '\(text)'; it must be one of \(names).")
        }
        return value
    }
}
