import CLibZ
import HTTPTypes
import SentinelControl
import SentinelTime
import Testing

struct MetricsPageTests {
    private let api = APIHarness()

    @Test func thePageIsTheForecastsAndTheServerItself() async throws {
        publish("a_sentinel_predicted 1\n")
        let reply = try await api.send(.get, "/metrics")
        #expect(reply.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
        #expect(reply.text.hasPrefix("a_sentinel_predicted 1\n"))
        #expect(reply.text.contains("sentinel_build_info{version=\"1.2.3\"} 1\n"))
        for family in [
            "process_resident_memory_bytes", "process_cpu_seconds_total", "process_open_fds", "process_max_fds",
            "process_start_time_seconds",
        ] {
            #expect(reply.text.contains("\n\(family) "), "\(family)")
        }
    }

    @Test func gzipIsOneMemberThatInflatesToThePage() async throws {
        let line = "a_sentinel_predicted{x=\"y\"} 1\n"
        for page in ["", line, String(repeating: line, count: 20_000)] {
            publish(page)
            let reply = try await api.send(.get, "/metrics", [.acceptEncoding: "deflate, gzip;q=0.5"])
            #expect(reply.headers[.contentEncoding] == "gzip")
            let plain = try #require(inflate(reply.body))
            #expect(String(decoding: plain, as: UTF8.self).hasPrefix(page + "# HELP "))
            #expect(reply.body.count < plain.count)
        }
    }

    @Test func aNewPageIsCompressedAnew() async throws {
        for page in ["one 1\n", "two 2\n"] {
            publish(page)
            let body = try await api.send(.get, "/metrics", [.acceptEncoding: "gzip"]).body
            #expect(String(decoding: try #require(inflate(body)), as: UTF8.self).hasPrefix(page))
        }
        #expect(try await api.send(.get, "/metrics", [.acceptEncoding: "gzip;q=0, *"]).headers[.contentEncoding] == nil)
    }

    private func publish(_ text: String) {
        api.environment.pages.publish(
            RenderedPage(bytes: Array(text.utf8), samples: 1, validUntil: APIHarness.now, conflicts: [:]))
    }

    /// Nil unless the bytes are exactly one gzip member with the right checksum and length.
    private func inflate(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = unsafe z_stream()
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        guard unsafe inflateInit2_(&stream, 31, ZLIB_VERSION, size) == Z_OK else { return nil }
        defer { _ = unsafe inflateEnd(&stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: 4 << 20)
        return unsafe input.withUnsafeMutableBufferPointer { source in
            unsafe output.withUnsafeMutableBufferPointer { target -> [UInt8]? in
                unsafe stream.next_in = source.baseAddress
                unsafe stream.avail_in = UInt32(source.count)
                unsafe stream.next_out = target.baseAddress
                unsafe stream.avail_out = UInt32(target.count)
                let status = unsafe CLibZ.inflate(&stream, Z_FINISH)
                guard status == Z_STREAM_END, unsafe stream.avail_in == 0 else { return nil }
                return unsafe Array(target.prefix(Int(stream.total_out)))
            }
        }
    }
}
