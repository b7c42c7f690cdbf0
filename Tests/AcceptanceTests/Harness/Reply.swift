import SentinelJSON

/// A reply of the server as it came over the wire.
struct Reply: Sendable, CustomStringConvertible {
    let status: Int
    /// By lower-case name.
    let headers: [String: String]
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    /// The body as JSON; null where it is none.
    var json: JSONValue { (try? JSONParser.parse(body, limits: .init(bytes: 64 << 20))) ?? .null }

    subscript(key: String) -> JSONValue? { json[key] }

    /// The elements of a list.
    var items: [JSONValue] { json["items"]?.arrayValue ?? [] }

    var names: [String] { items.compactMap { $0["name"]?.stringValue } }
    var etag: String { headers["etag"] ?? "" }
    var code: String { json["code"]?.stringValue ?? "" }

    /// The JSON pointers of a problem's faults.
    var pointers: Set<String> {
        Set(json["errors"]?.arrayValue?.compactMap { $0["pointer"]?.stringValue } ?? [])
    }

    var description: String { "\(status) \(text.prefix(2_000))" }
}

extension Reply {
    /// Reads a whole HTTP/1.1 response; nil when it is none.
    init?(wire: [UInt8]) {
        guard let end = wire.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
        let lines = String(decoding: wire[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
        guard let first = lines.first?.split(separator: " "), first.count >= 2, let status = Int(first[1]) else {
            return nil
        }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { return nil }
            headers[parts[0].lowercased()] = String(parts[1].drop { $0 == " " })
        }
        var body = Array(wire[end.upperBound...])
        if headers["transfer-encoding"] == "chunked" { body = Reply.dechunked(body) }
        self.init(status: status, headers: headers, body: body)
    }

    private static func dechunked(_ bytes: [UInt8]) -> [UInt8] {
        let lineEnd = Array("\r\n".utf8)
        var (rest, body) = (bytes[...], [UInt8]())
        while let end = rest.firstRange(of: lineEnd) {
            let line = String(decoding: rest[..<end.lowerBound], as: UTF8.self)
            guard let size = Int(line, radix: 16), size > 0 else { break }
            body += rest[end.upperBound...].prefix(size)
            rest = rest[end.upperBound...].dropFirst(size + 2)
        }
        return body
    }
}
