/// What went wrong with PostgreSQL: a reason to decide by, a generic sentence for clients, a detail for the log.
package struct PostgresError: Error, Hashable, CustomStringConvertible {
    package enum Reason: Hashable, Sendable {
        /// The connection string cannot be read.
        case invalidConfiguration
        /// No connection could be made.
        case connectFailed
        /// The server runs with settings that lose acknowledged writes (`fsync`, `full_page_writes`, ...).
        case unsafeServer
        /// The client-side deadline passed; the connection is closed, nothing was committed.
        case deadline
        /// The connection broke before COMMIT was sent, so nothing was committed.
        case connectionLost
        /// No connection of the pool became free in time, or the pool is closed.
        case poolExhausted
        case uniqueViolation(constraint: String)
        case foreignKeyViolation(constraint: String)
        case checkViolation(constraint: String)
        case serialization
        case deadlock
        /// The server is a standby or set read-only.
        case readOnly
        case lockTimeout
        case statementTimeout
        /// The server is stopping, crashing or starting (57P01, 57P02, 57P03).
        case adminShutdown
        /// COMMIT was sent and its outcome is not known, or it is durable only locally. Never retried by the pool.
        case commitUnknown
        /// A result does not have this column with the asked type, or it is NULL.
        case unexpectedColumn(String)
        /// The migrations in the database and those in this binary do not fit together.
        case migrationRefused
        /// The private cluster cannot be made, started or stopped.
        case clusterFailed
        /// Any other error of the server.
        case other(sqlstate: String)
    }

    package let reason: Reason
    /// For the log only: the server's message. May name tables and constraints; never a password.
    package let detail: String

    package init(_ reason: Reason, detail: String) {
        self.reason = reason
        self.detail = detail
    }

    /// Whether the transaction surely had no effect and the same work may succeed when tried again.
    package var isRetryable: Bool {
        switch reason {
        case .connectFailed, .deadline, .connectionLost, .poolExhausted, .serialization, .deadlock, .readOnly,
            .lockTimeout, .statementTimeout, .adminShutdown:
            true
        case .invalidConfiguration, .unsafeServer, .uniqueViolation, .foreignKeyViolation, .checkViolation,
            .commitUnknown, .unexpectedColumn, .migrationRefused, .clusterFailed, .other:
            false
        }
    }

    /// A sentence without SQL or data, fit for a client.
    package var description: String {
        switch reason {
        case .invalidConfiguration: "The database URL cannot be read."
        case .connectFailed: "The database cannot be reached."
        case .unsafeServer: "The database server runs with settings that can lose acknowledged writes."
        case .deadline: "The database did not answer in time."
        case .connectionLost: "The connection to the database was lost; nothing was changed."
        case .poolExhausted: "All database connections are busy."
        case .uniqueViolation: "Such an object exists already."
        case .foreignKeyViolation: "An object that this one refers to does not exist, or is still referred to."
        case .checkViolation: "The database refused a value that is out of bounds."
        case .serialization, .deadlock: "The change collided with another one; try again."
        case .readOnly: "The database accepts no writes at present."
        case .lockTimeout: "The object is locked by another change; try again."
        case .statementTimeout: "The database needed too long."
        case .adminShutdown: "The database server is stopping or starting."
        case .commitUnknown: "It is not known whether the change was stored; read before repeating it."
        case .unexpectedColumn: "The database returned a row that cannot be read."
        case .migrationRefused: "The database schema does not fit this version of the program."
        case .clusterFailed: "The private PostgreSQL cluster is not available."
        case .other: "The database refused the request."
        }
    }
}
