import SentinelControl

/// What an exchange ends in.
typealias CurlOutcome = Result<UpstreamReply, UpstreamError>

/// A request on its way through the client, and the task that awaits it.
struct CurlJob: Sendable {
    let id: UInt64
    let request: UpstreamRequest
    /// When the total time-out ends, waiting for a place included.
    let deadline: ContinuousClock.Instant
    /// Resumed exactly once, by the loop or by the inbox that refuses the job.
    let continuation: CheckedContinuation<CurlOutcome, Never>
}

/// What callers ask of the loop.
enum CurlCommand: Sendable {
    case start(CurlJob)
    case cancel(id: UInt64)
}
