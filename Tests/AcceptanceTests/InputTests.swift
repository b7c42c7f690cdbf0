import SentinelJSON
import SentinelTesting
import Testing

extension Busy {
    /// What a client may write, field by field.
    @Suite("Input", .timeLimit(.minutes(3)))
    struct InputTests {
        /// A field with a value that it cannot have, the status, and the pointer of the fault.
        struct Bad: Sendable, CustomTestStringConvertible {
            let field: String
            let value: JSONValue
            let status: Int
            let pointer: String

            init(_ field: String, _ value: JSONValue, _ status: Int, at pointer: String? = nil) {
                (self.field, self.value, self.status, self.pointer) = (field, value, status, pointer ?? "/" + field)
            }

            var testDescription: String { "\(field) = \(JSONWriter.text(value).prefix(60))" }
        }

        static let badWatches: [Bad] =
            wrongTypes(
                texts: [
                    "name", "data_source", "metric", "transform", "model", "cron", "time_zone", "granularity",
                    "horizon", "lookback", "training_window", "scrape_delay", "gate", "on_corrupt", "description",
                ], numbers: ["seed", "gate_margin", "max_versions", "max_series"],
                others: [
                    "labels", "matchers", "parameters", "drift", "emission", "interval", "paused", "tags",
                ]) + badValues + badParts

        private static func wrongTypes(texts: [String], numbers: [String], others: [String]) -> [Bad] {
            texts.map { Bad($0, 5, 400) } + numbers.map { Bad($0, "5", 400) } + others.map { Bad($0, "word", 400) }
        }

        private static let badValues = [
            Bad("name", .null, 422), Bad("name", "Upper", 422), Bad("name", "", 422), Bad("metric", .null, 422),
            Bad("metric", "", 422), Bad("data_source", "no-such-source", 422), Bad("transform", "square", 422),
            Bad("model", "prophet", 422), Bad("cron", "* * * * * *", 422), Bad("cron", "@daily", 422),
            Bad("cron", "0 0 31 2 *", 422), Bad("time_zone", "Mars/Olympus", 422), Bad("granularity", "0s", 422),
            Bad("granularity", "8d", 422), Bad("granularity", "5S", 422), Bad("horizon", "0s", 422),
            Bad("horizon", "1500ms", 422), Bad("horizon", "20m", 422), Bad("lookback", "5s", 422),
            Bad("training_window", "7s", 422), Bad("training_window", "10d", 422), Bad("scrape_delay", "2s", 422),
            Bad("seed", -1, 422), Bad("gate", "ajar", 422), Bad("gate_margin", 0.6, 422), Bad("max_versions", 0, 422),
            Bad("max_series", 1_001, 422), Bad("on_corrupt", "panic", 422), Bad("no_such_field", 1, 400),
            Bad("description", .string(String(repeating: "x", count: 1_001)), 422),
            Bad("query", "up", 422, at: "/metric"),
        ]

        private static let badParts = [
            Bad("labels", ["n": 1], 400, at: "/labels/n"), Bad("labels", ["": "x"], 422, at: "/labels/"),
            Bad("matchers", [["label": "a", "op": "~", "value": "x"]], 422, at: "/matchers/0/op"),
            Bad("matchers", [["label": "a", "op": "=~", "value": "("]], 422, at: "/matchers/0"),
            Bad("matchers", [["label": "a"]], 422, at: "/matchers/0/value"),
            Bad("parameters", ["no_such": 1], 400, at: "/parameters/no_such"),
            Bad("parameters", ["alpha": 7], 422, at: "/parameters/alpha"),
            Bad("drift", ["finetune": 5, "retrain": 2], 422, at: "/drift/finetune"),
            Bad("drift", ["detectors": ["guess"]], 422, at: "/drift/detectors/0"),
            Bad("drift", ["wind": 60], 400, at: "/drift/wind"),
            Bad("emission", ["steps": [6]], 422, at: "/emission/steps/0"),
            Bad("emission", ["steps": "some"], 400, at: "/emission/steps"),
            Bad("emission", ["metric_name": "no good"], 422, at: "/emission/metric_name"),
            Bad("emission", ["expected": ["10s"]], 422, at: "/emission/expected/0"),
            Bad("interval", ["levels": [1.5]], 422, at: "/interval/levels/0"),
            Bad("interval", ["emitted_level": 0.8], 422, at: "/interval/emitted_level"),
            Bad("tags", ["a": .null], 400, at: "/tags/a"),
        ]

        @Test("A bad field of a watch is named, and nothing is stored", arguments: badWatches)
        func badWatch(bad: Bad) async throws {
            let client = try await Busy.sentinel.client
            let body = Client.watch("bad", "up", [bad.field: bad.value])
            let posted = try await client.post("/v1/watches", body)
            #expect(posted.status == bad.status && posted.pointers.contains(bad.pointer), "\(posted)")
            #expect(posted.headers["content-type"] == "application/problem+json")
            if bad.field != "name" {
                let put = try await client.put("/v1/watches/bad", body)
                #expect(put.status == bad.status && put.pointers.contains(bad.pointer), "\(put)")
            }
            #expect(try await client.get("/v1/watches/bad").status == 404)
        }

        static let badSources: [Bad] =
            ["name", "url", "tenant", "tenant_header", "ca_bundle", "timeout", "scrape_interval", "description"]
            .map { Bad($0, 5, 400) } + [
                Bad("auth", "basic", 400), Bad("headers", "X: y", 400), Bad("in_flight_limit", "8", 400),
                Bad("name", .null, 422), Bad("url", .null, 422), Bad("url", "ftp://host", 422),
                Bad("url", "http://user:pw@host", 422), Bad("url", "http://host/?q", 422),
                Bad("url", "http://:80", 422),
                Bad("url", "http://host:70000", 422), Bad("auth", ["type": "digest"], 422, at: "/auth/type"),
                Bad("auth", ["type": "basic", "username": "u"], 422, at: "/auth/password"),
                Bad("auth", ["type": "bearer", "token": "***"], 422, at: "/auth/token"),
                Bad("auth", ["type": "bearer", "token": "a\nb"], 422, at: "/auth/token"),
                Bad("auth", ["type": "none", "token": "t"], 400, at: "/auth/token"),
                Bad("headers", ["Host": "x"], 422, at: "/headers/Host"),
                Bad("headers", ["X-A": "a\r\nX-B: b"], 422, at: "/headers/X-A"), Bad("ca_bundle", "none", 422),
                Bad("timeout", "10ms", 422), Bad("in_flight_limit", 0, 422), Bad("scrape_interval", "2h", 422),
                Bad("colour", "red", 400),
            ]

        @Test("A bad field of a data source is named, and nothing is stored", arguments: badSources)
        func badSource(bad: Bad) async throws {
            let client = try await Busy.sentinel.client
            var body: JSONObject = ["name": "bad", "url": "http://127.0.0.1:1"]
            body[bad.field] = bad.value
            let posted = try await client.post("/v1/data-sources", .object(body))
            #expect(posted.status == bad.status && posted.pointers.contains(bad.pointer), "\(posted)")
            #expect(try await client.get("/v1/data-sources/bad").status == 404)
        }

        @Test("All faults are told at once")
        func allAtOnce() async throws {
            let client = try await Busy.sentinel.client
            let body = Client.watch(
                "bad", nil,
                [
                    "cron": "x", "horizon": "7", "seed": "one", "emission": ["steps": 3], "unknown": 1,
                    "tags": ["a": 1],
                ])
            let reply = try await client.post("/v1/watches", body)
            let pointers: Set = ["/metric", "/cron", "/horizon", "/seed", "/emission/steps", "/unknown", "/tags/a"]
            #expect(reply.status == 400 && reply.pointers.isSuperset(of: pointers), "\(reply)")
            for fault in reply["errors"]?.arrayValue ?? [] {
                #expect(fault["code"]?.stringValue != nil && fault["detail"]?.stringValue?.isEmpty == false)
            }
            #expect(reply["request_id"]?.stringValue == reply.headers["x-request-id"])
            #expect(reply["status"] == 400 && reply["retryable"] == false && reply["instance"] == "/v1/watches")
        }
    }
}
