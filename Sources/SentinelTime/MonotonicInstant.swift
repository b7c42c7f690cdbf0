/// An instant of a `MonotonicClock`: comparable with instants of the same clock, and with nothing else.
public struct MonotonicInstant: Hashable, Comparable, Sendable {
    /// Nanoseconds since an arbitrary start.
    public var nanoseconds: UInt64

    /// An instant that many nanoseconds after an arbitrary origin.
    public init(nanoseconds: UInt64) {
        self.nanoseconds = nanoseconds
    }

    public static func < (a: MonotonicInstant, b: MonotonicInstant) -> Bool { a.nanoseconds < b.nanoseconds }

    /// The time from `b` to `a`; negative when `a` is the earlier one.
    public static func - (a: MonotonicInstant, b: MonotonicInstant) -> Duration {
        .nanoseconds(Int64(clamping: Int128(a.nanoseconds) - Int128(b.nanoseconds)))
    }

    /// The instant `duration` later; stops at the ends of what an instant can hold.
    public static func + (instant: MonotonicInstant, duration: Duration) -> MonotonicInstant {
        let (seconds, attoseconds) = duration.components
        let nanoseconds = Int128(seconds) * 1_000_000_000 + Int128(attoseconds / 1_000_000_000)
        return MonotonicInstant(nanoseconds: UInt64(clamping: Int128(instant.nanoseconds) + nanoseconds))
    }
}
