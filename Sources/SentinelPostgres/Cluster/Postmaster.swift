import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The main process of a cluster, found through `postmaster.pid` and verified to be this data directory's.
struct Postmaster {
    let pid: pid_t

    /// The living postmaster of `data`; nil when there is none, the pid file is stale, or its pid belongs to another.
    init?(data: String) {
        guard let text = try? String(contentsOfFile: "\(data)/postmaster.pid", encoding: .utf8),
            let line = text.split(separator: "\n").first, let pid = pid_t(line), pid > 1, Self.works(pid, in: data)
        else { return nil }
        self.pid = pid
    }

    func isAlive(in data: String) -> Bool { Self.works(pid, in: data) }

    func send(_ signal: Int32) { _ = kill(pid, signal) }

    /// Whether any process, a backend of a dead postmaster too, still works in `data`.
    static func hasProcesses(in data: String) -> Bool { !processes(in: data).isEmpty }

    /// Ends every process of the cluster at once, stopped ones too. Committed work is safe: the next start recovers.
    static func killAll(in data: String) {
        for pid in processes(in: data) { _ = kill(pid, SIGKILL) }
    }

    private static func processes(in data: String) -> [pid_t] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.compactMap { pid_t($0) }.filter { works($0, in: data) }
    }

    /// PostgreSQL's processes have the data directory as their working directory; a zombie has none.
    private static func works(_ pid: pid_t, in data: String) -> Bool {
        #if os(Linux)
        let directory = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(pid)/cwd")
        return directory == data
        #else
        return kill(pid, 0) == 0
        #endif
    }
}
