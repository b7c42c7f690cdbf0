package import SentinelTime

/// One row of the append-only history of which version was active when, why and by whom.
package struct Activation: Sendable, Equatable {
    package enum Reason: String, Sendable, CaseIterable {
        case promotion
        /// A client moved the active version out of production: nothing is served until another one is promoted.
        case demotion
        case rollback
        case automaticRollback = "automatic_rollback"
        case restore
        case artifactUnusable = "artifact_unusable"
    }

    package var watchID: String
    package var seq: Int
    /// Nil: from here on no version was active.
    package var version: Int?
    package var previousVersion: Int?
    package var reason: Reason
    package var detail: String
    package var actor: String
    package var rollbackID: String?
    package var at: Timestamp

    package init(watchID: String, seq: Int, version: Int?, reason: Reason, actor: String) {
        self.watchID = watchID
        self.seq = seq
        self.version = version
        self.previousVersion = nil
        self.reason = reason
        self.detail = ""
        self.actor = actor
        self.rollbackID = nil
        self.at = Timestamp(milliseconds: 0)
    }

    /// The next one of a watch: away from the version that is active.
    package init(
        after watch: Watch, version: Int?, reason: Reason, actor: String, detail: String = ""
    ) {
        self.init(
            watchID: watch.id, seq: watch.activationSeq + 1, version: version, reason: reason, actor: actor)
        self.previousVersion = watch.activeVersion
        self.detail = detail
    }
}
