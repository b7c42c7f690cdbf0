package import SentinelTime

/// The size and the patience of a pool.
package struct PoolOptions: Sendable {
    /// Names the pool in errors and, with `sentinel-` before it, its connections in `pg_stat_activity`.
    package var name: String
    /// The most connections; at least 1.
    package var size: Int
    /// How long a caller waits for a connection.
    package var acquireDeadline: Duration = .seconds(1)
    /// The pauses between attempts to connect while the server does not answer.
    package var backOff = BackOff(base: .milliseconds(50), cap: .seconds(3))
    /// `applicationName` is set from `name`.
    package var limits = SessionLimits()

    package init(name: String, size: Int) {
        self.name = name
        self.size = max(1, size)
        limits.applicationName = "sentinel-\(name)"
    }
}
