package import SentinelTime

/// What keeps an automatic actor (a training, an experiment) from making a version active. Every automatic promotion
/// asks here; a client who promotes says what it wants and is asked back by the API instead. Pure.
package enum PromotionGuard {
    /// Why not; the raw value is the reason that outcomes show.
    package enum Refusal: String, Sendable, CaseIterable {
        /// A rollback has pinned the watch.
        case pinned
        /// The version itself was rolled back.
        case blocked
    }

    /// Nil when nothing stands in the way. A version that was only just made has no mark.
    package static func refusal(
        _ watch: Watch, version: ModelVersion? = nil, now: Timestamp
    ) -> Refusal? {
        if watch.isPinned(now: now) { return .pinned }
        return version?.blocked == nil ? nil : .blocked
    }
}
