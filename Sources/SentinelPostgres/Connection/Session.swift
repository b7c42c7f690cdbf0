import CLibPQ

/// A connection as the thread that owns it sees it: blocking calls, each bounded by the deadline of its unit of work.
///
/// libpq is used in non-blocking mode under `poll`, so that a server that stopped (not just closed) is left at the
/// deadline; the connection is closed then, since nobody knows what is still under way on it.
@safe
package final class Session {
    /// Nil before `connect` and once closed.
    var connection: OpaquePointer?
    /// No call of the present unit of work waits beyond it.
    var deadline = ContinuousClock.now
    let notices = NoticeBox()
    /// Once declared, no call waits any longer.
    var abandonment: Abandonment?
    /// Whether the present transaction asked to be read-only, so that 25006 is a fault of its body.
    var isReadOnlyTransaction = false
    /// Names of prepared statements by their text. Bounded by the number of statements in the source.
    private var prepared: [Statement: String] = [:]
    private var preparedCount = 0

    init() {}

    /// False once the connection broke or was closed; it does not come back.
    package var isOpen: Bool { unsafe connection != nil }

    /// Runs one prepared statement; prepares it at its first use on this connection.
    ///
    /// - Throws: `PostgresError`. After an error of the server the transaction can only be rolled back.
    @discardableResult
    package func execute(_ statement: Statement, _ parameters: [SQLValue] = []) throws(PostgresError) -> Rows {
        let wire = try WireParameters(parameters)
        let name = try prepare(statement)
        let connection = try unsafe openConnection()
        let sent = unsafe wire.withArrays { values, lengths, formats in
            unsafe PQsendQueryPrepared(connection, name, wire.count, values, lengths, formats, 1)
        }
        do {
            return try finish(sent: sent)
        } catch {
            forgetIfStale(statement, error)
            throw error
        }
    }

    /// Runs one or more statements without parameters in one call, such as a migration.
    package func script(_ statement: Statement) throws(PostgresError) {
        try script(text: statement.text)
    }

    /// As `script`; returns the result of the last statement, in text form.
    @discardableResult
    func script(text: String) throws(PostgresError) -> Rows {
        let connection = try unsafe openConnection()
        return try finish(sent: unsafe PQsendQuery(connection, text))
    }

    /// Closes the connection; everything after it throws `connectionLost`.
    func close() {
        unsafe PQfinish(connection)
        unsafe connection = nil
        prepared.removeAll()
    }

    func openConnection() throws(PostgresError) -> OpaquePointer {
        guard let connection = unsafe connection else {
            throw PostgresError(.connectionLost, detail: "the connection is closed")
        }
        return unsafe connection
    }

    private func prepare(_ statement: Statement) throws(PostgresError) -> String {
        if let name = prepared[statement] { return name }
        let connection = try unsafe openConnection()
        preparedCount += 1
        let name = "s\(preparedCount)"
        try finish(sent: unsafe PQsendPrepare(connection, name, statement.text, 0, nil))
        prepared[statement] = name
        return name
    }

    /// A changed schema can make a prepared statement unusable; the next call prepares it anew.
    private func forgetIfStale(_ statement: Statement, _ error: PostgresError) {
        if error.reason == .other(sqlstate: "0A000") || error.reason == .other(sqlstate: "26000") {
            prepared[statement] = nil
        }
    }
}
