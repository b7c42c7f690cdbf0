import Foundation
import Synchronization

/// A scripted HTTP server on a free port of 127.0.0.1: one thread for each connection, replies of any kind of badness.
package final class FakeUpstream: Sendable {
    package struct Request: Sendable {
        package let method: String
        /// Path and query as sent.
        package let path: String
        /// By lower-case name.
        package let headers: [String: String]
        package let body: String
    }

    package enum Reply: Sendable {
        case json(String)
        case text(String)
        case html(Int, String)
        case status(Int, String)
        case redirect(to: String)
        /// These bytes as they are, then the end of the connection.
        case raw(String)
        /// Promises twice as many bytes as it sends before it hangs up.
        case truncated(bytes: Int)
        /// A small compressed body that unpacks to this many bytes.
        case gzipBomb(decodedBytes: Int)
        /// A body of this many bytes, as fast as it goes.
        case endless(bytes: Int)
        case trickle(bytesPerSecond: Int)
        /// Accepts the request and says nothing until the client goes.
        case silence
        case reset
        indirect case delayed(milliseconds: Int, Reply)
    }

    private struct State {
        var requests: [Request] = []
        var open: [Int32: LoopbackSocket] = [:]
        var accepted = 0
        var peak = 0
        var isStopped = false
    }

    package let port: Int
    private let listener: LoopbackSocket
    private let handler: @Sendable (Request) -> Reply
    private let state = Mutex(State())

    package init(_ handler: @escaping @Sendable (Request) -> Reply) throws {
        listener = try LoopbackSocket.listening(backlog: 1024)
        port = listener.port
        self.handler = handler
        Thread.detachNewThread { self.acceptConnections() }
    }

    /// Without a trailing slash.
    package var url: String { "http://127.0.0.1:\(port)" }
    package var requests: [Request] { state.withLock { $0.requests } }
    package var openConnections: Int { state.withLock { $0.open.count } }
    package var acceptedConnections: Int { state.withLock { $0.accepted } }
    /// The most connections that were open at once.
    package var peakConnections: Int { state.withLock { $0.peak } }

    /// Closes the port and all connections. The server lives until this is called.
    package func stop() {
        state.withLock { state in
            guard !state.isStopped else { return }
            state.isStopped = true
            listener.shutDown()
            for socket in state.open.values { socket.shutDown() }
        }
    }

    private func acceptConnections() {
        while let socket = listener.acceptNext() {
            guard register(socket) else { break }
            Thread.detachNewThread { self.serve(socket) }
        }
        listener.close()
    }

    private func register(_ socket: LoopbackSocket) -> Bool {
        state.withLock { state in
            guard !state.isStopped else {
                socket.close()
                return false
            }
            state.open[socket.descriptor] = socket
            state.accepted += 1
            state.peak = max(state.peak, state.open.count)
            return true
        }
    }

    private func serve(_ socket: LoopbackSocket) {
        var reader = FakeUpstreamReader(socket)
        while let request = reader.next() {
            state.withLock { $0.requests.append(request) }
            guard FakeUpstreamWriter(socket).send(handler(request)) else { break }
        }
        state.withLock { state in
            state.open[socket.descriptor] = nil
            socket.close()
        }
    }
}
