/// What a model may look at when it forecasts from grid point `end`: the points up to and including it, nothing later.
///
/// Training and serving read the past through the same view, so a row built for training at `end` equals the row served
/// from there. Short gaps are bridged by the last observed value, in both.
public struct History: Sendable {
    /// The points, those after `end` included.
    public let ring: SeriesRing
    /// The grid index of the newest point that may be seen.
    public let end: Int64

    /// `end` defaults to the newest point of the ring; a later one is treated as it.
    public init(_ ring: SeriesRing, end: Int64? = nil) {
        self.ring = ring
        self.end = min(end ?? ring.endIndex - 1, ring.endIndex - 1)
    }

    /// How many grid points lie at or before `end`.
    public var count: Int { max(0, Int(end - ring.startIndex + 1)) }

    /// The point `back` steps before `end` (0 = `end` itself), bridged by the last observed value at most `hold` steps
    /// older; NaN when there is none.
    @inline(__always)
    public func value(back: Int, hold: Int) -> Double {
        let index = end - Int64(back)
        let value = ring.raw(at: index)
        if !value.isNaN || hold == 0 { return value }
        return ring.lastObserved(atOrBefore: index, limit: hold)?.value ?? .nan
    }

    /// Replaces `output` by the newest `length` points up to `end`, oldest first, with no point missing (``GapFill``);
    /// all NaN where nothing is observed. Points before the ring are not part of it: fewer than `length` may come.
    public func filled(newest length: Int, season: Int?, into output: inout [Double]) {
        let available = min(max(0, length), count)
        ring.copy(through: end, length: available, into: &output)
        if ring.observedCount != ring.count { GapFill.fill(&output, season: season) }
    }
}
