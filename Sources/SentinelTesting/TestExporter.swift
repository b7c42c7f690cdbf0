/// A metric target: serves the text exposition page that a closure makes at each scrape.
package final class TestExporter: Sendable {
    private let server: FakeUpstream

    /// Serves on a free port until `stop`.
    package init(page: @escaping @Sendable () -> String) throws {
        server = try FakeUpstream { _ in .text(page()) }
    }

    /// `host:port`, as a scrape configuration names it.
    package var target: String { "127.0.0.1:\(server.port)" }
    package var scrapes: Int { server.requests.count }

    package func stop() {
        server.stop()
    }
}
