public import SentinelTime

/// A leaky bucket over the automatic retrainings of a fleet: a burst, then a steady rate. By hand one may always train.
///
/// After a restart, call ``take(at:)`` for the retrainings of the last day in the order of time: the level is then what
/// it was.
public struct RetrainingBudget: Sendable, Hashable {
    /// How many may start at once, 1 or more.
    public let burst: Int
    /// The time in which room for one more appears; positive.
    public let interval: TimeSpan
    /// How full the bucket is, in milliseconds of ``interval``: `burst` intervals when full.
    private var level: Int64 = 0
    private var last: Timestamp?

    /// nil unless `burst` is 1 to 1,000,000 and `interval` 1 ms to 365 days.
    public init?(burst: Int, interval: TimeSpan) {
        guard (1...1_000_000).contains(burst), interval.milliseconds >= 1, interval <= .days(365) else { return nil }
        self.burst = burst
        self.interval = interval
    }

    /// Whether one may start at `time`; takes it if so. Times that go back count as the latest seen.
    public mutating func take(at time: Timestamp) -> Bool {
        leak(until: time)
        guard level <= interval.milliseconds * Int64(burst - 1) else { return false }
        level += interval.milliseconds
        return true
    }

    private mutating func leak(until time: Timestamp) {
        guard let last else {
            self.last = time
            return
        }
        let (elapsed, overflow) = time.milliseconds.subtractingReportingOverflow(last.milliseconds)
        guard overflow || elapsed > 0 else { return }
        level = overflow ? 0 : max(0, level - min(elapsed, level))
        self.last = time
    }
}
