package import SentinelJSON

/// What went wrong, in two halves: a stable code with a public sentence, and a detail that only the log may see.
///
/// The mapping to HTTP is in `SentinelAPI`, in one function. A `description` shows the code only, so that an
/// interpolated error leaks nothing.
package struct SentinelError: Error, Sendable, CustomStringConvertible {
    /// The class of a failure; each maps to one HTTP status.
    package enum Kind: String, Sendable, CaseIterable {
        /// 400: not JSON, an unknown field, a bad query parameter.
        case malformed
        /// 404
        case notFound
        /// 409: the request is right, the state is not.
        case conflict
        /// 412: If-Match names another revision.
        case preconditionFailed
        /// 422: the fields are readable and wrong.
        case invalid
        /// 428: If-Match is missing.
        case preconditionRequired
        /// 502: a metric source answered something unusable.
        case upstream
        /// 503: PostgreSQL is away, the server is starting or stopping.
        case unavailable
        /// 500: a bug of ours.
        case bug
    }

    package let kind: Kind
    /// A stable lower_snake word that programs may switch on, such as `configuration_mismatch`.
    package let code: String
    /// One sentence for the client, naming the field and the fix.
    package let message: String
    /// Every fault of the request at once.
    package let faults: [Fault]
    /// For the log only.
    package let detail: String

    package init(_ kind: Kind, _ code: String, _ message: String, faults: [Fault] = [], detail: String = "") {
        self.kind = kind
        self.code = code
        self.message = message
        self.faults = faults
        self.detail = detail
    }

    /// Whether the same request may succeed later without a change.
    package var isRetryable: Bool { kind == .unavailable || kind == .upstream }

    package var description: String { "\(kind.rawValue): \(code)" }
}

extension SentinelError {
    package static func notFound(_ noun: String, _ name: String) -> SentinelError {
        SentinelError(.notFound, "\(noun)_not_found", "There is no \(noun.replacing("_", with: " ")) '\(name)'.")
    }

    package static func faults(_ faults: [Fault]) -> SentinelError {
        let syntactic = faults.contains { $0.code == .unknownField || $0.code == .wrongType }
        let count = faults.count == 1 ? "1 fault" : "\(faults.count) faults"
        return SentinelError(
            syntactic ? .malformed : .invalid, syntactic ? "malformed_body" : "invalid_body",
            "The request has \(count); each is listed under errors.", faults: faults)
    }
}
