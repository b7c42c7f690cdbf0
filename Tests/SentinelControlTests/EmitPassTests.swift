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
}
