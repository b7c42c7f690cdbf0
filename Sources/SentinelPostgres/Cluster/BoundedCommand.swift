import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Runs a program to its end within a time, its output in a file.
///
/// Foundation's `Process` will not do: it waits until every descendant has closed an inherited socket, so it would wait
/// for the server that `pg_ctl` leaves behind.
struct BoundedCommand {
    /// The program's path and its arguments.
    let words: [String]
    /// Standard output and error are appended here.
    let log: String
    let timeout: Duration

    private static let environment = ["PATH=/usr/bin:/bin", "LC_ALL=C", "TZ=UTC"]

    /// Blocks; call it on a thread of its own.
    /// - Throws: `clusterFailed` with the end of the output.
    func run() throws(PostgresError) {
        let pid = try spawn()
        let end = ContinuousClock.now + timeout
        var status: Int32 = 0
        while true {
            let ended = unsafe waitpid(pid, &status, WNOHANG)
            if ended == pid { break }
            if ended < 0, errno != EINTR { throw failure("was lost: errno \(errno)") }
            if ContinuousClock.now >= end {
                kill(pid, SIGKILL)
                _ = unsafe waitpid(pid, &status, 0)
                throw failure("did not end in time")
            }
            usleep(5_000)
        }
        guard status == 0 else { throw failure("ended with wait status \(status)") }
    }

    private func spawn() throws(PostgresError) -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { _ = unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        unsafe posix_spawn_file_actions_adddup2(&actions, 1, 2)
        var pid: pid_t = 0
        // PostgreSQL's programs refuse to work in a directory that their user cannot enter, such as root's home.
        let command = ["/bin/sh", "-c", "cd / && exec \"$@\"", "sh"] + words
        let arguments = unsafe command.map { unsafe strdup($0) } + [nil]
        let environment = unsafe Self.environment.map { unsafe strdup($0) } + [nil]
        defer { unsafe (arguments + environment).forEach { unsafe free($0) } }
        let result = unsafe posix_spawn(&pid, command[0], &actions, nil, arguments, environment)
        guard result == 0 else {
            throw PostgresError(.clusterFailed, detail: "cannot run \(words[0]): errno \(result)")
        }
        return pid
    }

    private func failure(_ what: String) -> PostgresError {
        let output = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
        return PostgresError(.clusterFailed, detail: "\(words.joined(separator: " ")) \(what): \(output.suffix(800))")
    }
}
