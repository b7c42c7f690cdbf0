/// The bounds and checks that a connection gets when it is made.
package struct SessionLimits: Sendable {
    /// How the server's `pg_stat_activity` shows the connection.
    package var applicationName = "sentinel"
    /// Bounds the making of a connection, all hosts together.
    package var connectTimeout: Duration = .seconds(5)
    package var statementTimeout: Duration = .seconds(15)
    package var lockTimeout: Duration = .seconds(2)
    package var idleInTransactionTimeout: Duration = .seconds(10)
    /// Accept a server that can lose acknowledged writes (invariant I3); only for experiments.
    package var allowUnsafe = false

    package init() {}
}
