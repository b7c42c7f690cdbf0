import Foundation
import Logging
import SentinelTime
import Testing

@testable import SentinelServer

@Suite("Settings")
struct SettingsTests {
    private func settings(
        flags: [String: String] = [:], environment: [String: String] = [:], file: String? = nil
    ) throws -> Settings {
        let sources = try SettingSources(flags: flags, environment: environment, file: file)
        return try Settings(sources, environment: environment)
    }

    private func file(_ text: String) throws -> String {
        let path = NSTemporaryDirectory() + "sentinel-settings-\(UUID().uuidString).json"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test("without any source every setting has its documented default")
    func defaults() throws {
        let settings = try settings()
        #expect(settings.host == "127.0.0.1")
        #expect(settings.port == 8_787)
        #expect(settings.databaseURL == nil)
        #expect(settings.requestTimeout == .seconds(30))
        #expect(settings.bodyLimit == 1 << 20)
        #expect(settings.logFormat == .text)
        #expect(settings.trainingThreads >= 1)
    }

    @Test("a flag beats the environment, the environment the file, the file the default")
    func precedence() throws {
        let path = try file(#"{"listen": "127.0.0.1:1", "api_connections": 7, "allow_unsafe_postgres": true}"#)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let environment = ["SENTINEL_LISTEN": "127.0.0.1:2", "SENTINEL_LOG_LEVEL": "debug"]
        let all = try settings(flags: ["listen": "[::1]:3"], environment: environment, file: path)
        #expect(all.host == "::1")
        #expect(all.port == 3)
        #expect(all.logLevel == .debug)
        #expect(all.apiConnections == 7)
        #expect(all.allowsUnsafePostgres)
        #expect(try settings(environment: environment, file: path).port == 2)
        #expect(try settings(file: path).port == 1)
    }

    @Test(
        "a wrong value names the setting and the fix",
        arguments: [
            ("listen", "8787"), ("listen", "host:99999"), ("api_connections", "0"), ("request_timeout", "5M"),
            ("allow_unsafe_postgres", "yes"), ("log_level", "loud"), ("body_limit", "many"),
        ])
    func wrong(name: String, value: String) throws {
        let error = #expect(throws: SettingsError.self) { try settings(flags: [name: value]) }
        #expect(error?.description.contains(name) == true)
        #expect(error?.description.contains(value) == true)
    }

    @Test(
        "a file that is missing, is not JSON, or holds an unknown setting is refused",
        arguments: [
            "nope", "[1]", #"{"listen": "127.0.0.1:1", "listne": "x"}"#,
        ])
    func badFile(text: String) throws {
        let path = try file(text)
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(throws: SettingsError.self) { try settings(file: path) }
        #expect(throws: SettingsError.self) { try settings(file: path + ".missing") }
    }

    @Test("config show names value and origin of every setting and hides secrets")
    func table() throws {
        let secret = "postgresql://user:canary@host/db"
        let sources = try SettingSources(
            flags: ["database_url": secret], environment: ["SENTINEL_LOG_FORMAT": "json"], file: nil)
        let lines = ConfigurationTable.lines(sources)
        #expect(lines.count == Setting.all.count)
        #expect(!lines.joined().contains("canary"))
        #expect(lines.contains { $0.hasPrefix("database_url") && $0.hasSuffix("flag") })
        #expect(lines.contains { $0.hasPrefix("log_format") && $0.contains("json") && $0.hasSuffix("environment") })
    }

    @Test("the README lists every setting with its default")
    func readme() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        for setting in Setting.all {
            let row = readme.split(separator: "\n").first { $0.hasPrefix("| `\(setting.name)` |") }
            #expect(row != nil, "README has no row for \(setting.name)")
            #expect(row?.contains(setting.fallback.isEmpty ? "none" : setting.fallback) == true, "\(setting.name)")
        }
    }
}
