import HTTPTypes

/// One method of one resource: what it takes and what answers it.
struct Route: Sendable {
    /// Whether a request has a body.
    enum Body: Sendable {
        case none, required
        /// A missing body stands for an empty object.
        case optional
    }

    typealias Handler = @Sendable (APIRequest) async throws -> APIReply

    let method: HTTPRequest.Method
    /// Such as `/v1/watches/{name}`.
    let template: String
    /// The query parameters that it knows.
    var query: [String] = []
    /// What it can answer with; empty = `Accept` is not looked at.
    var produces = [MediaType.json]
    var body = Body.none
    /// The media types of a body; empty = what the method says.
    var bodyTypes: [String] = []
    /// Bytes of a body, when it may have more than others.
    var bodyLimit: Int?
    /// A probe or a scrape: logged at debug, and answered without the machinery of a deadline.
    var isProbe = false
    let handler: Handler

    /// The media types of a body.
    var consumes: [String] {
        guard bodyTypes.isEmpty else { return bodyTypes }
        return method == .patch ? [MediaType.mergePatch, MediaType.json] : [MediaType.json]
    }

    /// The values of the template's parameters; nil when the path is another one.
    func parameters(of segments: [String]) -> [String: String]? {
        let parts = template.split(separator: "/")
        guard parts.count == segments.count else { return nil }
        var parameters: [String: String] = [:]
        for (part, segment) in zip(parts, segments) {
            if part.hasPrefix("{") {
                parameters[String(part.dropFirst().dropLast())] = segment
            } else if part != segment {
                return nil
            }
        }
        return parameters
    }
}
