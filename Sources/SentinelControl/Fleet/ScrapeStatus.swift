package import SentinelTime

/// How the scraping of one watch goes.
package struct ScrapeStatus: Sendable {
    package private(set) var lastAttempt: Timestamp?
    package private(set) var lastSuccess: Timestamp?
    package private(set) var failure: ScrapeFailure?
    /// Failures in a row.
    package private(set) var failures = 0
    /// The newest grid index that was fetched.
    package private(set) var through: Int64?
    /// All history up to the present was fetched once.
    package var isBackfilled = false

    package init() {}

    mutating func succeeded(now: Timestamp, through: Int64) {
        lastAttempt = now
        lastSuccess = now
        failure = nil
        failures = 0
        self.through = through
    }

    mutating func failed(_ failure: ScrapeFailure, now: Timestamp) {
        lastAttempt = now
        self.failure = failure
        failures += 1
    }
}
