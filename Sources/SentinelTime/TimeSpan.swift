/// A length of time in milliseconds, written as Prometheus writes durations: `5m`, `1h30m`, `500ms`.
///
/// Parsing and the canonical form are in `TimeSpan+Prometheus.swift`.
public struct TimeSpan: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The length; negative spans go back in time.
    public var milliseconds: Int64

    /// A span of that many milliseconds.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// A span of `n` milliseconds.
    public static func milliseconds(_ n: Int64) -> TimeSpan { TimeSpan(milliseconds: n) }
    /// A span of `n` seconds.
    public static func seconds(_ n: Int64) -> TimeSpan { TimeSpan(milliseconds: n * 1000) }
    /// A span of `n` minutes.
    public static func minutes(_ n: Int64) -> TimeSpan { .seconds(n * 60) }
    /// A span of `n` hours of 60 minutes.
    public static func hours(_ n: Int64) -> TimeSpan { .minutes(n * 60) }
    /// A span of `n` days of 24 hours.
    public static func days(_ n: Int64) -> TimeSpan { .hours(n * 24) }
    /// No time at all.
    public static let zero = TimeSpan(milliseconds: 0)

    /// The length in seconds.
    public var seconds: Double { Double(milliseconds) / 1000 }

    public static func < (a: TimeSpan, b: TimeSpan) -> Bool { a.milliseconds < b.milliseconds }
    public static func + (a: TimeSpan, b: TimeSpan) -> TimeSpan {
        TimeSpan(milliseconds: a.milliseconds + b.milliseconds)
    }

    public static func - (a: TimeSpan, b: TimeSpan) -> TimeSpan {
        TimeSpan(milliseconds: a.milliseconds - b.milliseconds)
    }

    public static func * (a: TimeSpan, n: Int) -> TimeSpan { TimeSpan(milliseconds: a.milliseconds * Int64(n)) }

    /// How often `step` fits, or nil when `self` is not a whole multiple of it. `step` must be positive.
    public func wholeSteps(of step: TimeSpan) -> Int? {
        guard step.milliseconds > 0, milliseconds % step.milliseconds == 0 else { return nil }
        return Int(milliseconds / step.milliseconds)
    }

    /// The canonical Prometheus form, such as `1h30m`.
    public var description: String { prometheus }
}
