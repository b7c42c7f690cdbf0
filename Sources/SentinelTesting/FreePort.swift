/// Finds a TCP port of the loopback interface that nobody listens on.
package enum FreePort {
    /// Somebody else may take the port before the caller does; the system hands ports out in turn, so it is unlikely.
    package static func find() throws -> Int {
        let socket = try LoopbackSocket.listening(backlog: 1)
        defer { socket.close() }
        return socket.port
    }
}
