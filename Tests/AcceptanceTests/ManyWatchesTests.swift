import SentinelJSON
import SentinelPrometheus
import SentinelTesting
import Testing

extension Busy {
    @Suite("Many watches", .timeLimit(.minutes(4)))
    struct ManyWatchesTests {
        @Test("1,000 watches, and SIGTERM still ends the server in 10 s")
        func thousand() async throws {
            let upstream = try FakeUpstream { request in
                request.path.hasSuffix("query_range")
                    ? .json(#"{"status":"success","data":{"resultType":"matrix","result":[]}}"#) : .json("{}")
            }
            defer { upstream.stop() }
            let sentinel = try await SentinelProcess.start()
            let client = sentinel.client
            try await client.createSource("world", upstream.url)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for lane in 0..<8 {
                    group.addTask {
                        for n in stride(from: lane, to: 1_000, by: 8) {
                            try await client.create(
                                "many-\(n)", "many_\(n)",
                                [
                                    "granularity": "1m", "horizon": "5m",
                                    "lookback": "10m", "training_window": "1h",
                                ])
                        }
                    }
                }
                try await group.waitForAll()
            }
            var names: Set<String> = []
            var path = "/v1/watches?limit=300"
            for _ in 0..<4 {
                let page = try await client.get(path)
                names.formUnion(page.names)
                path = "/v1/watches?limit=300&page_token=" + (page["next_page_token"]?.stringValue ?? "")
            }
            #expect(names.count == 1_000)
            try await eventually(within: .seconds(30), "all watches on the page") {
                try await client.metrics().values(of: "sentinel_watch_state").count == 8_000
            }
            try await sentinel.stop()
            try await sentinel.launch()
            try await eventually(within: .seconds(30), "all watches on the page") {
                try await client.metrics().values(of: "sentinel_watch_info").count == 1_000
            }
            try await sentinel.stop()
        }
    }
}
