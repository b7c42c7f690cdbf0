package import SentinelTime

/// What keeps the version that a rollback went to: while it holds, nothing automatic makes another version active.
package struct Pin: Sendable, Equatable {
    package var since: Timestamp
    package var reason: String
    /// Nil: until it is released.
    package var until: Timestamp?
    /// The rollback whose deletion releases it.
    package var rollbackID: String?
    package var actor: String

    package init(since: Timestamp, reason: String, until: Timestamp?, rollbackID: String?, actor: String) {
        self.since = since
        self.reason = reason
        self.until = until
        self.rollbackID = rollbackID
        self.actor = actor
    }

    package func holds(at now: Timestamp) -> Bool {
        until.map { now < $0 } ?? true
    }
}

extension Watch {
    /// Whether a rollback keeps automatic actors from changing the active version.
    package func isPinned(now: Timestamp) -> Bool { activePin(now: now) != nil }

    /// The pin, unless its time is over.
    package func activePin(now: Timestamp) -> Pin? {
        pin.flatMap { $0.holds(at: now) ? $0 : nil }
    }
}
