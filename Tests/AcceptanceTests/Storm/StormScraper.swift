import SentinelPrometheus
import SentinelTesting

/// Reads `/metrics` again and again, as Prometheus does, and notes which versions each watch shows.
struct StormScraper {
    let watches: [String]
    let client: Client
    let log: StormLog

    /// Goes on until the log is over; a server that is away is asked again.
    func run() async throws {
        while !log.isOver {
            try await eventually(within: .seconds(120), every: .milliseconds(100), "a page") {
                try await scrape()
                return true
            }
        }
    }

    private func scrape() async throws {
        let asked = log.tick()
        let reply = try await client.get("/metrics")
        guard reply.isWhole else { throw Client.Failure(description: "the page broke off") }
        let answered = log.tick()
        let page = ExpositionParser.parse(reply.body)
        for watch in watches {
            log.append(
                StormExchange(
                    watch: watch, ask: .page(shown: shown(of: watch, page)), asked: asked, answered: answered,
                    answer: .init(status: reply.status)))
        }
    }

    private func shown(of watch: String, _ page: ExpositionPage) -> [Int] {
        let family = watch.replacing("-", with: "_") + "_sentinel_predicted"
        let labels = page.values(of: family).keys.compactMap { $0["sentinel_version"] }
        return Set(labels.compactMap { Int($0.dropFirst()) }).sorted()
    }
}
