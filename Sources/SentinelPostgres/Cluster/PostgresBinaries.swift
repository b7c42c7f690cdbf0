import Foundation

/// Where PostgreSQL's programs are.
struct PostgresBinaries {
    /// The directory with `initdb`, `pg_ctl` and `postgres`.
    let directory: String

    /// Looks in `setting`, or else on PATH and then in Debian's places, the highest version first.
    /// - Throws: `clusterFailed`, with what to do.
    init(setting: String?) throws(PostgresError) {
        let candidates = setting.map { [$0] } ?? Self.path + Self.debian
        guard let found = candidates.first(where: Self.isComplete) else {
            throw PostgresError(
                .clusterFailed,
                detail: "initdb and pg_ctl were not found in \(setting ?? "PATH or /usr/lib/postgresql"): install "
                    + "PostgreSQL's server, or give a database URL")
        }
        directory = found
    }

    func path(_ program: String) -> String { "\(directory)/\(program)" }

    private static var path: [String] {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    }

    private static var debian: [String] {
        let root = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        return versions.compactMap { Int($0) }.sorted(by: >).map { "\(root)/\($0)/bin" }
    }

    private static func isComplete(_ directory: String) -> Bool {
        ["initdb", "pg_ctl", "postgres"].allSatisfy {
            FileManager.default.isExecutableFile(atPath: "\(directory)/\($0)")
        }
    }
}
