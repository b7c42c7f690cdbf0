package import SentinelJSON
package import SentinelTime

/// One attempt to make a version.
package struct TrainingRun: Sendable, Equatable {
    package enum Trigger: String, Sendable, CaseIterable {
        case coldStart = "cold_start"
        case cron, drift, manual, experiment
    }

    package enum Policy: String, Sendable, CaseIterable {
        case fullRetrain = "full_retrain"
        case finetune
    }

    /// What becomes of the orders, seasons and choices that the active version found.
    package enum Parameters: String, Sendable, CaseIterable {
        /// They are used again; only coefficients are estimated.
        case keep
        /// They are searched anew.
        case reselect
    }

    package enum State: String, Sendable, CaseIterable {
        /// Can become running or cancelled.
        case queued
        /// Can become succeeded, failed, cancelled, superseded, or queued again when its worker is lost.
        case running
        case succeeded, failed, cancelled
        /// It was trained under a configuration that the watch has left; its result is not used.
        case superseded

        package var isOpen: Bool { self == .queued || self == .running }
    }

    package var id: String
    package var watchID: String
    package var trigger: Trigger
    package var policy: Policy
    package var parameters: Parameters
    package var state: State
    /// 0 to 1.
    package var progress: Double
    package var specGeneration: Int
    package var actor: String
    /// The fencing number of the claim.
    package var token: Int?
    package var attempts: Int
    /// The version it made.
    package var version: Int?
    /// What was decided about the result: promoted or not, and why.
    package var outcome: JSONValue
    /// Why it failed: `{code, detail}`.
    package var error: JSONValue
    /// Of a run for drift: `{severity, score, explanation}`.
    package var cause: JSONValue
    package var dataSourceID: String
    package var dataSourceRevision: Int
    package var requestedAt: Timestamp
    package var startedAt: Timestamp?
    package var finishedAt: Timestamp?

    package init(id: String, watchID: String, trigger: Trigger, policy: Policy, actor: String) {
        self.id = id
        self.watchID = watchID
        self.trigger = trigger
        self.policy = policy
        self.parameters = policy == .finetune ? .keep : .reselect
        self.state = .queued
        self.progress = 0
        self.specGeneration = 0
        self.actor = actor
        self.token = nil
        self.attempts = 0
        self.version = nil
        self.outcome = .null
        self.error = .null
        self.cause = .null
        self.dataSourceID = ""
        self.dataSourceRevision = 0
        self.requestedAt = Timestamp(milliseconds: 0)
        self.startedAt = nil
        self.finishedAt = nil
    }
}
