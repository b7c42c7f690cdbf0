/// Tells the time of day. The real one lives in the server; tests bring their own.
public protocol WallClock: Sendable {
    /// The time now. It may jump in both directions: never measure an elapsed time with it.
    func now() -> Timestamp
}
