extension Session {
    /// The only row of a statement that always gives one.
    func row(_ statement: Statement, _ parameters: [SQLValue] = []) throws(PostgresError) -> Row {
        guard let row = try execute(statement, parameters).first else {
            throw PostgresError(.unexpectedColumn("*"), detail: "a statement gave no row: \(statement.text)")
        }
        return row
    }

    /// Whether a guarded statement changed a row.
    func didChange(_ statement: Statement, _ parameters: [SQLValue]) throws(PostgresError) -> Bool {
        try execute(statement, parameters).affected > 0
    }

    /// Runs `body` so that the transaction can go on after an error of the server in it.
    func attempt<R>(_ body: () throws(PostgresError) -> R) throws(PostgresError) -> R {
        try script("SAVEPOINT attempt")
        do {
            let value = try body()
            try script("RELEASE SAVEPOINT attempt")
            return value
        } catch {
            if isOpen { try script("ROLLBACK TO SAVEPOINT attempt") }
            throw error
        }
    }
}
