import Foundation
import SentinelJSON
import SentinelTesting
import Testing

extension Busy {
    /// The conventions of HTTP that every resource keeps.
    @Suite("Conventions", .timeLimit(.minutes(2)))
    struct ConventionTests {
        private var client: Client {
            get async throws { try await Busy.sentinel.client }
        }

        @Test("Unknown paths are 404, wrong methods 405 with Allow, both as problems")
        func paths() async throws {
            let client = try await client
            for path in ["/", "/v1", "/v2/watches", "/v1/watches/a/b/c", "/v1/watches/", "/v1/watches/none"] {
                let reply = try await client.get(path)
                #expect(reply.status == 404 && reply.headers["content-type"] == "application/problem+json", "\(path)")
            }
            let wrong = try await client.send("DELETE", "/v1/watches")
            #expect(wrong.status == 405 && wrong.headers["allow"] == "GET, HEAD, POST", "\(wrong)")
            #expect(try await client.send("POST", "/metrics").status == 405)
            #expect(try await client.get("/v1/watches?colour=red").status == 400)
            let head = try await client.send("HEAD", "/v1/watches")
            #expect(head.status == 200 && head.body.isEmpty)
        }

        @Test("Accept, Content-Type and size are checked")
        func bodies() async throws {
            let client = try await client
            #expect(try await client.get("/v1/watches", headers: ["Accept": "text/html"]).status == 406)
            #expect(try await client.get("/v1/watches", headers: ["Accept": "application/*;q=0.5"]).status == 200)
            let body = JSONWriter.bytes(Client.watch("typed", "up"))
            #expect(try await client.send("POST", "/v1/watches", body: body).status == 415)
            let form = try await client.send(
                "POST", "/v1/watches", headers: ["Content-Type": "application/x-www-form-urlencoded"], body: body)
            #expect(form.status == 415)
            let big = [UInt8](repeating: UInt8(ascii: " "), count: 2 << 20)
            let json = ["Content-Type": "application/json"]
            #expect(try await client.send("POST", "/v1/watches", headers: json, body: big).status == 413)
            for bad in ["", "{", "[]", "\"x\"", "{\"a\":1,}", "{\"name\":\"a\",\"name\":\"b\"}", "\u{FEFF}{}x"] {
                let reply = try await client.send("POST", "/v1/watches", headers: json, body: Array(bad.utf8))
                #expect(reply.status == 400, "\(bad): \(reply)")
            }
            let deep = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
            #expect(try await client.send("POST", "/v1/watches", headers: json, body: Array(deep.utf8)).status == 400)
            let broken: [UInt8] = [0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D]
            #expect(try await client.send("POST", "/v1/watches", headers: json, body: broken).status == 400)
            #expect(try await client.get("/v1/watches/typed").status == 404)
        }

        @Test("Edits are guarded by ETags")
        func etags() async throws {
            let client = try await client
            let body = Client.watch("guarded", "up", ["paused": true])
            let made = try await client.put("/v1/watches/guarded", body)
            #expect(made.status == 201 && made.headers["location"] == "/v1/watches/guarded", "\(made)")
            let etag = made.etag
            #expect(etag.hasPrefix("\""))
            #expect(try await client.get("/v1/watches/guarded").etag == etag)

            let same = try await client.put("/v1/watches/guarded", body)
            #expect(same.status == 200 && same.etag == etag && same["revision"] == 1, "\(same)")
            let changed = Client.watch("guarded", "up", ["paused": true, "description": "new"])
            #expect(try await client.put("/v1/watches/guarded", changed).status == 428)
            let old = ["If-Match": "\"old\""]
            #expect(try await client.put("/v1/watches/guarded", changed, headers: old).status == 412)
            let put = try await client.put("/v1/watches/guarded", changed, headers: ["If-Match": etag])
            #expect(put.status == 200 && put.etag != etag && put["description"] == "new", "\(put)")

            #expect(try await client.patch("/v1/watches/guarded", ["seed": 7], ifMatch: nil).status == 428)
            #expect(try await client.patch("/v1/watches/guarded", ["seed": 7], ifMatch: etag).status == 412)
            let patched = try await client.patch("/v1/watches/guarded", ["seed": 7], ifMatch: put.etag)
            #expect(patched.status == 200 && patched["seed"] == 7 && patched["description"] == "new", "\(patched)")
            let read = try await client.get("/v1/watches/guarded", headers: ["If-None-Match": patched.etag])
            #expect(read.status == 304 && read.body.isEmpty)
            #expect(try await client.put("/v1/watches/guarded", body, headers: ["If-None-Match": "*"]).status == 412)
            #expect(try await client.delete("/v1/watches/guarded", ifMatch: nil).status == 428)
            #expect(try await client.delete("/v1/watches/guarded", ifMatch: etag).status == 412)
            #expect(try await client.delete("/v1/watches/guarded", ifMatch: patched.etag).status == 204)
            #expect(try await client.delete("/v1/watches/guarded").status == 404)
        }

        @Test("What was read of a watch can be written back")
        func roundTrip() async throws {
            let client = try await client
            let matchers: JSONValue = [["label": "a", "op": "=~", "value": "x.*"]]
            try await client.create("round", "up", ["paused": true, "matchers": matchers])
            let read = try await client.get("/v1/watches/round")
            let written = try await client.put("/v1/watches/round", read.json)
            #expect(written.status == 200 && written.etag == read.etag, "\(written)")
            let taken = try await client.post("/v1/watches", Client.watch("round", "other"))
            #expect(taken.status == 409 && taken.code == "name_taken", "\(taken)")
            let renamed = try await client.put("/v1/watches/else", read.json)
            #expect(renamed.status == 422 && renamed.pointers == ["/name"], "\(renamed)")
        }

        @Test("A data source is edited like a watch, keeps masked secrets, and stays while it is used")
        func dataSource() async throws {
            let client = try await client
            let auth: JSONValue = ["type": "bearer", "token": "t"]
            try await client.createSource("shop", "http://127.0.0.1:1/prometheus/", ["auth": auth])
            let read = try await client.get("/v1/data-sources/shop")
            #expect(read["url"] == "http://127.0.0.1:1/prometheus" && read["auth"]?["token"] == "***", "\(read)")
            let same = try await client.put("/v1/data-sources/shop", read.json)
            #expect(same.status == 200 && same.etag == read.etag, "\(same)")
            #expect(try await client.patch("/v1/data-sources/shop", ["timeout": "3s"], ifMatch: nil).status == 428)
            let patched = try await client.patch("/v1/data-sources/shop", ["timeout": "3s"], ifMatch: read.etag)
            #expect(patched.status == 200 && patched["timeout"] == "3s", "\(patched)")
            try await client.create("user", "up", ["data_source": "shop", "paused": true])
            let used = try await client.delete("/v1/data-sources/shop")
            #expect(used.status == 409 && used.code == "data_source_in_use" && used.text.contains("user"), "\(used)")
            #expect(try await client.delete("/v1/watches/user").status == 204)
            #expect(try await client.delete("/v1/data-sources/shop").status == 204)
            #expect(try await client.get("/v1/data-sources/shop").status == 404)
        }

        @Test("The catalogue of models, the probes and the contract are there")
        func catalogue() async throws {
            let client = try await client
            let kinds = try await client.get("/v1/models").items.compactMap { $0["kind"]?.stringValue }
            #expect(Set(kinds).isSuperset(of: ["naive", "exponential_smoothing", "arima", "auto"]))
            #expect(try await client.get("/v1/models/arima")["parameters"]?.arrayValue?.isEmpty == false)
            #expect(try await client.get("/v1/models/prophet").status == 404)
            for path in ["/livez", "/readyz", "/openapi.json", "/metrics"] {
                let reply = try await client.get(path)
                #expect(reply.status == 200 && reply.headers["x-request-id"] != nil, "\(path)")
            }
            #expect(try await client.get("/openapi.json")["openapi"]?.stringValue?.hasPrefix("3.1") == true)
        }
    }
}
