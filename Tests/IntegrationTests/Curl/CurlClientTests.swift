import Foundation
import SentinelControl
import SentinelCurl
import SentinelTesting
import SentinelTime
import Testing

/// Every way in which a metric source can misbehave, against a scripted server on the loopback interface.
@Suite("CurlClient", .timeLimit(.minutes(2)))
struct CurlClientTests {
    private func request(_ url: String, timeout: TimeSpan = .seconds(20)) -> UpstreamRequest {
        UpstreamRequest(url: url, timeout: timeout, sourceKey: "source")
    }

    /// The reason of the failure; nil when there was a reply.
    private func failure(
        of request: UpstreamRequest, limits: CurlLimits = CurlLimits()
    ) async throws -> UpstreamError? {
        let client = try CurlClient(version: "test", limits: limits)
        do throws(UpstreamError) {
            _ = try await client.perform(request)
            await client.shutdown()
            return nil
        } catch {
            #expect(client.statistics.failures == [error.reason: 1])
            #expect(client.statistics.inFlight == 0)
            await client.shutdown()
            return error
        }
    }

    private func failure(
        of reply: FakeUpstream.Reply, timeout: TimeSpan = .seconds(20)
    ) async throws -> UpstreamError? {
        let server = try FakeUpstream { _ in reply }
        defer { server.stop() }
        return try await failure(of: request(server.url, timeout: timeout))
    }

    @Test("A reply comes with status, type and body, and a form is posted")
    func reply() async throws {
        let server = try FakeUpstream { request in .json("\(request.method) \(request.path) \(request.body)") }
        defer { server.stop() }
        let client = try CurlClient(version: "1.2")
        var request = request(server.url + "/api/v1/query?a=b")
        request.form = "query=up"
        request.credentials = .basic(user: "u", password: "p")
        request.headers = [("X-Scope-OrgID", "tenant"), ("X-Empty", "")]
        let reply = try await client.perform(request)
        #expect(reply.status == 200)
        #expect(reply.contentType == "application/json")
        #expect(String(decoding: reply.body, as: UTF8.self) == "POST /api/v1/query?a=b query=up")
        #expect(reply.seconds > 0)
        let seen = try #require(server.requests.first)
        #expect(seen.headers["user-agent"] == "sentinel/1.2")
        #expect(seen.headers["authorization"] == "Basic dTpw")
        #expect(seen.headers["x-scope-orgid"] == "tenant")
        #expect(seen.headers["x-empty"] == "")
        #expect(seen.headers["content-type"] == "application/x-www-form-urlencoded")
        await client.shutdown()
    }

    @Test("A reused handle forgets the credentials, headers and method of the transfer before")
    func handleReuseForgets() async throws {
        let server = try FakeUpstream { _ in .json("{}") }
        defer { server.stop() }
        let client = try CurlClient(version: "test")
        var first = request(server.url)
        first.form = "query=up"
        first.credentials = .bearer(token: "token-of-the-first")
        first.headers = [("X-Scope-OrgID", "tenant")]
        _ = try await client.perform(first)
        _ = try await client.perform(request(server.url))
        #expect(server.requests[0].headers["authorization"] == "Bearer token-of-the-first")
        #expect(server.requests[1].method == "GET")
        #expect(server.requests[1].headers["authorization"] == nil)
        #expect(server.requests[1].headers["x-scope-orgid"] == nil)
        await client.shutdown()
    }

    @Test func refused() async throws {
        let port = try FreePort.find()
        #expect(try await failure(of: request("http://127.0.0.1:\(port)"))?.reason == .refused)
    }

    @Test func unresolvedName() async throws {
        #expect(try await failure(of: request("http://no-such-host.invalid/"))?.reason == .unresolved)
    }

    @Test("Silence ends with the total time-out")
    func silence() async throws {
        let start = ContinuousClock.now
        #expect(try await failure(of: .silence, timeout: .milliseconds(300))?.reason == .timeout)
        #expect(ContinuousClock.now - start >= .milliseconds(290))
    }

    @Test("A reply that trickles is too slow long before the total time-out")
    func trickle() async throws {
        let server = try FakeUpstream { _ in .trickle(bytesPerSecond: 10) }
        defer { server.stop() }
        var limits = CurlLimits()
        limits.lowSpeedSeconds = 1
        #expect(try await failure(of: request(server.url), limits: limits)?.reason == .tooSlow)
        #expect(try await failure(of: request(server.url, timeout: .milliseconds(400)))?.reason == .timeout)
    }

    @Test("A slow answer is not a slow reply: the low-speed clock starts with the first byte")
    func slowThinker() async throws {
        let server = try FakeUpstream { _ in .delayed(milliseconds: 2500, .json("{}")) }
        defer { server.stop() }
        var limits = CurlLimits()
        limits.lowSpeedSeconds = 1
        #expect(try await failure(of: request(server.url), limits: limits) == nil)
    }

    @Test(
        "1 GiB is aborted at the cap, with bounded memory",
        arguments: [
            FakeUpstream.Reply.endless(bytes: 1 << 30), .gzipBomb(decodedBytes: 1 << 30),
        ])
    func tooLarge(reply: FakeUpstream.Reply) async throws {
        let server = try FakeUpstream { _ in reply }
        defer { server.stop() }
        var request = request(server.url)
        request.bodyLimit = 4 << 20
        let before = try residentBytes()
        #expect(try await failure(of: request)?.reason == .tooLarge)
        #expect(try residentBytes() - before < 64 << 20)
    }

    @Test("A reply of exactly the limit is taken, one byte more is not")
    func exactLimit() async throws {
        let server = try FakeUpstream { _ in .json(String(repeating: "x", count: 100_000)) }
        defer { server.stop() }
        var request = request(server.url)
        request.bodyLimit = 100_000
        #expect(try await failure(of: request) == nil)
        request.bodyLimit = 99_999
        #expect(try await failure(of: request)?.reason == .tooLarge)
    }

    @Test("A compressed reply is decoded")
    func gzip() async throws {
        let server = try FakeUpstream { _ in .gzipBomb(decodedBytes: 100_000) }
        defer { server.stop() }
        let client = try CurlClient(version: "test")
        let reply = try await client.perform(request(server.url))
        #expect(reply.body == [UInt8](repeating: UInt8(ascii: "0"), count: 100_000))
        await client.shutdown()
    }

    @Test(
        "Compression in layers is refused",
        arguments: [
            "Content-Encoding: gzip, gzip", "Content-Encoding: gzip\r\nContent-Encoding: gzip",
            "Transfer-Encoding: gzip",
        ])
    func layeredCompression(header: String) async throws {
        let reply = FakeUpstream.Reply.raw("HTTP/1.1 200 OK\r\n\(header)\r\n\r\nxxxx")
        #expect(try await failure(of: reply)?.reason == .transport)
    }

    @Test func endlessHeader() async throws {
        let line = "X-Filler: \(String(repeating: "x", count: 1000))\r\n"
        let reply = FakeUpstream.Reply.raw("HTTP/1.1 200 OK\r\n" + String(repeating: line, count: 100) + "\r\n")
        #expect(try await failure(of: reply)?.reason == .tooLarge)
    }

    @Test func redirectRefused() async throws {
        let server = try FakeUpstream { _ in .redirect(to: "http://127.0.0.1:1/other") }
        defer { server.stop() }
        #expect(try await failure(of: request(server.url))?.reason == .redirect)
        #expect(server.requests.count == 1)
    }

    @Test(
        "Broken replies",
        arguments: [
            FakeUpstream.Reply.reset, .truncated(bytes: 1000), .raw("nonsense\r\n\r\n"),
        ])
    func broken(reply: FakeUpstream.Reply) async throws {
        #expect(try await failure(of: reply)?.reason == .transport)
    }

    @Test("D9: HTML in place of JSON passes through with its status")
    func html() async throws {
        let server = try FakeUpstream { _ in .html(502, "<html>Bad gateway</html>") }
        defer { server.stop() }
        let client = try CurlClient(version: "test")
        let reply = try await client.perform(request(server.url))
        #expect(reply.status == 502)
        #expect(reply.contentType == "text/html; charset=utf-8")
        #expect(String(decoding: reply.body, as: UTF8.self) == "<html>Bad gateway</html>")
        await client.shutdown()
    }

    @Test(
        "No request can be made into another one",
        arguments: [
            ("X-A", "a\r\nX-B: b"), ("X-A\r\nX-B", "a"), ("X-A", "a\nb"), ("X-A", "a\0b"), ("", "a"),
            ("Content-Length", "5"), ("Transfer-Encoding", "chunked"),
        ])
    func badHeader(name: String, value: String) async throws {
        let server = try FakeUpstream { _ in .json("{}") }
        defer { server.stop() }
        var request = request(server.url)
        request.headers = [(name, value)]
        #expect(try await failure(of: request)?.reason == .badURL)
        #expect(server.acceptedConnections == 0)
    }

    @Test(
        "Bad URLs",
        arguments: [
            "", "no url", "http://", "file:///etc/passwd", "ftp://127.0.0.1/", "127.0.0.1:9090",
            "http://user:secret@127.0.0.1/", "http://127.0.0.1/\r\nX: y", "http://127.0.0.1/\0",
            "http://127.0.0.1:99999/",
        ])
    func badURL(url: String) async throws {
        let error = try await failure(of: request(url))
        #expect(error?.reason == .badURL)
        #expect(error?.detail.contains("secret") == false)
    }

    @Test("Credentials with a line break are refused, and no error shows a credential")
    func secretsStaySecret() async throws {
        let port = try FreePort.find()
        var request = request("http://127.0.0.1:\(port)/")
        let secret = "hunter2-hunter2"
        for credentials in [
            UpstreamRequest.Credentials.basic(user: "u", password: secret), .bearer(token: secret),
            .basic(user: "u", password: secret + "\r\n"), .bearer(token: secret + "\nX: y"),
        ] {
            request.credentials = credentials
            let error = try #require(try await failure(of: request))
            #expect(!error.detail.contains(secret) && !error.description.contains(secret))
        }
        request.credentials = .none
        request.headers = [("X-Key", "Failed to connect")]
        #expect(try await failure(of: request)?.detail.contains("Failed to connect") == false)
    }

    private func residentBytes() throws -> Int {
        let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")[1]
        return (Int(pages) ?? 0) * 4096
    }
}
