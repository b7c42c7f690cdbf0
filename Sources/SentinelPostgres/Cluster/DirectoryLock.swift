#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Keeps a second process off a directory: an exclusive `flock` on a file in it, held until `release` or the end.
///
/// The kernel drops the lock with the process, so that a `kill -9` leaves nothing behind; children do not inherit it.
package final class DirectoryLock: Sendable {
    private let descriptor: Int32

    /// - Throws: `PostgresError` with reason `clusterFailed` when another process holds the lock.
    package init(directory: String, name: String = "serve.lock") throws(PostgresError) {
        let path = "\(directory)/\(name)"
        descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw PostgresError(.clusterFailed, detail: "cannot open \(path): errno \(errno)")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            _ = Self.shut(descriptor)
            throw PostgresError(
                .clusterFailed, detail: "another process serves \(directory) (it holds \(name)); stop it first")
        }
    }

    deinit {
        _ = Self.shut(descriptor)
    }

    private static func shut(_ descriptor: Int32) -> Int32 { close(descriptor) }
}
