package import SentinelTime

/// One return to an earlier version: a resource of its own, so that it can be listed, explained and audited.
package struct Rollback: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        /// Decided and stored; the serving process has not confirmed yet. Can become acknowledged or failed.
        case pending
        /// No scrape that starts later shows the version that was left. Can become released.
        case acknowledged
        /// The serving process could not serve the target.
        case failed
        /// Its pin was lifted.
        case released
    }

    package var id: String
    package var watchID: String
    package var fromVersion: Int?
    package var toVersion: Int
    package var activationSeq: Int
    package var reason: String
    package var actor: String
    package var restoredConfiguration: Bool
    package var state: State
    /// Whether it pinned the watch; see `isPinning(now:)`.
    package var pins: Bool
    /// Nil with `pins`: until it is released.
    package var pinnedUntil: Timestamp?
    package var releasedAt: Timestamp?
    package var releasedBy: String?
    /// What the client should know of the choice of the target.
    package var note: String
    /// Moves with each edit by a client; the `ETag`.
    package var revision: Int
    package var createdAt: Timestamp
    package var acknowledgedAt: Timestamp?

    package init(id: String, watchID: String, from: Int?, to: Int, reason: String, actor: String) {
        self.id = id
        self.watchID = watchID
        self.fromVersion = from
        self.toVersion = to
        self.activationSeq = 0
        self.reason = reason
        self.actor = actor
        self.restoredConfiguration = false
        self.state = .pending
        self.pins = false
        self.pinnedUntil = nil
        self.releasedAt = nil
        self.releasedBy = nil
        self.note = ""
        self.revision = 1
        self.createdAt = Timestamp(milliseconds: 0)
        self.acknowledgedAt = nil
    }

    /// A strong entity tag over the client-written part.
    package var etag: String { "\"\(id).\(revision)\"" }

    /// Whether it keeps the watch on its target.
    package func isPinning(now: Timestamp) -> Bool {
        pins && releasedAt == nil && (pinnedUntil.map { now < $0 } ?? true)
    }
}
