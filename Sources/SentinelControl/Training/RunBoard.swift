import Synchronization

/// Tells whoever waits for a training run that it has ended in this process.
package final class RunBoard: Sendable {
    private let waiters = Mutex<[String: [Nudge]]>([:])

    package init() {}

    /// Returns when the run was closed, after `limit`, or when the task is cancelled. A run that ends between the look
    /// at it and the call is not noticed: look again after a bounded time.
    package func wait(for id: String, atMost limit: Duration) async {
        let nudge = Nudge()
        waiters.withLock { $0[id, default: []].append(nudge) }
        await nudge.wait(atMost: limit)
        waiters.withLock { waiters in
            waiters[id]?.removeAll { $0 === nudge }
            if waiters[id]?.isEmpty == true { waiters[id] = nil }
        }
    }

    package func closed(_ id: String) {
        for nudge in waiters.withLock({ $0[id] ?? [] }) { nudge.signal() }
    }
}
