import HTTPTypes
import Hummingbird
import NIOCore

/// Takes the body of a request, bounded in bytes and in time.
struct BodyReader: Sendable {
    let limit: Int
    let deadline: Duration

    /// - Throws: 413 before anything over the limit is kept, 503 for a body that comes too slowly, and what the
    ///   connection throws.
    func read(_ request: Request) async throws -> [UInt8] {
        if let announced = request.headers[.contentLength].flatMap({ Int($0) }), announced > limit { throw tooLarge }
        let body = request.body
        return try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
            group.addTask { try await collect(body) }
            group.addTask {
                try await Task.sleep(for: deadline)
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let bytes = first else { throw Problem.deadlineExceeded }
            return bytes
        }
    }

    private func collect(_ body: RequestBody) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await chunk in body {
            guard bytes.count + chunk.readableBytes <= limit else { throw tooLarge }
            bytes.append(contentsOf: chunk.readableBytesView)
        }
        return bytes
    }

    private var tooLarge: Problem {
        Problem(status: 413, code: "body_too_large", detail: "A request body has at most \(limit) bytes.")
    }
}
