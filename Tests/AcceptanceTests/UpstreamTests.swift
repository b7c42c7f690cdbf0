import Foundation
import SentinelJSON
import SentinelTesting
import Testing

extension Busy {
    /// Data sources that answer nonsense: a clear condition each, and the server goes on.
    @Suite("Bad upstreams", .timeLimit(.minutes(3)))
    struct UpstreamTests {
        struct Case: Sendable, CustomTestStringConvertible {
            let name: String
            let reply: FakeUpstream.Reply
            let reasons: Set<String>
            var timeout: JSONValue = "2s"

            var testDescription: String { name }
        }

        static let cases = [
            Case(name: "html", reply: .html(200, "<html>Sign in</html>"), reasons: ["reply_not_json"]),
            Case(name: "gateway", reply: .html(502, "<h1>Bad Gateway</h1>"), reasons: ["http_502"]),
            Case(
                name: "half", reply: .json(#"{"status":"success","data":{"resultType":"matrix","resu"#),
                reasons: ["reply_truncated", "reply_not_json"]),
            Case(name: "hang-up", reply: .truncated(bytes: 1_000), reasons: ["transport_failed", "reply_truncated"]),
            Case(name: "giant", reply: .endless(bytes: 1 << 30), reasons: ["reply_too_large"], timeout: "30s"),
            Case(name: "bomb", reply: .gzipBomb(decodedBytes: 1 << 30), reasons: ["reply_too_large"], timeout: "30s"),
            Case(name: "silent", reply: .silence, reasons: ["timed_out"]),
            Case(name: "reset", reply: .reset, reasons: ["transport_failed"]),
            Case(name: "redirect", reply: .redirect(to: "http://127.0.0.1:1/"), reasons: ["redirect_refused"]),
            Case(
                name: "wrong-shape", reply: .json(#"{"status":"success","data":[]}"#),
                reasons: ["reply_of_wrong_shape"]),
            Case(name: "slow", reply: .trickle(bytesPerSecond: 10), reasons: ["timed_out", "too_slow"]),
        ]

        @Test("A bad upstream is a condition with a reason", arguments: cases)
        func badUpstream(bad: Case) async throws {
            let sentinel = try await Busy.sentinel
            let upstream = try FakeUpstream { _ in bad.reply }
            defer { upstream.stop() }
            let client = sentinel.client
            try await client.createSource(bad.name, upstream.url, ["timeout": bad.timeout])
            try await client.create(bad.name, "anything", ["data_source": .string(bad.name)])
            var seen: JSONValue?
            try await eventually(within: .seconds(60), every: .milliseconds(250), "a failed scrape of \(bad.name)") {
                seen = try await client.condition(bad.name, "scraping")
                return seen?["status"] == false && seen?["reason"] != "not_yet_scraped"
            }
            let reason = seen?["reason"]?.stringValue ?? ""
            #expect(bad.reasons.contains(reason), "\(reason)")
            #expect(seen?["message"]?.stringValue?.isEmpty == false)
            #expect(seen.map { JSONWriter.text($0).contains("Sign in") } == false)
            #expect(try await client.get("/readyz").status == 200)
            try await eventually(within: .seconds(60), every: .milliseconds(250), "the health of the source") {
                let status = try await client.get("/v1/data-sources/\(bad.name)")["status"]
                return status?["health"] == "unhealthy"
            }
            // Two whole replies of 64 MiB in flight, and the program itself.
            #expect(sentinel.residentBytes < 700 << 20, "\(sentinel.residentBytes >> 20) MiB")
            #expect(try await client.delete("/v1/watches/\(bad.name)").status == 204)
        }
    }
}
