package import SentinelControl
import SentinelPrometheus
import SentinelTime
import Synchronization

/// The whole of `/metrics`: the forecast page as it was rendered, then what Sentinel counts about itself. Reads memory
/// only; the forecast page is compressed once for all scrapes that see it.
package final class MetricsPage: Sendable {
    static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    private let pages: PageBoard
    private let metrics: ServerMetrics
    private let process: ProcessMetrics
    private let compressed = Mutex<(generation: UInt64, part: DeflatedPart)?>(nil)

    /// - Parameter process: what is known of the process; see `ProcessMetrics`.
    package init(pages: PageBoard, metrics: ServerMetrics, process: ProcessMetrics) {
        self.pages = pages
        self.metrics = metrics
        self.process = process
    }

    func reply(acceptEncoding: String?) -> APIReply {
        var reply = APIReply(status: 200, contentType: MetricsPage.contentType)
        reply.fields["Vary"] = "Accept-Encoding"
        let (page, generation) = pages.current
        if MediaType.allowsGzip(acceptEncoding), let front = front(page.bytes, generation),
            let back = DeflatedPart(own(), isLast: true)
        {
            reply.body = DeflatedPart.gzip(front, back)
            reply.fields["Content-Encoding"] = "gzip"
        } else {
            reply.body = bytes()
        }
        return reply
    }

    /// What a scrape without compression gets.
    package func bytes() -> [UInt8] { pages.current.page.bytes + own() }

    private func own() -> [UInt8] {
        var buffer = ExpositionBuffer(capacity: 16_384)
        metrics.render(into: &buffer)
        process.render(into: &buffer)
        return buffer.bytes
    }

    /// The compressed forecast page. Two first scrapes of one page may both compress it: nobody waits for the other.
    private func front(_ bytes: [UInt8], _ generation: UInt64) -> DeflatedPart? {
        if let known = compressed.withLock({ $0 }), known.generation == generation { return known.part }
        guard let part = DeflatedPart(bytes, isLast: false) else { return nil }
        compressed.withLock { $0 = (generation, part) }
        return part
    }
}
