import Glibc
import Synchronization

/// A child in a process group of its own, its output in a file. It is killed when its last reference goes and when this
/// process exits.
package final class ChildProcess: Sendable {
    package enum Exit: Sendable, Equatable {
        case code(Int32)
        case signal(Int32)
    }

    package let pid: Int32
    /// Where standard output and standard error go.
    package let outputPath: String
    private let exit = Mutex<Exit?>(nil)

    /// Starts `executable` with this environment, or the one of this process when nil.
    package init(
        _ executable: String, _ arguments: [String], environment: [String: String]? = nil, output: String
    ) throws {
        outputPath = output
        pid = try ChildProcessSpawn(executable: executable, arguments: arguments, output: output)
            .run(environment: environment)
        ChildProcessRegistry.shared.add(pid)
    }

    deinit {
        kill9()
        ChildProcessRegistry.shared.remove(pid)
    }

    /// How the child ended; nil while it runs.
    package var exitStatus: Exit? { reap(options: WNOHANG) }

    package var output: String {
        guard let file = unsafe fopen(outputPath, "r") else { return "" }
        defer { unsafe fclose(file) }
        var text: [UInt8] = []
        while case let byte = unsafe getc(file), byte != EOF { text.append(UInt8(truncatingIfNeeded: byte)) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Sends a signal to the child alone.
    package func signal(_ number: Int32) {
        exit.withLock { exit in
            if exit == nil { _ = kill(pid, number) }
        }
    }

    /// Kills the child and its whole group, and waits until it is gone.
    package func kill9() {
        exit.withLock { exit in
            if exit == nil { _ = kill(-pid, SIGKILL) }
        }
        _ = reap(options: 0)
    }

    /// Waits for the child's end; throws when it still runs then.
    @discardableResult
    package func waitExit(within limit: Duration) async throws -> Exit {
        try await eventually(within: limit, "the end of process \(pid)") { exitStatus != nil }
        guard let status = exitStatus else { throw SystemCallError("waitpid") }
        return status
    }

    /// Asks the child to end and kills its group when it does not in time.
    @discardableResult
    package func terminate(within limit: Duration) async -> Exit? {
        signal(SIGTERM)
        if let status = try? await waitExit(within: limit) { return status }
        kill9()
        return exitStatus
    }

    private func reap(options: Int32) -> Exit? {
        exit.withLock { exit in
            guard exit == nil else { return exit }
            var status: Int32 = 0
            guard unsafe waitpid(pid, &status, options) == pid else { return nil }
            let signal = status & 0x7F
            exit = signal == 0 ? .code((status >> 8) & 0xFF) : .signal(signal)
            return exit
        }
    }
}
