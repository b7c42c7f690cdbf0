import SentinelJSON
import SentinelTesting
import Testing

extension Busy {
    /// What nobody may see, and what the log looks like.
    @Suite("Secrets and logs", .timeLimit(.minutes(2)))
    struct SecretTests {
        @Test("No credential shows in a reply, a log line, a page or a table")
        func canaries() async throws {
            let upstream = try FakeUpstream { _ in .status(401, #"{"status":"error","error":"who are you"}"#) }
            defer { upstream.stop() }
            let sentinel = try await SentinelProcess.start(["--log-level", "debug"])
            let client = sentinel.client
            var replies: [String] = []
            func keep(_ reply: Reply, _ status: Int) {
                #expect(reply.status == status, "\(reply)")
                replies.append(reply.text)
            }
            let basic: JSONValue = [
                "name": "basic", "url": .string(upstream.url), "scrape_interval": "1s",
                "auth": ["type": "basic", "username": "user", "password": "canary-password"],
                "headers": ["X-Key": "canary-header"],
            ]
            let bearer: JSONValue = [
                "name": "bearer", "url": .string(upstream.url), "auth": ["type": "bearer", "token": "canary-token"],
            ]
            let bad: JSONValue = [
                "name": "bad", "url": "ftp://x", "auth": ["type": "bearer", "token": "canary-token\n"],
                "headers": ["Host": "canary-header"], "bearer": "canary-token",
            ]
            keep(try await client.post("/v1/data-sources", basic), 201)
            keep(try await client.post("/v1/data-sources", bearer), 201)
            keep(try await client.post("/v1/data-sources", bad), 400)
            keep(try await client.post("/v1/data-sources?validate_only=true", bearer), 409)
            keep(try await client.put("/v1/data-sources/basic", basic), 200)
            keep(try await client.patch("/v1/data-sources/basic", ["description": "changed"]), 200)
            keep(try await client.get("/v1/data-sources/basic"), 200)
            keep(try await client.get("/v1/data-sources"), 200)
            try await client.create("secret", "anything", ["data_source": "basic"])
            try await client.awaitCondition("secret", "scraping", reason: "http_401")
            // What was masked on the way out is kept on the way in: the source still sends its credentials.
            #expect(upstream.requests.last { $0.headers["x-key"] != nil }?.headers["x-key"] == "canary-header")
            keep(try await client.status("secret"), 200)
            keep(try await client.get("/metrics"), 200)
            try await sentinel.stop()
            let tables = try await sentinel.dump("data_sources") + sentinel.dump("watches")
            #expect(tables.contains("basic"))
            let hexadecimal = "canary".utf8.map { String($0, radix: 16) }.joined()
            for text in replies + [sentinel.log, tables] {
                #expect(!text.contains("canary") && !text.contains(hexadecimal))
            }
        }

        @Test("Log lines are JSON, one a line")
        func logLines() async throws {
            let sentinel = try await SentinelProcess.start()
            _ = try await sentinel.client.get("/v1/watches/with%0Anewline")
            _ = try await sentinel.client.send("GET", "/v1/watches", headers: ["X-Request-Id": "\"}{"])
            try await sentinel.stop()
            let lines = sentinel.log.split(separator: "\n")
            #expect(lines.count > 4)
            for line in lines {
                let event = try? JSONParser.parse(String(line), limits: .init(bytes: 1 << 20))
                #expect(event?["time"]?.stringValue != nil && event?["level"]?.stringValue != nil, "\(line)")
                #expect(event?["message"]?.stringValue?.isEmpty == false)
            }
        }
    }
}
