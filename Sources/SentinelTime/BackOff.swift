/// How long to wait before the next attempt: exponential, capped, with full jitter.
///
/// Full jitter (any length from zero to the bound) spreads many clients that failed together best; source: Brooker,
/// "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.
public struct BackOff: Hashable, Sendable {
    /// The bound of the first wait; positive.
    public let base: TimeSpan
    /// No wait is longer than this.
    public let cap: TimeSpan
    /// By how much the bound grows each time, at least 1.
    public let factor: Double

    /// Values outside of their range are moved into it.
    public init(base: TimeSpan, cap: TimeSpan, factor: Double = 2) {
        self.base = max(base, .milliseconds(1))
        self.cap = max(cap, self.base)
        self.factor = factor.isFinite ? max(1, factor) : 2
    }

    /// The longest wait after `failures` failures in a row (1 = the first).
    public func bound(afterFailures failures: Int) -> TimeSpan {
        var bound = Double(base.milliseconds)
        let limit = Double(cap.milliseconds)
        var remaining = failures - 1
        while remaining > 0, bound < limit, factor > 1 {
            bound *= factor
            remaining -= 1
        }
        return bound >= limit ? cap : TimeSpan(milliseconds: Int64(bound))
    }

    /// A wait drawn evenly from zero to the bound.
    public func delay(afterFailures failures: Int, using generator: inout some RandomNumberGenerator) -> TimeSpan {
        TimeSpan(milliseconds: Int64.random(in: 0...bound(afterFailures: failures).milliseconds, using: &generator))
    }
}
