import SentinelSeries
import SentinelTime
import Testing

struct SeriesRingTests {
    let grid = Grid(step: .minutes(1))

    @Test("points are appended, gaps marked, duplicates left alone, late points filled in")
    func insertions() {
        var ring = SeriesRing(grid: grid, capacity: 5)
        #expect(ring.isEmpty && ring[0] == nil && ring.startIndex == 0)
        #expect(ring.append(1, at: 10) == .appended(gap: 0))
        #expect(ring.append(2, at: 13) == .appended(gap: 2))
        #expect(ring.append(9, at: 13) == .duplicate)
        #expect(ring.append(nil, at: 12) == .duplicate)
        #expect(ring.append(.nan, at: 14) == .appended(gap: 0))
        #expect(ring.append(3, at: 12) == .filled)
        #expect(ring.append(3, at: 9) == .tooOld)
        #expect(ring.count == 5 && ring.observedCount == 3 && ring.fill == 0.6)
        #expect((10...14).map { ring[$0] } == [1, nil, 3, 2, nil])
        #expect(ring.append(.infinity, at: 15) == .appended(gap: 0))
        #expect(ring.startIndex == 11 && ring.observedCount == 2)
    }

    @Test("a gap of the capacity or more empties the ring")
    func longGap() {
        var ring = SeriesRing(grid: grid, startIndex: -3, values: [1, 2, 3, 4])
        #expect(ring.append(5, at: 5) == .appended(gap: 4))
        #expect(ring.count == 1 && ring.startIndex == 5 && ring.observedCount == 1)
        #expect(ring.append(6, at: 9) == .appended(gap: 3))
        #expect(ring.count == 4 && ring.startIndex == 6)
    }

    @Test("the last observed point is found within a limit")
    func lastObserved() {
        let ring = SeriesRing(grid: grid, startIndex: 0, values: [1, .nan, .nan, 4, .nan])
        #expect(ring.lastObserved(atOrBefore: 2)?.index == 0)
        #expect(ring.lastObserved(atOrBefore: 2, limit: 1) == nil)
        #expect(ring.lastObserved(atOrBefore: 99)?.value == 4)
        #expect(ring.lastObserved(atOrBefore: -1) == nil)
    }

    @Test("suffix and prefix are rings of their own")
    func slices() {
        let ring = SeriesRing(grid: grid, startIndex: 3, values: [1, .nan, 3, 4], capacity: 10)
        #expect(ring.suffix(2).values() == [3, 4] && ring.suffix(2).startIndex == 5)
        #expect(ring.suffix(99).endIndex == 7 && ring.suffix(99).count == 4)
        #expect(ring.suffix(0).isEmpty && ring.suffix(-1).isEmpty)
        #expect(ring.prefix(before: 6).observedCount == 2)
        #expect(ring.prefix(before: 3).isEmpty)
        #expect(ring.prefix(before: 99).endIndex == 7)
    }

    @Test("a copy does not see later points")
    func valueSemantics() {
        var ring = SeriesRing(grid: grid, startIndex: 0, values: [1, 2])
        let copy = ring
        ring.append(3, at: 2)
        #expect(copy.values() == [1, 2] && ring.values() == [2, 3])
    }

    @Test("the ring agrees with a dictionary over random insertions", arguments: [1, 2, 7, 64])
    func model(capacity: Int) {
        var random = SplitMix64(seed: UInt64(capacity))
        var ring = SeriesRing(grid: grid, capacity: capacity)
        var model: [Int64: Double] = [:]
        var end: Int64 = -500
        for step in 0..<3000 {
            let isJump = Int.random(in: 0..<50, using: &random) == 0
            let index = end + Int64.random(in: isJump ? 0...(2 * Int64(capacity)) : -4...2, using: &random)
            let value = Bool.random(using: &random) ? Double(step) : nil
            let isFirst = ring.isEmpty
            let isHeld = index >= ring.startIndex
            ring.append(value, at: index)
            guard isFirst || index >= end || isHeld else { continue }
            if model[index] == nil { model[index] = value }
            end = isFirst ? index + 1 : max(end, index + 1)
            model = model.filter { $0.key >= ring.startIndex }
            #expect(ring.endIndex == end && ring.count <= capacity)
            #expect(ring.observedCount == model.count)
            #expect((ring.startIndex - 2..<ring.endIndex + 2).allSatisfy { ring[$0] == model[$0] })
        }
    }
}

struct HistoryTests {
    let ring = SeriesRing(grid: Grid(step: .minutes(1)), startIndex: 10, values: [1, .nan, .nan, 4, 5])

    @Test("nothing later than the end is seen")
    func end() {
        let history = History(ring, end: 13)
        #expect(history.count == 4)
        #expect(history.value(back: 0, hold: 0) == 4)
        #expect(history.value(back: 3, hold: 0) == 1)
        #expect(history.value(back: 4, hold: 5).isNaN)
        #expect(History(ring).value(back: 0, hold: 0) == 5)
        #expect(History(ring, end: 99).end == 14)
        #expect(History(ring, end: 5).count == 0)
    }

    @Test("short gaps are bridged by the last observed value")
    func bridges() {
        let history = History(ring, end: 12)
        #expect(history.value(back: 0, hold: 0).isNaN)
        #expect(history.value(back: 0, hold: 1).isNaN)
        #expect(history.value(back: 0, hold: 2) == 1)
        #expect(history.value(back: 1, hold: 1) == 1)
    }
}
