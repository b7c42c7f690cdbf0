import Foundation

extension ChildProcess {
    /// Runs a command that ends by itself, found along `PATH`, with `input` as its standard input; what it printed and
    /// how it ended. Foundation's `Process` is no alternative: it waits on a run loop, which takes a thread of the
    /// cooperative pool away from every other test.
    package static func run(
        _ command: [String], environment: [String: String]? = nil, input: [UInt8] = [], within limit: Duration
    ) async throws -> (output: String, exit: Exit) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (given, printed) = (folder.appendingPathComponent("input"), folder.appendingPathComponent("output"))
        try Data(input).write(to: given)
        let child = try ChildProcess(
            "/bin/sh", ["-c", "exec \"$@\" <\"$0\"", given.path] + command, environment: environment,
            output: printed.path)
        let exit = try await child.waitExit(within: limit)
        return (child.output, exit)
    }
}
