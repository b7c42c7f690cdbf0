package import SentinelTime

/// What keeps an automatic actor (a training, an experiment) from making a version active. Every automatic promotion
/// asks here; a client who promotes says what it wants and is asked back by the API instead. Pure.
package enum PromotionGuard {
    /// Why not; the raw value is the reason that outcomes show.
    package enum Refusal: String, Sendable, CaseIterable {
        /// A rollback has pinned the watch.
        case pinned
        /// A client took the active version out of production: a person promotes the next one.
        case demoted
        /// The version itself was rolled back.
        case blocked
        /// The version was trained under another configuration than the watch has now.
        case configurationMismatch = "configuration_mismatch"
        /// The version is in a stage from which none becomes active.
        case illegalStage = "illegal_stage"
    }

    /// Nil when nothing stands in the way. A version that was only just made, under the configuration of the watch,
    /// need not be given.
    package static func refusal(
        _ watch: Watch, version: ModelVersion? = nil, now: Timestamp
    ) -> Refusal? {
        if watch.isPinned(now: now) { return .pinned }
        if watch.isDemoted { return .demoted }
        guard let version else { return nil }
        if version.blocked != nil { return .blocked }
        if version.configuration != watch.spec.configuration { return .configurationMismatch }
        return version.storedStage.legalMoves.contains(.production) ? nil : .illegalStage
    }

    /// The same for going back to a version that was served before, which may be of an earlier configuration: better
    /// what can be served than what has proved worse.
    package static func refusal(
        _ watch: Watch, returningTo version: ModelVersion, now: Timestamp
    ) -> Refusal? {
        if let refusal = refusal(watch, now: now) { return refusal }
        if version.blocked != nil { return .blocked }
        return version.storedStage == .development ? .illegalStage : nil
    }
}
