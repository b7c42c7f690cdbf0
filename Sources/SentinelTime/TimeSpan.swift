/// A length of time in milliseconds, written as Prometheus writes durations: `5m`, `1h30m`, `500ms`.
///
/// Parsing and the canonical form are in `TimeSpan+Prometheus.swift`.
public struct TimeSpan: Hashable, Comparable, Sendable, CustomStringConvertible {
    public var milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    public static func milliseconds(_ n: Int64) -> TimeSpan { TimeSpan(milliseconds: n) }
    public static func seconds(_ n: Int64) -> TimeSpan { TimeSpan(milliseconds: n * 1000) }
    public static func minutes(_ n: Int64) -> TimeSpan { .seconds(n * 60) }
    public static func hours(_ n: Int64) -> TimeSpan { .minutes(n * 60) }
    public static func days(_ n: Int64) -> TimeSpan { .hours(n * 24) }
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
