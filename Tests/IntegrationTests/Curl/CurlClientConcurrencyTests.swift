import Foundation
import SentinelControl
import SentinelCurl
import SentinelTesting
import SentinelTime
import Testing

/// Many requests at once: limits, reuse, cancellation and the end.
@Suite("CurlClient, many at once", .timeLimit(.minutes(2)))
struct CurlClientConcurrencyTests {
    private func request(_ url: String, timeout: TimeSpan = .seconds(30)) -> UpstreamRequest {
        UpstreamRequest(url: url, timeout: timeout, sourceKey: "source")
    }

    /// The reasons of the failures of `count` equal requests at once.
    private func failures(
        _ count: Int, of request: UpstreamRequest, by client: CurlClient
    ) async -> [UpstreamError.Reason] {
        await withTaskGroup(of: UpstreamError.Reason?.self) { group in
            for _ in 0..<count {
                group.addTask {
                    do throws(UpstreamError) {
                        _ = try await client.perform(request)
                        return nil
                    } catch {
                        return error.reason
                    }
                }
            }
            return await group.reduce(into: []) { reasons, reason in
                if let reason { reasons.append(reason) }
            }
        }
    }

    @Test("500 requests with a limit of 8 never make more than 8 connections, and reuse them")
    func inFlightLimit() async throws {
        let server = try FakeUpstream { _ in .delayed(milliseconds: 2, .json("{}")) }
        defer { server.stop() }
        let client = try CurlClient(version: "test")
        #expect(await failures(500, of: request(server.url), by: client).isEmpty)
        #expect(server.requests.count == 500)
        #expect(server.peakConnections <= 8)
        #expect(server.acceptedConnections <= 8)
        let statistics = client.statistics
        #expect(statistics.requests == 500 && statistics.replies == 500 && statistics.bodyBytes == 1000)
        #expect(statistics.connections == UInt64(server.acceptedConnections))
        #expect(statistics.inFlight == 0 && statistics.waiting == 0)
        await client.shutdown()
    }

    @Test("One request after the other uses one connection")
    func connectionReuse() async throws {
        let server = try FakeUpstream { _ in .json("{}") }
        defer { server.stop() }
        let client = try CurlClient(version: "test")
        for _ in 0..<20 { _ = try await client.perform(request(server.url)) }
        #expect(server.acceptedConnections == 1)
        await client.shutdown()
    }

    @Test("Waiting for a place counts into the time-out, and a silent source holds no other up")
    func waitingTimesOut() async throws {
        let silent = try FakeUpstream { _ in .silence }
        let good = try FakeUpstream { _ in .json("{}") }
        defer {
            silent.stop()
            good.stop()
        }
        let client = try CurlClient(version: "test")
        async let stuck = failures(20, of: request(silent.url, timeout: .milliseconds(500)), by: client)
        try await eventually(within: .seconds(60), "places are taken") { client.statistics.inFlight == 8 }
        var other = request(good.url)
        other.sourceKey = "other"
        #expect(try await client.perform(other).status == 200)
        #expect(await stuck == Array(repeating: .timeout, count: 20))
        await client.shutdown()
    }

    @Test("A full queue is an error at once")
    func saturated() async throws {
        let server = try FakeUpstream { _ in .silence }
        defer { server.stop() }
        var limits = CurlLimits()
        limits.waitingPerSource = 10
        let client = try CurlClient(version: "test", limits: limits)
        let reasons = await failures(60, of: request(server.url, timeout: .milliseconds(700)), by: client)
        #expect(reasons.count == 60)
        #expect(reasons.count { $0 == .saturated } >= 40)
        #expect(reasons.allSatisfy { $0 == .saturated || $0 == .timeout })
        await client.shutdown()
    }

    @Test("Cancelling the caller aborts the transfer, and a waiting request leaves the queue")
    func cancellation() async throws {
        let server = try FakeUpstream { _ in .silence }
        defer { server.stop() }
        let client = try CurlClient(version: "test")
        let url = server.url
        let tasks = (0..<12).map { _ in
            Task { try await client.perform(UpstreamRequest(url: url, timeout: .seconds(60), sourceKey: "source")) }
        }
        try await eventually(within: .seconds(60), "requests run and wait") {
            client.statistics.inFlight == 8 && client.statistics.waiting == 4 && server.requests.count == 8
        }
        for task in tasks { task.cancel() }
        for task in tasks {
            await #expect(throws: UpstreamError.self) { try await task.value }
        }
        #expect(client.statistics.failures == [.shutdown: 12])
        try await eventually(within: .seconds(60), "connections are closed") { server.openConnections == 0 }
        await client.shutdown()
    }

    @Test("D34, D41: shutdown ends running and waiting requests at once and refuses later ones")
    func shutdown() async throws {
        let server = try FakeUpstream { _ in .silence }
        defer { server.stop() }
        let client = try CurlClient(version: "test")
        async let reasons = failures(20, of: request(server.url), by: client)
        try await eventually(within: .seconds(60), "requests run and wait") {
            client.statistics.inFlight == 8 && client.statistics.waiting == 12
        }
        // Their own time-out is 30 s away and would have another reason.
        await client.shutdown()
        #expect(await reasons == Array(repeating: .shutdown, count: 20))
        #expect(await failures(1, of: request(server.url), by: client) == [.shutdown])
        await client.shutdown()
    }

    @Test("A restarted source is found again although its old connection is dead")
    func deadConnection() async throws {
        let server = try FakeUpstream { request in
            request.path == "/bye" ? .raw("HTTP/1.1 200 OK\r\n\r\n") : .json("{}")
        }
        defer { server.stop() }
        let client = try CurlClient(version: "test")
        for path in ["/", "/bye", "/", "/bye", "/"] {
            #expect(try await client.perform(request(server.url + path)).status == 200)
        }
        await client.shutdown()
    }

    @Test("The environment's proxy is ignored")
    func noProxy() async throws {
        let server = try FakeUpstream { _ in .json("{}") }
        let proxy = try FakeUpstream { _ in .status(500, "proxy") }
        defer {
            unsafe unsetenv("http_proxy")
            server.stop()
            proxy.stop()
        }
        unsafe setenv("http_proxy", proxy.url, 1)
        let client = try CurlClient(version: "test")
        #expect(try await client.perform(request(server.url)).status == 200)
        #expect(proxy.acceptedConnections == 0)
        await client.shutdown()
    }
}
