import SentinelAPI
import SentinelControl
import SentinelForecast
import SentinelTime

/// What a thousand watches of one series at one minute cost: taking a sample, forecasting, publishing and rendering.
/// In process with made-up replies: HTTP, decoding and the database are not in it.
struct WatchesBenchmark: Benchmark {
    let name = "watches"

    func run(size: BenchmarkSize) async throws -> [Figure] {
        let (count, minutes) = size == .tiny ? (5, 2) : (1_000, 10)
        var watches = try await RunningWatches(count, seriesPerWatch: 1, model: .exponentialSmoothing, history: 300)
        let pages = PageBoard()
        let pass = EmitPass(board: watches.board, pages: pages, renderer: MetricsPageRenderer())
        _ = await pass.runOnce(now: watches.now)
        let start = CPUClock.process.now()
        for _ in 0..<minutes {
            try await watches.advance()
            _ = await pass.runOnce(now: watches.now)
            _ = await pass.runOnce(now: watches.now + .seconds(60))
        }
        let perMinute = (CPUClock.process.now() - start) / Double(minutes)
        var hash = ResultHash()
        hash.add(pages.current.page.bytes)
        let title = "\(count) watches x 1 series at 1m, in process"
        return [
            Figure(name, title, perMinute, "CPU s per minute"),
            Figure(name, title, perMinute / 60 * 100, "% of a core"),
            hash.figure(name),
        ]
    }
}
