package import SentinelTime

/// Turns snapshots into the bytes of `/metrics`. Implemented by `SentinelAPI`.
package protocol PageRenderer: Sendable {
    /// The forecast families for `now`. May keep caches between calls; is called by one pass at a time.
    func render(_ snapshots: [WatchSnapshot], now: Timestamp) -> RenderedPage
}

/// The forecast part of `/metrics`.
package struct RenderedPage: Sendable {
    package var bytes: [UInt8]
    /// How many samples it holds.
    package var samples: Int
    /// From this time on the page must be rendered anew, even when no snapshot changed: a grid point begins or a series
    /// gets stale.
    package var validUntil: Timestamp
    /// Watches that do not emit a series because an older watch emits it already, with the older one's name.
    package var conflicts: [String: String]

    package init(bytes: [UInt8], samples: Int, validUntil: Timestamp, conflicts: [String: String]) {
        self.bytes = bytes
        self.samples = samples
        self.validUntil = validUntil
        self.conflicts = conflicts
    }

    package static let empty = RenderedPage(
        bytes: [], samples: 0, validUntil: Timestamp(milliseconds: 0), conflicts: [:])
}
