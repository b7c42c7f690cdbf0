import SentinelDomain
import SentinelJSON

/// An error as a client sees it, RFC 9457, and the header fields that go with it.
struct Problem: Error, Equatable {
    var status: Int
    /// A stable lower_snake word.
    var code: String
    var detail: String
    var faults: [Fault] = []
    var isRetryable = false
    /// Further header fields, such as `Allow`.
    var fields: [String: String] = [:]

    func representation(instance: String, requestID: String) -> JSONObject {
        var json: JSONObject = [
            "type": .string("/problems/\(code)"), "title": .string(title), "status": .count(status),
            "detail": .string(detail), "instance": .string(instance), "code": .string(code),
            "request_id": .string(requestID), "retryable": .bool(isRetryable),
        ]
        if !faults.isEmpty { json["errors"] = .array(faults.map { .object($0.representation) }) }
        return json
    }

    private var title: String { StatusPhrase.of(status) }
}

extension Fault {
    var representation: JSONObject {
        ["pointer": .string(pointer.description), "code": .string(code.rawValue), "detail": .string(detail)]
    }
}

extension Problem {
    /// The one place where errors become statuses. What is not known becomes a 500 that tells nothing.
    init(_ error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let error as SentinelError:
            self.init(
                status: Problem.status(of: error), code: error.code, detail: error.message, faults: error.faults,
                isRetryable: error.isRetryable)
            if error.kind == .bug { self = .internalError }
            if status == 503 { fields["Retry-After"] = "2" }
        default: self = .internalError
        }
    }

    private static func status(of error: SentinelError) -> Int {
        switch error.kind {
        case .malformed: 400
        case .notFound: 404
        case .conflict: 409
        case .preconditionFailed: 412
        case .invalid: 422
        case .preconditionRequired: 428
        case .bug: 500
        case .upstream: 502
        case .unavailable: 503
        }
    }

    static let internalError = Problem(
        status: 500, code: "internal_error",
        detail: "Something went wrong on the server; the log has the details under this request_id.")
}
