import CLibCurl
import SentinelControl

extension UpstreamRequest {
    /// Header fields that decide how a message is framed; those are ours alone.
    private static let reservedHeaders: Set<String> = [
        "accept-encoding", "connection", "content-length", "expect", "te", "trailer", "transfer-encoding", "upgrade",
    ]
    private static let tokenPunctuation = Set("!#$%&'*+-.^_`|~".utf8)

    /// Refuses what could change the request into another one. The error names the part, never its value.
    func validate() throws(UpstreamError) {
        try Self.check(url.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }, "the URL holds a space or control character")
        try validateURL()
        for header in headers {
            let isToken = !header.name.isEmpty && header.name.utf8.allSatisfy(Self.isTokenByte)
            try Self.check(isToken, "a header name is not a token")
            try Self.check(
                !Self.reservedHeaders.contains(header.name.lowercased()), "header \(header.name) is reserved")
            try Self.check(Self.isPrintable(header.value), "header \(header.name) holds a control character")
        }
        switch credentials {
        case .none: break
        case .basic(let user, let password):
            try Self.check(!user.utf8.contains(UInt8(ascii: ":")), "the user name holds a colon")
            try Self.check(
                Self.isPrintable(user) && Self.isPrintable(password), "the credentials hold a control character")
        case .bearer(let token):
            try Self.check(Self.isPrintable(token), "the credentials hold a control character")
        }
    }

    private func validateURL() throws(UpstreamError) {
        guard let parsed = unsafe curl_url() else {
            throw UpstreamError(.transport, detail: "libcurl is out of memory")
        }
        defer { unsafe curl_url_cleanup(parsed) }
        try Self.check(unsafe curl_url_set(parsed, CURLUPART_URL, url, 0) == CURLUE_OK, "the URL is malformed")
        let scheme = url.prefix { $0 != ":" }.lowercased()
        try Self.check(scheme == "http" || scheme == "https", "the URL is neither http nor https")
        var user: UnsafeMutablePointer<CChar>?
        let hasUser = unsafe curl_url_get(parsed, CURLUPART_USER, &user, 0) == CURLUE_OK
        unsafe curl_free(user)
        try Self.check(!hasUser, "the URL holds user information")
    }

    /// The lines of the header beyond libcurl's own.
    var headerLines: [String] {
        // No "Expect: 100-continue" for large forms: it costs a round trip.
        var lines = ["Expect:"]
        if case .bearer(let token) = credentials { lines.append("Authorization: Bearer \(token)") }
        // libcurl reads "name:" as "leave it out" and "name;" as the empty value.
        lines += headers.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
        return lines
    }

    /// `text`, unless it would show a credential or the value of a header.
    func withholdingSecrets(_ text: String) -> String {
        var secrets = headers.map(\.value)
        switch credentials {
        case .none: break
        case .basic(_, let password): secrets.append(password)
        case .bearer(let token): secrets.append(token)
        }
        let isTelling = secrets.contains { !$0.isEmpty && text.contains($0) }
        return isTelling ? "withheld, because it repeats a credential" : text
    }

    private static func check(_ isGood: Bool, _ detail: String) throws(UpstreamError) {
        guard isGood else { throw UpstreamError(.badURL, detail: detail) }
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: tokenPunctuation.contains(byte)
        }
    }

    private static func isPrintable(_ text: String) -> Bool {
        text.utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == UInt8(ascii: "\t") }
    }
}
