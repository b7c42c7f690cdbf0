import CLibPQ

extension PostgresError {
    /// What an error result of libpq says. Without an SQLSTATE it was made by libpq: the connection is gone.
    init(result: OpaquePointer) {
        func field(_ code: Int32) -> String? {
            guard let text = unsafe PQresultErrorField(result, code) else { return nil }
            return unsafe String(cString: text)
        }
        guard let sqlstate = field(clibpq_field_sqlstate()) else {
            let message = unsafe PQresultErrorMessage(result).map { unsafe String(cString: $0) }
            self.init(.connectionLost, detail: message ?? "the server closed the connection")
            return
        }
        let constraint = field(clibpq_field_constraint()) ?? ""
        let message = field(clibpq_field_message()) ?? "no message"
        self.init(
            Reason(sqlstate: sqlstate, constraint: constraint),
            detail: "\(sqlstate) \(message)" + (constraint.isEmpty ? "" : " (constraint \(constraint))"))
    }

    /// What the connection itself has to say, for errors without a result.
    init(_ reason: Reason, connection: OpaquePointer?) {
        let message = unsafe PQerrorMessage(connection).map { unsafe String(cString: $0) } ?? ""
        self.init(reason, detail: message.isEmpty ? "no message from libpq" : message)
    }
}

extension PostgresError.Reason {
    /// The reason of a server's error; codes: PostgreSQL documentation, appendix A.
    init(sqlstate: String, constraint: String) {
        self =
            switch sqlstate {
            case "23505", "23P01": .uniqueViolation(constraint: constraint)
            case "23503": .foreignKeyViolation(constraint: constraint)
            case "23514": .checkViolation(constraint: constraint)
            case "40001": .serialization
            case "40P01": .deadlock
            case "25006": .readOnly
            case "55P03": .lockTimeout
            case "57014": .statementTimeout
            case "57P01", "57P02", "57P03": .adminShutdown
            case "25P03", "08000", "08003", "08006": .connectionLost
            default: .other(sqlstate: sqlstate)
            }
    }
}
