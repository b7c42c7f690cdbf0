package import SentinelTime

/// Something that a person made a running watch forget.
package struct WatchReset: Sendable, Equatable {
    package enum Scope: String, Sendable, CaseIterable {
        /// What was found about drift.
        case drift
        /// What the intervals have learnt since training, too.
        case intervals
        /// Everything but the data: the version starts anew from the points that are kept.
        case state
    }

    package let id: String
    package let watchID: String
    package let scope: Scope
    package let reason: String
    package let actor: String
    /// Counts the resets of a watch; given by the store.
    package var seq = 0
    package var createdAt = Timestamp(milliseconds: 0)

    package init(id: String, watchID: String, scope: Scope, reason: String, actor: String) {
        self.id = id
        self.watchID = watchID
        self.scope = scope
        self.reason = reason
        self.actor = actor
    }
}
