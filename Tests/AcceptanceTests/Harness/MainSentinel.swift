import SentinelJSON
import SentinelTesting

/// The Sentinel that the tests share which neither stop nor break it. The Prometheus of the world scrapes it.
enum MainSentinel {
    static var shared: SentinelProcess {
        get async throws { try await starting.value }
    }

    private static let starting = Task {
        let world = try await World.shared
        let process = try await SentinelProcess.start(port: world.sentinelPort)
        try await process.client.createSource("world", world.prometheus.url)
        return process
    }
}
