package import SentinelDomain
package import SentinelTime
import Synchronization

/// Where the checkpoint of one running watch stands.
package struct CheckpointStatus: Sendable, Equatable {
    /// Of the newest one that is stored; nil before the first.
    package var takenAt: Timestamp?
    package var bytes: Int?
    /// The newest grid index that is in it.
    package var closedThrough: Int64?
    /// What the start of the watch in this process made of the one that it found.
    package var restored: RestoreOutcome?

    package init() {}
}

/// The checkpoints of the running watches, for whoever shows them.
package final class CheckpointBoard: Sendable {
    private let state = Mutex<[String: CheckpointStatus]>([:])

    package init() {}

    package func status(id: String) -> CheckpointStatus? { state.withLock { $0[id] } }

    package func stored(_ checkpoint: Checkpoint, at time: Timestamp) {
        state.withLock { state in
            var status = state[checkpoint.watchID] ?? CheckpointStatus()
            status.takenAt = time
            status.bytes = checkpoint.bytes.count
            status.closedThrough = checkpoint.closedThrough
            state[checkpoint.watchID] = status
        }
    }

    package func restored(_ outcome: RestoreOutcome, id: String) {
        state.withLock { $0[id, default: CheckpointStatus()].restored = outcome }
    }

    package func remove(id: String) {
        _ = state.withLock { $0.removeValue(forKey: id) }
    }
}
