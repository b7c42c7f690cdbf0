import SentinelDomain
import SentinelJSON

extension SentinelError {
    /// What a failure of the database means to a caller; the server's words go into the detail only.
    init(_ error: PostgresError) {
        switch error.reason {
        case .connectFailed, .unsafeServer, .deadline, .connectionLost, .poolExhausted, .serialization, .deadlock,
            .readOnly, .lockTimeout, .statementTimeout, .adminShutdown:
            self = .databaseUnavailable(error)
        case .commitUnknown:
            self.init(
                .unavailable, "commit_unknown",
                "The database did not confirm the change, so its outcome is unknown; read before repeating it.",
                detail: error.detail)
        case .uniqueViolation(let constraint): self = .taken(constraint, detail: error.detail)
        case .foreignKeyViolation(let constraint): self = .referenced(constraint, detail: error.detail)
        case .other(let sqlstate): self = .refused(sqlstate, error)
        case .invalidConfiguration, .checkViolation, .unexpectedColumn, .migrationRefused, .clusterFailed:
            self = .bug(error.detail)
        }
    }

    /// A fault of ours, of which the client learns nothing but that it happened.
    static func bug(_ detail: String) -> SentinelError {
        SentinelError(.bug, "internal_error", "The server failed to do this; its log tells why.", detail: detail)
    }

    /// A stored document that this program cannot read (any more): no fault of the client, whatever the reader said.
    func unreadable(_ noun: String, _ name: String) -> SentinelError {
        let places = faults.map { "\($0.pointer): \($0.detail)" }.joined(separator: "; ")
        return .bug("the stored \(noun) '\(name)' cannot be read: \(code) \(places)")
    }

    static func nameTaken(_ noun: String, _ name: String) -> SentinelError {
        SentinelError(.conflict, "name_taken", "There is a \(noun) '\(name)' already; choose another name.")
    }

    private static func databaseUnavailable(_ error: PostgresError) -> SentinelError {
        SentinelError(
            .unavailable, "database_unavailable", "\(error.description) Nothing was changed; try again.",
            detail: error.detail)
    }

    /// Two writers at once: the checks before the statement saw nothing yet.
    private static func taken(_ constraint: String, detail: String) -> SentinelError {
        switch constraint {
        case "watches_name_key", "data_sources_name_key":
            SentinelError(.conflict, "name_taken", "The name is in use already; choose another one.", detail: detail)
        default:
            SentinelError(.conflict, "already_exists", "Such an object exists already.", detail: detail)
        }
    }

    private static func referenced(_ constraint: String, detail: String) -> SentinelError {
        if constraint == "watches_data_source_id_fkey" {
            return SentinelError(
                .conflict, "data_source_gone", "The data source of the watch was deleted meanwhile; name another one.",
                detail: detail)
        }
        if constraint.hasSuffix("_watch_id_fkey") {
            return SentinelError(.conflict, "watch_deleted", "The watch was deleted meanwhile.", detail: detail)
        }
        return .bug(detail)
    }

    /// Codes: PostgreSQL documentation, appendix A. Classes 53 and 58: out of disk, memory, connections; I/O errors.
    private static func refused(_ sqlstate: String, _ error: PostgresError) -> SentinelError {
        switch sqlstate {
        case "22021", "22P05":
            SentinelError(
                .malformed, "unstorable_text", "A text holds the character U+0000, which cannot be stored; remove it.",
                detail: error.detail)
        case _ where sqlstate.hasPrefix("53") || sqlstate.hasPrefix("58"): .databaseUnavailable(error)
        default: .bug(error.detail)
        }
    }
}
