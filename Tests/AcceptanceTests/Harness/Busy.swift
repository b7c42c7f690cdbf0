import SentinelTesting
import Testing

/// The suites that keep the processor busy, one after the other, so that they do not starve the ones that wait for the
/// clock.
@Suite("Busy", .serialized)
enum Busy {
    /// A server for whoever needs no data: nothing listens behind its data source `world`.
    static var sentinel: SentinelProcess {
        get async throws { try await starting.value }
    }

    private static let starting = Task {
        let sentinel = try await SentinelProcess.start()
        try await sentinel.client.createSource("world", "http://127.0.0.1:1")
        return sentinel
    }
}
