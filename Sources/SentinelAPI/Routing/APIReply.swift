import HTTPTypes
import SentinelCrypto
import SentinelJSON

/// A reply before it becomes bytes on a wire.
struct APIReply: Sendable {
    var status: Int
    var body: [UInt8] = []
    var contentType: String?
    var fields: [String: String] = [:]

    /// A document, laid out for people.
    static func json(
        _ document: JSONObject, status: Int = 200, etag: String? = nil, location: String? = nil
    ) -> APIReply {
        var bytes = JSONWriter.bytes(.object(document), style: .pretty)
        bytes.append(0x0A)
        var reply = APIReply(status: status, body: bytes, contentType: MediaType.json)
        reply.fields["ETag"] = etag
        reply.fields["Location"] = location
        return reply
    }

    static let noContent = APIReply(status: 204)

    static func problem(_ problem: Problem, instance: String, requestID: String) -> APIReply {
        var reply = APIReply.json(
            problem.representation(instance: instance, requestID: requestID), status: problem.status)
        reply.contentType = MediaType.problem
        reply.fields = problem.fields
        return reply
    }

    /// Answers a conditional GET: names the entity, and sends nothing that the client has already.
    func answering(ifNoneMatch header: String?) throws -> APIReply {
        guard status == 200 else { return self }
        var reply = self
        let etag = try fields["ETag"] ?? "\"\(SHA256.hexDigest(body).prefix(32))\""
        reply.fields["ETag"] = etag
        guard let header, try EntityTags(header).matchesWeakly(etag) else { return reply }
        reply.status = 304
        reply.body = []
        reply.contentType = nil
        return reply
    }
}

extension HTTPField.Name {
    static var prefer: HTTPField.Name { HTTPField.Name("Prefer") ?? .expect }
    static var requestID: HTTPField.Name { HTTPField.Name("X-Request-Id") ?? .via }
}
