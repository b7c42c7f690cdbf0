import HTTPTypes
import SentinelControl
import SentinelCrypto
import SentinelDomain

/// Versions as files.
extension Resources {
    var versionFileRoutes: [Route] {
        [
            Route(
                method: .get, template: "/v1/watches/{name}/versions/{n}/artifact", produces: [MediaType.bytes],
                handler: exportVersion),
            Route(
                method: .post, template: "/v1/watches/{name}/versions", query: Resources.validateOnly,
                body: .required, bodyTypes: [MediaType.bytes], bodyLimit: VersionExport.byteLimit,
                handler: importVersion),
        ]
    }

    /// What `POST .../versions` takes. `Repr-Digest` (RFC 9530) is the SHA-256 of the body.
    @Sendable private func exportVersion(_ request: APIRequest) async throws -> APIReply {
        let export = try await control.exportVersion(watch: request.name, versionReference(request))
        let digest = try SHA256.digest(export.bytes)
        var reply = APIReply(status: 200, body: export.bytes, contentType: MediaType.bytes)
        reply.fields["ETag"] = "\"\(Hexadecimal.text(digest))\""
        reply.fields["Repr-Digest"] = "sha-256=:\(Base64URL.standard(digest)):"
        let name = "\(request.name)-v\(export.version.number).sentinel"
        reply.fields["Content-Disposition"] = "attachment; filename=\"\(name)\""
        return reply
    }

    @Sendable private func importVersion(_ request: APIRequest) async throws -> APIReply {
        let isPreview = try request.isValidateOnly
        let made = try await control.importVersion(
            watch: request.name, request.body, by: request.caller, validateOnly: isPreview)
        guard !isPreview else { return versionPreview(made.watch, made.version) }
        return versionReply(made.watch, made.version, status: 201)
    }
}

extension Base64URL {
    /// With the standard alphabet and padding, section 4, as structured fields have it.
    static func standard(_ bytes: [UInt8]) -> String {
        let text = encode(bytes).replacing("-", with: "+").replacing("_", with: "/")
        return text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    }
}
