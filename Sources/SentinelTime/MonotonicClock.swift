/// Measures elapsed time. The real one lives in the server; tests bring their own.
public protocol MonotonicClock: Sendable {
    /// The instant now; never before one that was returned earlier.
    func now() -> MonotonicInstant
}
