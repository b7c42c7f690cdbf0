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
    package var pinnedUntil: Timestamp?
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
        self.pinnedUntil = nil
        self.createdAt = Timestamp(milliseconds: 0)
        self.acknowledgedAt = nil
    }
}
