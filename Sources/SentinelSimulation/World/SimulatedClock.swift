package import SentinelTime
import Synchronization

/// A clock that stands still until it is moved.
package final class SimulatedClock: WallClock {
    private let time: Mutex<Timestamp>

    package init(_ start: Timestamp) {
        time = Mutex(start)
    }

    package func now() -> Timestamp { time.withLock { $0 } }

    package func advance(by span: TimeSpan) { time.withLock { $0 = $0 + span } }
}
