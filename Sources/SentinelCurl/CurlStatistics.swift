package import SentinelControl

/// What a `CurlClient` has done since its start, and is doing now.
package struct CurlStatistics: Sendable, Equatable {
    /// Requests that were asked for, whatever became of them.
    package var requests: UInt64 = 0
    /// Requests that ended in a reply, of any status but 3xx.
    package var replies: UInt64 = 0
    /// Requests that ended in an error, by reason.
    package var failures: [UpstreamError.Reason: UInt64] = [:]
    /// Decoded bytes of bodies, those of failed transfers included.
    package var bodyBytes: UInt64 = 0
    /// Connections that were opened; the rest of the transfers reused one.
    package var connections: UInt64 = 0
    /// Transfers in flight now.
    package var inFlight: Int = 0
    /// Requests that wait for a place now.
    package var waiting: Int = 0

    package init() {}
}
