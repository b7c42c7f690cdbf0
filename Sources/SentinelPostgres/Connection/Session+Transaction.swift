import CLibPQ

extension Session {
    /// Runs `body` in a transaction: COMMIT when it returns, ROLLBACK when it throws.
    ///
    /// - Throws: what `body` throws; `commitUnknown` when COMMIT was sent and its answer did not arrive, or was only a
    ///   local one; `other("25P02")` when `body` swallowed an error, so that PostgreSQL rolled back.
    func transaction<R>(readOnly: Bool = false, _ body: (Session) throws -> R) throws -> R {
        try begin(readOnly: readOnly)
        defer { isReadOnlyTransaction = false }
        let value: R
        do {
            value = try body(self)
        } catch {
            rollback()
            throw error
        }
        try commit()
        return value
    }

    private func begin(readOnly: Bool) throws(PostgresError) {
        isReadOnlyTransaction = readOnly
        try script(readOnly ? "BEGIN READ ONLY" : "BEGIN")
    }

    private func commit() throws(PostgresError) {
        notices.reset()
        let result: Rows
        do {
            result = try script(text: "COMMIT")
        } catch {
            // An ERROR of COMMIT has rolled back; a connection that ended may have ended on either side of it.
            if isOpen || isReadOnlyTransaction { throw error }
            throw PostgresError(.commitUnknown, detail: "COMMIT sent, then: \(error.detail)")
        }
        if notices.sawLocalCommitOnly {
            throw PostgresError(.commitUnknown, detail: "committed locally, but not confirmed by a standby")
        }
        guard result.tag == "COMMIT" else {
            throw PostgresError(
                .other(sqlstate: "25P02"), detail: "the transaction was rolled back: an error inside it was ignored")
        }
    }

    /// Ends a failed transaction; a connection on which that fails is closed.
    private func rollback() {
        guard isOpen else { return }
        do {
            try script("ROLLBACK")
        } catch {
            close()
        }
    }
}
