package import SentinelTime

/// The bounds of a `CurlClient` that hold for all sources.
package struct CurlLimits: Sendable {
    /// Transfers in flight at once, over all sources.
    package var inFlight: Int = 64
    /// Requests of one source that may wait for a place; one more is `.saturated`.
    package var waitingPerSource: Int = 1000
    /// The time for name look-up, TCP and TLS together.
    package var connectTimeout: TimeSpan = .seconds(5)
    /// A reply that has begun and stays below this rate for `lowSpeedSeconds` is `.tooSlow`; in bytes a second.
    package var lowSpeedBytesPerSecond: Int = 1000
    /// For how long a begun reply may be slow, in whole seconds.
    package var lowSpeedSeconds: Int = 10

    package init() {}
}
