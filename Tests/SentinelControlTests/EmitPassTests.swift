import SentinelTime
import Synchronization
import Testing

@testable import SentinelControl

@Suite struct EmitPassTests {
    /// Counts how often it is asked; its pages hold for a minute.
    private final class CountingRenderer: PageRenderer {
        let count = Atomic(0)

        func render(_ snapshots: [WatchSnapshot], now: Timestamp) -> RenderedPage {
            count.add(1, ordering: .relaxed)
            return RenderedPage(bytes: [], samples: 0, validUntil: now + .minutes(1), conflicts: [:])
        }
    }

    @Test("I20, I21: a page holds until its time is over, and no longer than the clock runs forward")
    func validity() async {
        let renderer = CountingRenderer()
        let pass = EmitPass(board: SnapshotBoard(), pages: PageBoard(), renderer: renderer)
        var counts: [Int] = []
        for minute in [60, 60, 61, 0, 0] {
            _ = await pass.runOnce(now: Timestamp(milliseconds: Int64(minute) * 60_000))
            counts.append(renderer.count.load(ordering: .relaxed))
        }
        #expect(counts == [1, 1, 2, 3, 3])
    }

    @Test("I8: a page shows what was rendered, not what an owner has published since")
    func shown() async throws {
        let board = SnapshotBoard()
        let pass = EmitPass(board: board, pages: PageBoard(), renderer: CountingRenderer())
        let now = Timestamp(milliseconds: 60_000)
        var change = try change(watch())
        change.serving.activationSeq = 2
        let runtime = WatchRuntime(change, board: board, metrics: ServerMetrics())
        board.admit(id: "wch_1", name: "wch-1")
        await runtime.announce(now: now)
        #expect(await !pass.shows("wch_1", seq: 2))
        _ = await pass.runOnce(now: now)
        #expect(await pass.shows("wch_1", seq: 2))
        change.serving.activationSeq = 3
        _ = await runtime.apply(change, now: now)
        #expect(board.snapshot(id: "wch_1")?.facts.serving.activationSeq == 3)
        #expect(await !pass.shows("wch_1", seq: 3))
        _ = await pass.runOnce(now: now)
        #expect(await pass.shows("wch_1", seq: 3))
    }
}
