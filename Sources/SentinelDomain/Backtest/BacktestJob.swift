package import SentinelJSON
package import SentinelTime

/// A back-test of a watch on its own history: what was asked for, what it was computed from, and the result.
package struct BacktestJob: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        /// Can become running or cancelled.
        case queued
        /// Can become succeeded, failed or cancelled; a run whose worker is lost has failed and is not repeated.
        case running
        case succeeded, failed, cancelled

        package var isOpen: Bool { self == .queued || self == .running }
    }

    package var id: String
    package var watchID: String
    package var state = State.queued
    /// 0 to 1.
    package var progress = 0.0
    package var actor: String
    /// The configuration of the watch for which it was asked.
    package var specGeneration = 0
    /// The fencing number of the claim.
    package var token: Int?
    /// What was asked for, every default written out.
    package var request: JSONObject
    /// What it was computed from: series, time range, digest of the data; null before the end.
    package var inputs = JSONValue.null
    /// One row per model in the order of the request; null before the end.
    package var results = JSONValue.null
    /// Why it failed: `{code, detail}`.
    package var error = JSONValue.null
    package var requestedAt = Timestamp(milliseconds: 0)
    package var startedAt: Timestamp?
    package var finishedAt: Timestamp?

    package init(id: String, watchID: String, actor: String, request: JSONObject) {
        self.id = id
        self.watchID = watchID
        self.actor = actor
        self.request = request
    }
}
