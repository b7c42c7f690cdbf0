package import SentinelTime

/// A stretch of time whose points a watch forgets on purpose: they neither train nor count for drift, intervals, live
/// scores or experiments. It is lifted, never changed.
package struct Exclusion: Sendable, Equatable {
    package let id: String
    package let watchID: String
    /// The first time that is left out.
    package let start: Timestamp
    /// The last one.
    package let end: Timestamp
    package let reason: String
    package let actor: String
    package var createdAt = Timestamp(milliseconds: 0)
    package var liftedAt: Timestamp?
    package var liftedBy: String?

    package init(id: String, watchID: String, start: Timestamp, end: Timestamp, reason: String, actor: String) {
        self.id = id
        self.watchID = watchID
        self.start = start
        self.end = end
        self.reason = reason
        self.actor = actor
    }

    /// The grid points that it leaves out; nil where it falls between two.
    package func indices(on grid: Grid) -> ClosedRange<Int64>? {
        let first = grid.index(atOrBefore: start - TimeSpan(milliseconds: 1)) + 1
        let last = grid.index(atOrBefore: end)
        return first <= last ? first...last : nil
    }
}
