package import SentinelTime

/// What one pass of a worker did.
package struct PassReport: Sendable, Equatable {
    /// Units of work that were done: requests, runs, samples; the worker's documentation says which.
    package var done: Int
    package var failed: Int
    /// When there will be something to do next, as far as the pass knows.
    package var nextDue: Timestamp?

    package init(done: Int, failed: Int = 0, nextDue: Timestamp? = nil) {
        self.done = done
        self.failed = failed
        self.nextDue = nextDue
    }
}
