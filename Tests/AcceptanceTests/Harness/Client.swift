import Foundation
import Glibc
import SentinelJSON

/// Speaks HTTP/1.1 to one server on 127.0.0.1, a connection a request, so that a test sees exactly what was sent.
struct Client: Sendable {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    let port: Int

    /// One request; throws when no complete reply comes within 40 s.
    func send(
        _ method: String, _ path: String, headers: [String: String] = [:], body: [UInt8] = []
    ) async throws -> Reply {
        var head = "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n"
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        if !body.isEmpty { head += "Content-Length: \(body.count)\r\n" }
        let request = Array((head + "\r\n").utf8) + body
        return try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try exchange(request) })
            }
        }
    }

    func get(_ path: String, headers: [String: String] = [:]) async throws -> Reply {
        try await send("GET", path, headers: headers)
    }

    func post(_ path: String, _ document: JSONValue, headers: [String: String] = [:]) async throws -> Reply {
        try await write("POST", path, document, headers: headers)
    }

    func put(_ path: String, _ document: JSONValue, headers: [String: String] = [:]) async throws -> Reply {
        try await write("PUT", path, document, headers: headers)
    }

    /// A merge patch of whatever revision there is.
    func patch(_ path: String, _ document: JSONValue, ifMatch: String? = "*") async throws -> Reply {
        var headers = ["Content-Type": "application/merge-patch+json"]
        headers["If-Match"] = ifMatch
        return try await write("PATCH", path, document, headers: headers)
    }

    func delete(_ path: String, ifMatch: String? = "*") async throws -> Reply {
        try await send("DELETE", path, headers: ifMatch.map { ["If-Match": $0] } ?? [:])
    }

    private func write(
        _ method: String, _ path: String, _ document: JSONValue, headers: [String: String]
    ) async throws -> Reply {
        let all = ["Content-Type": "application/json"].merging(headers) { $1 }
        return try await send(method, path, headers: all, body: JSONWriter.bytes(document))
    }

    /// Blocking.
    private func exchange(_ request: [UInt8]) throws -> Reply {
        let descriptor = try connected()
        defer { close(descriptor) }
        var sent = 0
        while sent < request.count {
            let count = unsafe request.withUnsafeBytes { bytes in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[sent...])
                return unsafe Glibc.send(descriptor, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
            }
            // A server may answer and hang up before it has read a body that it refuses.
            guard count > 0 else { break }
            sent += count
        }
        var wire: [UInt8] = []
        while case let part = receive(descriptor), !part.isEmpty { wire += part }
        guard let reply = Reply(wire: wire) else { throw Failure(description: "no HTTP reply in \(wire.count) bytes") }
        return reply
    }

    private func receive(_ descriptor: Int32) -> [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
            count = max(0, unsafe recv(descriptor, buffer.baseAddress, buffer.count, 0))
        }
    }

    private func connected() throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw Failure(description: "socket: \(errno)") }
        var patience = timeval(tv_sec: 40, tv_usec: 0)
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let code = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                unsafe connect(descriptor, generic, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard code == 0 else {
            let reason = errno
            close(descriptor)
            throw Failure(description: "connect to \(port): \(reason)")
        }
        return descriptor
    }
}
