import CLibPQ

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension Session {
    /// Waits for the results of what was sent and returns the last one.
    ///
    /// - Parameter sent: what `PQsend...` returned; 0 means that libpq refused.
    /// - Throws: the first error among the results, after all of them were read.
    @discardableResult
    func finish(sent: Int32) throws(PostgresError) -> Rows {
        guard sent == 1 else { throw refusal() }
        var last: Rows?
        var failure: PostgresError?
        while true {
            try settle()
            guard let result = unsafe PQgetResult(try openConnection()) else { break }
            let status = unsafe PQresultStatus(result)
            if status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY {
                last = unsafe Rows(taking: result)
                continue
            }
            if failure == nil { failure = unsafe PostgresError(result: result) }
            unsafe PQclear(result)
            if status != PGRES_FATAL_ERROR { close() }
        }
        if unsafe PQstatus(connection) != CONNECTION_OK { close() }
        if let failure { throw closingIfReadOnly(failure) }
        guard let last else { throw PostgresError(.connectionLost, detail: "the server gave no result") }
        return last
    }

    /// Polls the socket for `events`; at the deadline the connection is closed.
    func wait(for events: Int32) throws(PostgresError) {
        let connection = try unsafe openConnection()
        while true {
            var entry = pollfd(fd: unsafe PQsocket(connection), events: Int16(events), revents: 0)
            // Short naps, so that an abandonment is noticed.
            let ready = unsafe poll(&entry, 1, min(remainingMilliseconds, 200))
            if ready > 0 { return }
            if abandonment?.isDeclared == true {
                close()
                throw PostgresError(.connectionLost, detail: "the call was given up because the process stops")
            }
            if ready == 0, ContinuousClock.now >= deadline {
                close()
                throw PostgresError(.deadline, detail: "no answer before the client-side deadline; connection closed")
            }
            guard ready == 0 || errno == EINTR else {
                close()
                throw PostgresError(.connectionLost, detail: "poll failed with errno \(errno)")
            }
        }
    }

    /// Sends what is buffered and reads until libpq has a whole result, or knows that there will be none.
    private func settle() throws(PostgresError) {
        while true {
            let connection = try unsafe openConnection()
            let unsent = unsafe PQflush(connection)
            if unsent == 0, unsafe PQisBusy(connection) == 0 { return }
            // A broken connection ends the waiting: PQgetResult then returns what the server said last.
            guard unsent >= 0, unsafe PQstatus(connection) == CONNECTION_OK else { return }
            try wait(for: Int32(POLLIN) | (unsent > 0 ? Int32(POLLOUT) : 0))
            if unsafe PQconsumeInput(connection) == 0 { return }
        }
    }

    private var remainingMilliseconds: Int32 {
        let (seconds, attoseconds) = (deadline - ContinuousClock.now).components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        return Int32(clamping: min(seconds, 1_000_000) * 1000 + attoseconds / 1_000_000_000_000_000 + 1)
    }

    private func refusal() -> PostgresError {
        guard unsafe PQstatus(connection) == CONNECTION_OK else {
            let error = unsafe PostgresError(.connectionLost, connection: connection)
            close()
            return error
        }
        return unsafe PostgresError(.other(sqlstate: "08P01"), connection: connection)
    }

    /// A server that became read-only may have a writable successor, which only a new connection finds.
    private func closingIfReadOnly(_ error: PostgresError) -> PostgresError {
        if error.reason == .readOnly, !isReadOnlyTransaction { close() }
        if error.reason == .adminShutdown { close() }
        return error
    }
}
