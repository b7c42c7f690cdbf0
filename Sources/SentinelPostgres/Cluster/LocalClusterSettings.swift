/// How a private cluster is made.
package struct LocalClusterSettings: Sendable {
    /// The cluster's directory: data, password, logs. Its parent must exist and be open to user `postgres` for root.
    package var directory: String
    /// The directory of PostgreSQL's programs; nil looks on PATH and in /usr/lib/postgresql.
    package var binaries: String?
    /// The database that `start` makes when it is missing.
    package var database = "sentinel"
    /// Connections that the server accepts.
    package var maxConnections = 40
    package var startTimeout: Duration = .seconds(60)
    package var stopTimeout: Duration = .seconds(15)
    /// Skip flushing the new cluster to disk; for tests. Commits are still flushed.
    package var isThrowaway = false

    package init(directory: String) {
        self.directory = directory
    }
}
