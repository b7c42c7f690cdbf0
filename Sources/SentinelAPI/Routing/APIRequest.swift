import HTTPTypes
import SentinelControl
import SentinelJSON

/// A request that has found its route and passed every general check.
struct APIRequest: Sendable {
    let path: String
    let parameters: [String: String]
    let query: QueryParameters
    let headers: HTTPFields
    let id: String
    /// The negotiated type of the reply.
    let mediaType: String
    var body: [UInt8] = []

    var name: String { parameters["name"] ?? "" }
    var resourceID: String { parameters["id"] ?? "" }

    /// Who asks; without authentication nobody can be told from anybody else.
    var caller: Caller { Caller(actor: "anonymous") }

    var isValidateOnly: Bool {
        get throws(Problem) { try query.bool("validate_only") }
    }

    /// The body as JSON; an empty body is an empty object.
    /// - Throws: 400 with line and column.
    func json() throws(Problem) -> JSONValue {
        guard !body.isEmpty else { return .object(JSONObject()) }
        do throws(JSONParser.Failure) {
            return try JSONParser.parse(body, limits: .init(bytes: body.count))
        } catch {
            throw Problem(status: 400, code: "malformed_body", detail: "The body is not JSON: \(error.description)")
        }
    }

    /// The body without the fields that a reply has and a client cannot set, so that what was read can be written back.
    func json(without readOnly: [String]) throws(Problem) -> JSONValue {
        let document = try json()
        guard var object = document.objectValue else { return document }
        for field in readOnly { object[field] = nil }
        return .object(object)
    }

    /// `If-Match` and `If-None-Match` of a write.
    func editGuard() throws(Problem) -> EditGuard {
        var edit = EditGuard()
        if let header = headers[.ifMatch] { edit.ifMatch = try EntityTags(header).tags }
        if let header = headers[.ifNoneMatch] {
            guard try EntityTags(header).tags == ["*"] else {
                throw Problem(
                    status: 400, code: "invalid_header",
                    detail: "On a write, If-None-Match can only be *: create, never replace.")
            }
            edit.mustBeNew = true
        }
        return edit
    }

    /// The seconds of `Prefer: wait=N`, RFC 7240, at most 25; nil without.
    var preferredWait: Int? {
        let preferences = headers[values: .prefer].flatMap { $0.split { $0 == "," || $0 == ";" } }
        for preference in preferences {
            let parts = preference.filter { $0 != " " }.lowercased().split(separator: "=")
            guard parts.count == 2, parts[0] == "wait", let seconds = Int(parts[1]), seconds > 0 else { continue }
            return min(seconds, 25)
        }
        return nil
    }
}
