public import SentinelTime

/// The last `capacity` grid points of one series, in packed storage: 8 bytes a point, NaN marks a missing one.
///
/// Points are addressed by their grid index (see `Grid`). The ring always holds a contiguous range of grid points,
/// `startIndex ..< endIndex`; what was not observed in between is an explicit gap. A value type: copying it is the way
/// to hand a training run a snapshot (the storage is shared until one side writes).
public struct SeriesRing: Sendable {
    /// The grid that the points lie on.
    public let grid: Grid
    /// How many grid points are kept; the oldest leave first.
    public let capacity: Int
    private var storage: [Double]
    /// The grid index after the newest point.
    public private(set) var endIndex: Int64
    /// How many grid points are held, missing ones included.
    public private(set) var count: Int
    /// How many of them are observed.
    public private(set) var observedCount: Int

    /// An empty ring. `capacity` must be at least 1. Storage grows with the points, up to the capacity.
    public init(grid: Grid, capacity: Int) {
        precondition(capacity >= 1, "a ring needs room for one point")
        self.grid = grid
        self.capacity = capacity
        self.storage = []
        self.endIndex = 0
        self.count = 0
        self.observedCount = 0
    }

    /// A ring filled with `values` (NaN or infinite = missing), the first at grid index `startIndex`.
    public init(grid: Grid, startIndex: Int64, values: [Double], capacity: Int? = nil) {
        self.init(grid: grid, capacity: max(1, capacity ?? values.count))
        for (offset, value) in values.enumerated() {
            append(value.isFinite ? value : nil, at: startIndex + Int64(offset))
        }
    }

    /// The grid index of the oldest point held.
    public var startIndex: Int64 { endIndex - Int64(count) }
    /// Whether no grid point is held.
    public var isEmpty: Bool { count == 0 }

    /// The value at a grid index; nil when it is missing or outside of the ring.
    public subscript(index: Int64) -> Double? {
        let value = raw(at: index)
        return value.isNaN ? nil : value
    }

    /// The value at a grid index; NaN when it is missing or outside of the ring.
    public func raw(at index: Int64) -> Double {
        guard index >= startIndex, index < endIndex else { return .nan }
        return storage[slot(index)]
    }

    /// What became of a point that was offered to the ring.
    public enum Insertion: Equatable, Sendable {
        /// It became the newest point; `gap` grid points before it are marked missing.
        case appended(gap: Int)
        /// It filled a place that was missing.
        case filled
        /// The place was taken already; the value was left as it was.
        case duplicate
        /// It is older than the oldest point held.
        case tooOld
    }

    /// Offers one grid point; `value` nil (or not finite) means missing. A point beyond the newest marks what lies
    /// between as missing; a gap longer than the capacity empties the ring first.
    @discardableResult
    public mutating func append(_ value: Double?, at index: Int64) -> Insertion {
        let packed = value.flatMap { $0.isFinite ? $0 : nil } ?? .nan
        if isEmpty {
            endIndex = index
            push(packed)
            return .appended(gap: 0)
        }
        if index >= endIndex {
            let gap = index - endIndex
            if gap >= Int64(capacity) {
                count = 0
                observedCount = 0
                storage.removeAll(keepingCapacity: true)
                endIndex = index
            } else {
                for _ in 0..<gap { push(.nan) }
            }
            push(packed)
            return .appended(gap: Int(clamping: gap))
        }
        guard index >= startIndex else { return .tooOld }
        guard storage[slot(index)].isNaN, !packed.isNaN else { return .duplicate }
        storage[slot(index)] = packed
        observedCount += 1
        return .filled
    }

    /// Takes a value out of its place, which is missing from then on; nil where none is held.
    @discardableResult
    public mutating func remove(at index: Int64) -> Double? {
        guard let value = self[index] else { return nil }
        storage[slot(index)] = .nan
        observedCount -= 1
        return value
    }

    /// The newest observed point at or before `index`, looking back at most `limit` grid points; nil when there is
    /// none.
    public func lastObserved(
        atOrBefore index: Int64, limit: Int = .max
    ) -> (
        index: Int64, value: Double
    )? {
        var i = min(index, endIndex - 1)
        let first = limit == .max ? startIndex : max(startIndex, index - Int64(limit))
        while i >= first {
            let value = raw(at: i)
            if !value.isNaN { return (i, value) }
            i -= 1
        }
        return nil
    }

    /// Replaces `output` by the raw values of the `length` points that end at grid index `end`, oldest first: NaN where
    /// one is missing or outside of the ring. Copies whole runs of the storage.
    public func copy(through end: Int64, length: Int, into output: inout [Double]) {
        output.removeAll(keepingCapacity: true)
        output.reserveCapacity(length)
        var index = end - Int64(length) + 1
        let outside = min(Int64(length), max(0, startIndex - index))
        output.append(contentsOf: repeatElement(.nan, count: Int(outside)))
        index += outside
        let last = min(end + 1, endIndex)
        while index < last {
            let place = slot(index)
            let run = min(Int(last - index), capacity - place)
            output.append(contentsOf: storage[place..<place + run])
            index += Int64(run)
        }
        output.append(contentsOf: repeatElement(.nan, count: length - output.count))
    }

    /// The points as an array, oldest first, NaN where one is missing.
    public func values() -> [Double] {
        (0..<count).map { storage[slot(startIndex + Int64($0))] }
    }

    /// The newest `n` points (fewer where the ring holds fewer) as a ring of its own.
    public func suffix(_ n: Int) -> SeriesRing {
        let length = max(0, min(n, count))
        var copy = SeriesRing(grid: grid, capacity: max(1, length))
        for i in (endIndex - Int64(length))..<endIndex { copy.append(self[i], at: i) }
        return copy
    }

    /// The points before grid index `end` as a ring of its own.
    public func prefix(before end: Int64) -> SeriesRing {
        var copy = SeriesRing(grid: grid, capacity: capacity)
        var i = startIndex
        while i < min(end, endIndex) {
            copy.append(self[i], at: i)
            i += 1
        }
        return copy
    }

    /// The share of the capacity that is filled with observed points, 0 to 1.
    public var fill: Double { Double(observedCount) / Double(capacity) }

    private func slot(_ index: Int64) -> Int {
        let remainder = Int(index % Int64(capacity))
        return remainder < 0 ? remainder + capacity : remainder
    }

    private mutating func push(_ value: Double) {
        let place = slot(endIndex)
        if count == capacity {
            if !storage[place].isNaN { observedCount -= 1 }
        } else {
            count += 1
        }
        grow(toHold: place)
        storage[place] = value
        if !value.isNaN { observedCount += 1 }
        endIndex += 1
    }

    /// Storage grows in chunks, so that a young series does not pay for its whole training window.
    private mutating func grow(toHold place: Int) {
        if place >= storage.count {
            storage.append(contentsOf: repeatElement(.nan, count: place + 1 - storage.count))
        }
    }
}
