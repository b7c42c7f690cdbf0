import HTTPTypes
package import Hummingbird
import Logging
import NIOCore
import SentinelControl
import SentinelDomain
import SentinelTime

/// Answers every request: finds its route, makes the general checks, runs the handler within the deadline, and says in
/// log and metrics how it went.
package struct APIResponder: HTTPResponder {
    let table: RouteTable
    let options: APIOptions
    let environment: SentinelControl.Environment

    package func respond(to request: Request, context: APIContext) async throws -> Response {
        let began = ContinuousClock.now
        let path = request.uri.path
        let id = RequestID.take(request.headers[.requestID], now: environment.clock.now())
        let match = table.match(request.method, path: path)
        var reply: APIReply
        do {
            reply = try await answer(request, match, id: id)
        } catch let error where !(error is ConnectionFailure) {
            reply = failure(error, path: path, id: id)
        } catch let error as ConnectionFailure {
            throw error.cause
        }
        note(request.method, match, reply, id: id, seconds: (ContinuousClock.now - began) / .seconds(1))
        return response(reply, path: path, id: id, isHead: request.method == .head)
    }

    private func answer(_ request: Request, _ match: RouteTable.Match, id: String) async throws -> APIReply {
        guard (request.head.path ?? "").utf8.count <= options.pathLimit else {
            throw Problem(
                status: 414, code: "uri_too_long", detail: "Path and query have at most \(options.pathLimit) bytes.")
        }
        let (route, parameters) = try found(match)
        var asked = try checked(request, route, parameters, id: id)
        if route.body != .none { asked.body = try await body(of: request, route) }
        let ready = asked
        let reply =
            route.isProbe
            ? try await route.handler(ready)
            : try await RequestDeadline.run(options.requestDeadline) { try await route.handler(ready) }
        let isConditional = route.method == .get && ready.path != "/metrics"
        return isConditional ? try reply.answering(ifNoneMatch: request.headers[.ifNoneMatch]) : reply
    }

    private func found(_ match: RouteTable.Match) throws(Problem) -> (Route, [String: String]) {
        switch match {
        case .route(let route, let parameters): return (route, parameters)
        case .unknownPath:
            throw Problem(
                status: 404, code: "not_found", detail: "There is no resource of this path; see /openapi.json.")
        case .wrongMethod(_, let allowed):
            let methods = allowed.joined(separator: ", ")
            throw Problem(
                status: 405, code: "method_not_allowed", detail: "This resource allows \(methods).",
                fields: ["Allow": methods])
        }
    }

    /// The checks that need no body.
    private func checked(
        _ request: Request, _ route: Route, _ parameters: [String: String], id: String
    ) throws(Problem) -> APIRequest {
        let query = try QueryParameters(request.uri.query)
        try query.check(known: route.query)
        let accept = request.headers[values: .accept].joined(separator: ",")
        let mediaType = route.produces.isEmpty ? MediaType.json : MediaType.choose(accept, among: route.produces)
        guard let mediaType else {
            let offers = route.produces.joined(separator: " or ")
            throw Problem(status: 406, code: "not_acceptable", detail: "This resource is given as \(offers).")
        }
        return APIRequest(
            path: request.uri.path, parameters: parameters, query: query, headers: request.headers, id: id,
            mediaType: mediaType)
    }

    private func body(of request: Request, _ route: Route) async throws -> [UInt8] {
        let contentType = request.headers[.contentType]
        if let contentType, !route.consumes.contains(MediaType.essence(contentType)) { throw unsupported(route) }
        let reader = BodyReader(limit: route.bodyLimit ?? options.bodyLimit, deadline: options.requestDeadline)
        let bytes: [UInt8]
        do {
            bytes = try await reader.read(request)
        } catch let problem as Problem {
            throw problem
        } catch {
            throw ConnectionFailure(cause: error)
        }
        if !bytes.isEmpty, contentType == nil { throw unsupported(route) }
        if bytes.isEmpty, route.body == .required {
            throw Problem(status: 400, code: "malformed_body", detail: "The request has no body.")
        }
        return bytes
    }

    private func unsupported(_ route: Route) -> Problem {
        let types = route.consumes.joined(separator: " or ")
        return Problem(
            status: 415, code: "unsupported_media_type", detail: "Send the body with Content-Type: \(types).",
            fields: ["Accept": route.consumes.joined(separator: ", ")])
    }

    private func failure(_ error: any Error, path: String, id: String) -> APIReply {
        let problem = Problem(error)
        if problem.status >= 500 {
            environment.logger.error(
                "request failed",
                metadata: ["request_id": "\(id)", "code": "\(problem.code)", "detail": "\(detail(of: error))"])
        }
        return .problem(problem, instance: path, requestID: id)
    }

    /// For the log only.
    private func detail(of error: any Error) -> String {
        guard let error = error as? SentinelError else { return String(describing: error) }
        return error.detail.isEmpty ? error.message : error.detail
    }

    private func note(
        _ method: HTTPRequest.Method, _ match: RouteTable.Match, _ reply: APIReply, id: String, seconds: Double
    ) {
        let (template, isProbe) = match.label
        environment.metrics.requests.increment([template, RouteTable.label(method), String(reply.status)])
        environment.metrics.requestSeconds.observe(seconds, [template])
        environment.logger.log(
            level: isProbe ? .debug : .info, "request",
            metadata: [
                "request_id": "\(id)", "method": "\(RouteTable.label(method))", "route": "\(template)",
                "status": "\(reply.status)", "duration_ms": "\((seconds * 1e6).rounded() / 1e3)",
            ])
    }

    private func response(_ reply: APIReply, path: String, id: String, isHead: Bool) -> Response {
        var fields = HTTPFields()
        for (name, value) in reply.fields.sorted(by: { $0.key < $1.key }) {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        fields[.contentType] = reply.contentType
        fields[.requestID] = id
        fields[.xContentTypeOptions] = "nosniff"
        if path.hasPrefix("/v1") { fields[.cacheControl] = "no-store" }
        let status = HTTPResponse.Status(code: reply.status, reasonPhrase: StatusPhrase.of(reply.status))
        if reply.status == 204 || reply.status == 304 { return Response(status: status, headers: fields) }
        fields[.contentLength] = String(reply.body.count)
        let body = isHead ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: reply.body))
        return Response(status: status, headers: fields, body: body)
    }
}

/// The connection broke while the body came: nothing can be answered.
private struct ConnectionFailure: Error {
    let cause: any Error
}

extension RouteTable.Match {
    /// The route for log and metrics: a template, never a path.
    fileprivate var label: (template: String, isProbe: Bool) {
        switch self {
        case .route(let route, _): (route.template, route.isProbe)
        case .wrongMethod(let template, _): (template, false)
        case .unknownPath: ("unmatched", false)
        }
    }
}

extension RouteTable {
    /// A method of the standard, or `other`: clients may invent methods without end.
    fileprivate static func label(_ method: HTTPRequest.Method) -> String {
        let known: [HTTPRequest.Method] = [.get, .head, .post, .put, .patch, .delete, .options]
        return known.contains(method) ? method.rawValue : "other"
    }
}
