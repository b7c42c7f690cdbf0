import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The system user under which the private cluster runs: ourselves, or `postgres` when we are root.
struct ClusterOwner {
    /// Nil when no change of user is needed.
    let name: String?
    let user: uid_t
    let group: gid_t

    /// - Throws: `clusterFailed` when root finds no user `postgres`.
    init() throws(PostgresError) {
        guard getuid() == 0 else {
            name = nil
            user = getuid()
            group = getgid()
            return
        }
        guard let entry = unsafe getpwnam("postgres") else {
            throw PostgresError(
                .clusterFailed,
                detail: "PostgreSQL does not run as root, and there is no user postgres: create it, run as another "
                    + "user, or give a database URL")
        }
        name = "postgres"
        user = unsafe entry.pointee.pw_uid
        group = unsafe entry.pointee.pw_gid
    }

    /// The command that runs `command` as this user.
    /// - Throws: `clusterFailed` without `setpriv` and `runuser`.
    func wrap(_ command: [String]) throws(PostgresError) -> [String] {
        guard let name else { return command }
        let places = ["/usr/bin", "/bin", "/usr/sbin", "/sbin"]
        func find(_ program: String) -> String? {
            places.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
        }
        if let setpriv = find("setpriv") {
            return [setpriv, "--reuid=\(name)", "--regid=\(group)", "--init-groups", "--"] + command
        }
        if let runuser = find("runuser") { return [runuser, "-u", name, "--"] + command }
        throw PostgresError(.clusterFailed, detail: "neither setpriv nor runuser was found to leave root")
    }

    /// Makes a directory that only this user can enter (and root).
    func makePrivateDirectory(_ path: String) throws(PostgresError) {
        guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw PostgresError(.clusterFailed, detail: "cannot make \(path): errno \(errno)")
        }
        try own(path, mode: 0o700)
    }

    /// Gives a file or directory to this user, with `mode`.
    func own(_ path: String, mode: mode_t) throws(PostgresError) {
        guard unsafe lchown(path, user, group) == 0, unsafe chmod(path, mode) == 0 else {
            throw PostgresError(.clusterFailed, detail: "cannot give \(path) to user \(user): errno \(errno)")
        }
    }

    /// Whether `path` is a directory (no link) of this user that nobody else can enter.
    func ownsPrivately(_ path: String) -> Bool {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { return false }
        return status.st_mode & S_IFMT == S_IFDIR && status.st_uid == user && status.st_mode & 0o077 == 0
    }

    /// Checks that this user can reach `directory`: no parent is closed to it, none is root's home.
    func checkReach(_ directory: String) throws(PostgresError) {
        guard name != nil else { return }
        var parent = (directory as NSString).deletingLastPathComponent
        while parent != "/", !parent.isEmpty {
            var status = stat()
            guard unsafe stat(parent, &status) == 0 else {
                throw PostgresError(.clusterFailed, detail: "the directory \(parent) does not exist")
            }
            let isOpen = status.st_mode & 0o001 != 0 || (status.st_uid == user && status.st_mode & 0o100 != 0)
            guard isOpen else {
                throw PostgresError(
                    .clusterFailed,
                    detail: "user postgres cannot enter \(parent), so its cluster cannot be in \(directory): use a "
                        + "data directory such as /var/lib/sentinel")
            }
            parent = (parent as NSString).deletingLastPathComponent
        }
    }
}
