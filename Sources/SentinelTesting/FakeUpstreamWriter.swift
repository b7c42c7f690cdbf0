import CLibZ

/// Sends one scripted reply.
struct FakeUpstreamWriter {
    private static let chunk = [UInt8](repeating: UInt8(ascii: "0"), count: 64 << 10)

    private let socket: LoopbackSocket

    init(_ socket: LoopbackSocket) {
        self.socket = socket
    }

    /// Whether the connection goes on.
    func send(_ reply: FakeUpstream.Reply) -> Bool {
        switch reply {
        case .json(let body): whole(200, "application/json", body)
        case .text(let body): whole(200, "text/plain; version=0.0.4; charset=utf-8", body)
        case .html(let status, let body): whole(status, "text/html; charset=utf-8", body)
        case .status(let status, let body): whole(status, "application/json", body)
        case .redirect(let target): whole(302, "text/plain", "", extra: "Location: \(target)\r\n")
        case .raw(let text): hangUp(after: text)
        case .truncated(let bytes):
            hangUp(after: head(200, "application/json", length: bytes * 2) + String(repeating: "0", count: bytes))
        case .gzipBomb(let bytes): gzipBomb(bytes)
        case .endless(let bytes): endless(bytes)
        case .trickle(let rate): trickle(rate)
        case .silence: silence()
        case .reset: reset()
        case .delayed(let milliseconds, let reply): socket.isQuiet(forMilliseconds: milliseconds) && send(reply)
        }
    }

    private func head(_ status: Int, _ type: String, length: Int?, extra: String = "") -> String {
        let framing = length.map { "Content-Length: \($0)\r\n" } ?? "Connection: close\r\n"
        return "HTTP/1.1 \(status) Scripted\r\nContent-Type: \(type)\r\n\(framing)\(extra)\r\n"
    }

    private func whole(_ status: Int, _ type: String, _ body: String, extra: String = "") -> Bool {
        socket.send(Array((head(status, type, length: body.utf8.count, extra: extra) + body).utf8))
    }

    private func hangUp(after text: String) -> Bool {
        _ = socket.send(Array(text.utf8))
        return false
    }

    private func endless(_ bytes: Int) -> Bool {
        guard socket.send(Array(head(200, "application/json", length: bytes).utf8)) else { return false }
        var left = bytes
        while left > 0 {
            let part = left < Self.chunk.count ? Array(Self.chunk[..<left]) : Self.chunk
            guard socket.send(part) else { return false }
            left -= part.count
        }
        return true
    }

    private func trickle(_ bytesPerSecond: Int) -> Bool {
        guard socket.send(Array(head(200, "application/json", length: 1 << 30).utf8)) else { return false }
        let part = [UInt8](repeating: UInt8(ascii: "0"), count: max(1, bytesPerSecond / 10))
        let pause = bytesPerSecond < 10 ? 1000 / max(1, bytesPerSecond) : 100
        while socket.send(part), socket.isQuiet(forMilliseconds: pause) {}
        return false
    }

    private func silence() -> Bool {
        while socket.receive() != nil {}
        return false
    }

    private func reset() -> Bool {
        socket.resetOnClose()
        return false
    }

    private func gzipBomb(_ decodedBytes: Int) -> Bool {
        let head = head(200, "application/json", length: nil, extra: "Content-Encoding: gzip\r\n")
        guard socket.send(Array(head.utf8)) else { return false }
        var stream = unsafe z_stream()
        let size = Int32(unsafe MemoryLayout<z_stream>.size)
        // 15 bits of window and 16 for a gzip header.
        let code = unsafe deflateInit2_(&stream, 9, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        guard code == Z_OK else { return false }
        defer { unsafe deflateEnd(&stream) }
        var left = decodedBytes
        while left > 0 {
            let count = min(left, Self.chunk.count)
            left -= count
            guard unsafe sendCompressed(count, &stream, isLast: left == 0) else { return false }
        }
        return false
    }

    private func sendCompressed(_ count: Int, _ stream: inout z_stream, isLast: Bool) -> Bool {
        var input = Array(Self.chunk[..<count])
        let output = unsafe input.withUnsafeMutableBufferPointer { source in
            unsafe stream.next_in = source.baseAddress
            unsafe stream.avail_in = UInt32(source.count)
            return unsafe [UInt8](unsafeUninitializedCapacity: count + 1024) { target, used in
                unsafe stream.next_out = target.baseAddress
                unsafe stream.avail_out = UInt32(target.count)
                unsafe deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH)
                used = unsafe target.count - Int(stream.avail_out)
            }
        }
        return socket.send(output)
    }
}
