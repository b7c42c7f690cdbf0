package import SentinelTime

/// One fact about a watch with its reason, as Kubernetes words them.
package struct Condition: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case scraping, trained, trainable, emitting
        case belowNaive = "below_naive"
        case emissionConflict = "emission_conflict"
        case tooManySeries = "too_many_series"
        case artifactUnusable = "artifact_unusable"
        case configurationChanged = "configuration_changed"
        case coldSeries = "cold_series"
        case drifting
    }

    package var kind: Kind
    /// Whether the fact holds.
    package var holds: Bool
    /// A lower_snake word that programs may switch on.
    package var reason: String
    package var message: String
    package var since: Timestamp

    package init(_ kind: Kind, _ holds: Bool, reason: String, message: String, since: Timestamp) {
        self.kind = kind
        self.holds = holds
        self.reason = reason
        self.message = message
        self.since = since
    }
}
