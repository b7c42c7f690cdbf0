import SentinelControl
import SentinelCurl
import SentinelJSON
import SentinelTime

/// How long a rollback of a running server takes from the request to "not one scrape shows the old version": rolls a
/// watch back and forth between two versions while scrapes run in a tight loop, and looks at every one of them.
struct RollbackProbe: Sendable {
    let url: String
    let watch: String
    let rollbacks: Int

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// One scrape: when it started, and which version of the watch it showed.
    private struct Scrape: Sendable {
        var start: ContinuousClock.Instant
        var version: String
    }

    /// One rollback: to which version, when it was asked for, when it was answered.
    private struct Switch: Sendable {
        var version: String
        var asked: ContinuousClock.Instant
        var answered: ContinuousClock.Instant
    }

    private static let scrapers = 2

    /// - Throws: `Failure` when the server does not answer as it should.
    func run() async throws -> [Figure] {
        let client = try CurlClient(version: "bench")
        let versions = try await versions(client)
        let scrapers = (0..<Self.scrapers).map { _ in Task { try await scrapes(client) } }
        defer { for scraper in scrapers { scraper.cancel() } }
        let (switches, following) = try await switches(between: versions, client)
        for scraper in scrapers { scraper.cancel() }
        var seen = following
        for scraper in scrapers { seen += try await scraper.value }
        await client.shutdown()
        return figures(switches, seen.sorted { $0.start < $1.start })
    }

    private func figures(_ switches: [Switch], _ scrapes: [Scrape]) -> [Figure] {
        let milliseconds = switches.map { ($0.answered - $0.asked) / .milliseconds(1) }.sorted()
        func quantile(_ share: Double) -> Double { milliseconds[Int(Double(milliseconds.count - 1) * share)] }
        var (checked, stale) = (0, 0)
        for (place, change) in switches.enumerated() {
            let end = place + 1 < switches.count ? switches[place + 1].asked : nil
            for scrape in scrapes where scrape.start > change.answered && end.map({ scrape.start < $0 }) ?? true {
                checked += 1
                if scrape.version != change.version { stale += 1 }
            }
        }
        return [
            Figure("rollback", "p50", quantile(0.5), "ms"), Figure("rollback", "p99", quantile(0.99), "ms"),
            Figure("rollback", "max", milliseconds.last ?? 0, "ms"),
            Figure("rollback", "rollbacks", Double(switches.count), "rollbacks"),
            Figure("rollback", "scrapes_between", Double(checked), "scrapes"),
            Figure("rollback", "scrapes_of_the_old_version", Double(stale), "scrapes"),
        ]
    }

    /// The two newest versions whose artifacts are kept.
    private func versions(_ client: CurlClient) async throws -> [Int] {
        let reply = try await send(client, "/v1/watches/\(watch)/versions?limit=100")
        let items = try JSONParser.parse(reply, limits: .init(bytes: 64 << 20))["items"]?.arrayValue ?? []
        let kept = items.filter { $0["artifact"]?["pruned_at"]?.isNull ?? true }
        let numbers = kept.compactMap { $0["number"]?.doubleValue.map { Int($0) } }
        guard numbers.count >= 2 else {
            throw Failure(description: "The watch \(watch) has \(numbers.count) versions to serve; it takes two.")
        }
        return Array(numbers.prefix(2))
    }

    /// Every rollback, and the scrape that follows each at once.
    private func switches(
        between versions: [Int], _ client: CurlClient
    ) async throws -> (switches: [Switch], following: [Scrape]) {
        let watched = try await send(client, "/v1/watches/\(watch)")
        let active = try JSONParser.parse(watched, limits: .init(bytes: 1 << 20))["active_version"]?.doubleValue
        var target = versions[0] == active.map { Int($0) } ? versions[1] : versions[0]
        var (switches, following): ([Switch], [Scrape]) = ([], [])
        for _ in 0..<rollbacks {
            let body = "{\"to_version\": \(target), \"reason\": \"sentinel-bench\"}"
            let asked = ContinuousClock.now
            let reply = try await send(client, "/v1/watches/\(watch)/rollbacks", body: body)
            let answered = ContinuousClock.now
            let state = try JSONParser.parse(reply, limits: .init(bytes: 1 << 20))["state"]
            guard state == "acknowledged" else {
                throw Failure(description: "A rollback was answered with the state \(state ?? .null).")
            }
            switches.append(Switch(version: "v\(target)", asked: asked, answered: answered))
            following.append(try await scrape(client))
            target = target == versions[0] ? versions[1] : versions[0]
        }
        return (switches, following)
    }

    private func scrapes(_ client: CurlClient) async throws -> [Scrape] {
        var scrapes: [Scrape] = []
        while !Task.isCancelled {
            do {
                scrapes.append(try await scrape(client))
            } catch  where Task.isCancelled {
                break
            }
        }
        return scrapes
    }

    private func scrape(_ client: CurlClient) async throws -> Scrape {
        let start = ContinuousClock.now
        let page = String(decoding: try await send(client, "/metrics"), as: UTF8.self)
        let line = page.split(separator: "\n").first { $0.hasPrefix("sentinel_watch_info{watch=\"\(watch)\"") }
        let version = line?.split(separator: "version=\"").dropFirst().first?.prefix { $0 != "\"" }
        return Scrape(start: start, version: version.map(String.init) ?? "none")
    }

    private func send(_ client: CurlClient, _ path: String, body: String? = nil) async throws -> [UInt8] {
        var request = UpstreamRequest(url: url + path, form: body, timeout: .seconds(30), sourceKey: path)
        if body != nil { request.headers = [("Content-Type", "application/json")] }
        let reply = try await client.perform(request)
        guard (200..<300).contains(reply.status) else {
            let text = String(decoding: reply.body.prefix(400), as: UTF8.self)
            throw Failure(description: "\(path) was answered with \(reply.status): \(text)")
        }
        return reply.body
    }
}
