/// Reads one request after the other from a connection.
struct FakeUpstreamReader {
    private static let headerEnd = Array("\r\n\r\n".utf8)

    private let socket: LoopbackSocket
    private var buffer: [UInt8] = []

    init(_ socket: LoopbackSocket) {
        self.socket = socket
    }

    /// nil when the client has gone.
    mutating func next() -> FakeUpstream.Request? {
        while true {
            if let end = buffer.firstRange(of: Self.headerEnd) { return request(headerEnd: end) }
            guard receiveMore() else { return nil }
        }
    }

    private mutating func receiveMore() -> Bool {
        guard let bytes = socket.receive() else { return false }
        buffer += bytes
        return true
    }

    private mutating func request(headerEnd: Range<Int>) -> FakeUpstream.Request? {
        let lines = String(decoding: buffer[..<headerEnd.lowerBound], as: UTF8.self).split(separator: "\r\n")
        let first = lines.first?.split(separator: " ") ?? []
        guard first.count == 3 else { return nil }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            headers[parts[0].lowercased()] = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""
        }
        buffer.removeSubrange(..<headerEnd.upperBound)
        let length = headers["content-length"].flatMap { Int($0) } ?? 0
        while buffer.count < length {
            guard receiveMore() else { return nil }
        }
        let body = String(decoding: buffer[..<length], as: UTF8.self)
        buffer.removeSubrange(..<length)
        return FakeUpstream.Request(method: String(first[0]), path: String(first[1]), headers: headers, body: body)
    }
}
