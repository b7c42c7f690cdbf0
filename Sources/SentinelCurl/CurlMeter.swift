import SentinelControl
import Synchronization

/// The counters of a client: written by the loop, read by anybody.
final class CurlMeter: Sendable {
    private let counters = Mutex(CurlStatistics())

    var statistics: CurlStatistics { counters.withLock { $0 } }

    func countRequest() {
        counters.withLock { $0.requests += 1 }
    }

    func count(_ outcome: CurlOutcome) {
        counters.withLock { counters in
            switch outcome {
            case .success: counters.replies += 1
            case .failure(let error): counters.failures[error.reason, default: 0] += 1
            }
        }
    }

    func countTransfer(bodyBytes: Int, connections: Int) {
        counters.withLock { counters in
            counters.bodyBytes += UInt64(bodyBytes)
            counters.connections += UInt64(connections)
        }
    }

    func setLevels(inFlight: Int, waiting: Int) {
        counters.withLock { counters in
            counters.inFlight = inFlight
            counters.waiting = waiting
        }
    }
}
