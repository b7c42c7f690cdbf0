import Foundation
import Glibc
import Hummingbird
import SentinelAPI
import Testing

/// What only a real connection shows.
struct LiveServerTests {
    @Test(.timeLimit(.minutes(1))) func aConnectionIsServed() async throws {
        try await withServer(deadline: .seconds(30)) { port in
            let replies = try await exchange(
                port,
                "HEAD /metrics HTTP/1.1\r\nHost: t\r\n\r\n"
                    + "GET /livez HTTP/1.1\r\nHost: t\r\nConnection: close\r\n\r\n")
            #expect(replies.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(replies.components(separatedBy: "HTTP/1.1 200 OK").count == 3)
            #expect(replies.contains("\"status\": \"alive\""))

            let tooLarge = try await exchange(
                port,
                "POST /v1/watches HTTP/1.1\r\nHost: t\r\nContent-Type: application/json\r\nConnection: close\r\n"
                    + "Content-Length: 99999999\r\n\r\n{")
            #expect(tooLarge.hasPrefix("HTTP/1.1 413 "))

            let chunk = String(repeating: "a", count: 0x8000)
            let chunks = String(repeating: "8000\r\n\(chunk)\r\n", count: 40) + "0\r\n\r\n"
            let chunked = try await exchange(
                port,
                "POST /v1/watches HTTP/1.1\r\nHost: t\r\nContent-Type: application/json\r\nConnection: close\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n" + chunks)
            #expect(chunked.hasPrefix("HTTP/1.1 413 "))

            let header = String(repeating: "h", count: 20_000)
            let refused = try await exchange(port, "GET /livez HTTP/1.1\r\nHost: t\r\nX-Long: \(header)\r\n\r\n")
            #expect(!refused.contains("HTTP/1.1 200"))
        }
    }

    @Test(.timeLimit(.minutes(1))) func aSlowBodyIsNotWaitedForLong() async throws {
        try await withServer(deadline: .milliseconds(300)) { port in
            let reply = try await exchange(
                port,
                "POST /v1/watches HTTP/1.1\r\nHost: t\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 100\r\n\r\n{")
            #expect(reply.hasPrefix("HTTP/1.1 503 "))
            #expect(reply.contains("deadline_exceeded"))
        }
    }

    /// Runs a server on a free port for as long as `body` takes.
    private func withServer(
        deadline: Duration, _ body: @escaping @Sendable (Int) async throws -> Void
    ) async throws {
        let api = APIHarness { options in
            options.requestDeadline = deadline
            options.idleTimeout = .seconds(8)
        }
        let (ports, announce) = AsyncStream<Int>.makeStream()
        let application = api.server.application { announce.yield($0) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await application.run() }
            group.addTask {
                for await port in ports { return try await body(port) }
            }
            try await group.next()
            group.cancelAll()
        }
    }

    /// Sends a text over a new connection and takes everything until the server closes it; blocks a thread of its own.
    private func exchange(_ port: Int, _ text: String) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try LiveServerTests.blockingExchange(port, text) })
            }
        }
    }

    private static func blockingExchange(_ port: Int, _ text: String) throws -> String {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        try #require(socket >= 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
        let connected = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(connected == 0)
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let chunk = Array(rest)
            let count = unsafe send(socket, chunk, chunk.count, Int32(MSG_NOSIGNAL))
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
        }
        var reply: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe recv(socket, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            reply += buffer.prefix(count)
        }
        return String(decoding: reply, as: UTF8.self)
    }
}
