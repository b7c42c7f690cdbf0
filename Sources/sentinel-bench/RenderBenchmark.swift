import SentinelAPI
import SentinelControl
import SentinelForecast
import SentinelTime

/// What a page of `/metrics` costs: watches of ten series on one metric, five predicted steps each.
struct RenderBenchmark: Benchmark {
    let name = "render"

    func run(size: BenchmarkSize) async throws -> [Figure] {
        var hash = ResultHash()
        var figures: [Figure] = []
        for lines in size == .tiny ? [100] : [1_000, 10_000, 100_000] {
            figures += try await measure(lines: lines, hash: &hash)
        }
        return figures + [hash.figure(name)]
    }

    private func measure(lines: Int, hash: inout ResultHash) async throws -> [Figure] {
        var watches = try await RunningWatches(lines / 50, seriesPerWatch: 10, model: .naive, history: 60)
        let (old, before) = (watches.board.all().snapshots, watches.now)
        try await watches.advance()
        let (new, now) = (watches.board.all().snapshots, watches.now)
        let renderer = MetricsPageRenderer()
        var page = RenderedPage.empty
        let first = CPUClock.measure { page = renderer.render(old, now: before) }
        let all = CPUClock.measure { page = renderer.render(new, now: now) }
        let none = CPUClock.median(of: 3) { page = renderer.render(new, now: now) }
        let mixed = old.prefix(1) + new.dropFirst()
        let one = CPUClock.measure { page = renderer.render(Array(mixed), now: now) }
        hash.add(page.bytes)
        let pages = PageBoard()
        pages.publish(page)
        let served = MetricsPage(
            pages: pages, metrics: ServerMetrics(),
            process: ProcessMetrics(version: "bench", build: [:], startedAt: now))
        var bytes = 0
        let scrape = CPUClock.median(of: 5) { bytes = served.bytes().count }
        hash.add(UInt64(bytes > page.bytes.count ? 1 : 0))
        let title = "\(lines) predicted"
        return [
            Figure(name, title + ", first page", first * 1e3, "ms"),
            Figure(name, title + ", every watch changed", all * 1e3, "ms"),
            Figure(name, title + ", one of \(new.count) watches changed", one * 1e3, "ms"),
            Figure(name, title + ", nothing changed", none * 1e3, "ms"),
            Figure(name, title + ", serve one scrape", scrape * 1e3, "ms"),
            Figure(name, title + ", page", Double(page.bytes.count) / 1e6, "MB"),
        ]
    }
}
