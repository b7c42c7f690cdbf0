import Foundation
import SentinelJSON
import SentinelTesting
import Testing

extension Busy {
    /// The program without a server.
    @Suite("Command line", .timeLimit(.minutes(2)))
    struct CommandLineTests {
        private static let settings = [
            "listen", "database-url", "data-dir", "postgres-bin-dir", "source-url", "source-scrape-interval",
            "secret-key", "training-threads", "api-connections", "worker-connections", "training-connections",
            "request-timeout", "body-limit", "drain-timeout", "allow-unsafe-postgres", "log-level", "log-format",
        ]

        @Test("serve --help lists every setting with its variable")
        func help() async throws {
            let help = try await SentinelBinary.run(["serve", "--help"])
            #expect(help.exit == .code(0))
            for setting in CommandLineTests.settings {
                #expect(help.output.contains("--\(setting)"))
                #expect(help.output.contains("SENTINEL_" + setting.uppercased().replacing("-", with: "_")))
            }
        }

        @Test("The version is printed", arguments: [["version"], ["--version"]])
        func version(arguments: [String]) async throws {
            let printed = try await SentinelBinary.run(arguments)
            #expect(printed.exit == .code(0) && printed.output.contains(/\d+\.\d+\.\d+/))
        }

        @Test("config show names the origin of every value and hides secrets")
        func configuration() async throws {
            let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).json").path
            defer { try? FileManager.default.removeItem(atPath: file) }
            try #"{"training_threads": 2, "secret_key": "\#(String(repeating: "ab", count: 32))"}"#
                .write(toFile: file, atomically: true, encoding: .utf8)
            let shown = try await SentinelBinary.run(
                ["config", "show", "--config", file, "--listen", "127.0.0.1:9999"],
                environment: [
                    "SENTINEL_DATABASE_URL": "postgresql://u:canary-password@h/db", "SENTINEL_LOG_LEVEL": "debug",
                ])
            #expect(shown.exit == .code(0))
            let lines = shown.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
            let pairs = lines.compactMap { line in line.first.map { ($0, line.last) } }
            let origins = Dictionary(pairs) { first, _ in first }
            #expect(origins["listen"] == "flag" && origins["log_level"] == "environment")
            #expect(origins["training_threads"] == "file" && origins["drain_timeout"] == "default")
            for setting in CommandLineTests.settings { #expect(origins[setting.replacing("-", with: "_")] != nil) }
            #expect(!shown.output.contains("canary") && !shown.output.contains("abab"))
        }

        @Test(
            "A bad setting ends the program, naming it",
            arguments: [
                ("listen", "nowhere"), ("training-threads", "0"), ("api-connections", "many"), ("request-timeout", "5"),
                ("drain-timeout", "1ms"), ("body-limit", "1"), ("allow-unsafe-postgres", "maybe"),
                ("log-level", "loud"),
                ("log-format", "xml"), ("source-scrape-interval", "0s"), ("secret-key", "short"),
                ("database-url", "postgresql://u:canary@[broken"),
            ])
        func badSetting(name: String, value: String) async throws {
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let started = try await SentinelBinary.run(["serve", "--data-dir", folder, "--\(name)", value])
            #expect(started.exit != .code(0))
            #expect(started.output.contains(name.replacing("-", with: "_")), "\(started.output)")
            #expect(!started.output.contains("canary"))
        }

        @Test("A back-test refuses levels that no interval is tracked at", arguments: ["99.95", "49", "80,100", "x"])
        func badLevels(levels: String) async throws {
            let words = ["backtest", "--input", "none.csv", "--windows", "none.csv", "--levels", levels]
            let refused = try await SentinelBinary.run(words)
            #expect(refused.exit == .code(64) && refused.output.contains("from 50 to 99.9"), "\(refused.output)")
        }

        @Test("An unknown setting in the file ends the program, naming it")
        func unknownSetting() async throws {
            let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).json").path
            defer { try? FileManager.default.removeItem(atPath: file) }
            try #"{"lisen": "127.0.0.1:1"}"#.write(toFile: file, atomically: true, encoding: .utf8)
            let started = try await SentinelBinary.run(["serve", "--config", file])
            #expect(started.exit != .code(0) && started.output.contains("lisen"), "\(started.output)")
        }

        @Test("migrate brings an empty database to the schema, and again does nothing")
        func migrate() async throws {
            let url = try await TestPostgres.shared.makeDatabase().connectionString
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
            defer { try? FileManager.default.removeItem(atPath: folder) }
            for words in ["Applied", "up to date"] {
                let done = try await SentinelBinary.run(["migrate", "--database-url", url, "--data-dir", folder])
                #expect(done.exit == .code(0) && done.output.contains(words), "\(done.output)")
            }
        }
    }
}
