import Foundation
import SentinelTesting

/// The built program: `SENTINEL_BINARY`, or `sentinel` beside the test program.
enum SentinelBinary {
    static var path: String {
        if let named = ProcessInfo.processInfo.environment["SENTINEL_BINARY"] { return named }
        let program = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
        return program.resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("sentinel").path
    }

    /// Runs a command that ends by itself; what it printed and how it ended.
    static func run(
        _ arguments: [String], environment: [String: String] = [:]
    ) async throws -> (output: String, exit: ChildProcess.Exit) {
        try await ChildProcess.run([path] + arguments, environment: clean(environment), within: .seconds(60))
    }

    /// The environment of this process without settings of Sentinel, and with these.
    static func clean(_ more: [String: String]) -> [String: String] {
        let own = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("SENTINEL_") }
        return own.merging(more) { $1 }
    }
}
