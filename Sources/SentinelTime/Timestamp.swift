/// A point in time: milliseconds since 1970-01-01T00:00:00Z, as Prometheus counts them.
///
/// Wall time only. Elapsed time is measured by `MonotonicClock`, which has a type of its own so that the two never mix.
public struct Timestamp: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Milliseconds since the epoch; negative before it.
    public var milliseconds: Int64

    /// The point that many milliseconds after the epoch.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// Rounds to the nearest millisecond. `seconds` must be finite and within +-9.2e15.
    public init(seconds: Double) {
        self.milliseconds = Int64((seconds * 1000).rounded())
    }

    /// Seconds since the epoch; exact for any time this side of the year 280,000.
    public var seconds: Double { Double(milliseconds) / 1000 }

    public static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }

    public static func + (time: Timestamp, span: TimeSpan) -> Timestamp {
        Timestamp(milliseconds: time.milliseconds + span.milliseconds)
    }

    public static func - (time: Timestamp, span: TimeSpan) -> Timestamp {
        Timestamp(milliseconds: time.milliseconds - span.milliseconds)
    }

    /// The span from `b` to `a`; negative when `a` is the earlier one.
    public static func - (a: Timestamp, b: Timestamp) -> TimeSpan {
        TimeSpan(milliseconds: a.milliseconds - b.milliseconds)
    }

    /// RFC 3339 in UTC with milliseconds only where there are any: `2026-11-21T02:15:00Z`.
    public var description: String { rfc3339 }
}
