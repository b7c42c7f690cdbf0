import SentinelCrypto
import SentinelJSON

/// Opaque, signed places in a list. A token names the last item shown and the list that it belongs to, so that it can
/// be neither forged nor used with other filters.
struct PageTokens: Sendable {
    private let key: [UInt8]

    /// - Parameter key: secret bytes, the same in every replica.
    init(key: [UInt8]) {
        self.key = key
    }

    /// - Parameter list: what identifies the list: path and filters.
    func make(after cursor: String, of list: String) throws -> String {
        let document: JSONValue = ["after": .string(cursor), "list": .string(try digest(list))]
        let payload = JSONWriter.bytes(document)
        let code = try HMACSHA256.code(key: key, message: payload)
        return Base64URL.encode(payload) + "." + Base64URL.encode(code)
    }

    /// The last item of the page before.
    /// - Throws: 400 for a token that is not ours, was changed, or is of another list.
    func read(_ token: String, of list: String) throws -> String {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard token.utf8.count <= 2_048, parts.count == 2, let payload = Base64URL.decode(parts[0]),
            let code = Base64URL.decode(parts[1]), try HMACSHA256.isValid(code, key: key, message: payload),
            let document = try? JSONParser.parse(payload, limits: .init(bytes: 2_048, depth: 2)),
            let cursor = document["after"]?.stringValue
        else { throw PageTokens.invalid("The page_token is not one that this server has given.") }
        guard document["list"] == .string(try digest(list)) else {
            throw PageTokens.invalid("The page_token belongs to a list with other filters; start again without it.")
        }
        return cursor
    }

    private func digest(_ list: String) throws -> String {
        Base64URL.encode(Array(try SHA256.digest(Array(list.utf8)).prefix(12)))
    }

    private static func invalid(_ detail: String) -> Problem {
        Problem(status: 400, code: "invalid_page_token", detail: detail)
    }
}
