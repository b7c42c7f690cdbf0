package import SentinelTime
import Synchronization

/// How a data source has answered lately.
package struct SourceHealth: Sendable, Equatable {
    package var isHealthy: Bool
    /// Of the newest successful probe.
    package var latencySeconds: Double?
    package var checkedAt: Timestamp
    /// The failure of the newest probe, when it failed.
    package var failure: ScrapeFailure?
}

/// The newest health of every data source.
package final class SourceHealthBoard: Sendable {
    private let state = Mutex<[String: SourceHealth]>([:])

    package init() {}

    package func health(id: String) -> SourceHealth? { state.withLock { $0[id] } }

    package func note(id: String, seconds: Double?, failure: ScrapeFailure?, now: Timestamp) {
        state.withLock { state in
            let latency = seconds ?? state[id]?.latencySeconds
            state[id] = SourceHealth(
                isHealthy: failure == nil, latencySeconds: latency, checkedAt: now, failure: failure)
        }
    }

    package func forget(id: String) { _ = state.withLock { $0.removeValue(forKey: id) } }
}
