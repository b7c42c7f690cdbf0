import Synchronization

/// Where a piece of work is stopped between two of its transactions, as a process is that hangs, until it is let go.
///
/// The one who started the work learns whether it came to the stop or to its end, so that the order of everything is
/// settled without waiting for time.
final class Gate: Sendable {
    private struct State {
        var isParked = false
        var isOver = false
        var isOpen = false
        var starter: CheckedContinuation<Void, Never>?
        var worker: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    /// The work stops here.
    func park() async {
        await withCheckedContinuation { continuation in
            let (starter, isOpen) = state.withLock { state in
                state.isParked = true
                if !state.isOpen { state.worker = continuation }
                defer { state.starter = nil }
                return (state.starter, state.isOpen)
            }
            starter?.resume()
            if isOpen { continuation.resume() }
        }
    }

    /// The work has come to its end.
    func finish() {
        let starter = state.withLock { state in
            state.isOver = true
            defer { state.starter = nil }
            return state.starter
        }
        starter?.resume()
    }

    /// Returns when the work stands still or is over; whether it is over.
    func settled() async -> Bool {
        await withCheckedContinuation { continuation in
            let isSettled = state.withLock { state in
                if !state.isParked, !state.isOver {
                    state.starter = continuation
                    return false
                }
                return true
            }
            if isSettled { continuation.resume() }
        }
        return state.withLock { $0.isOver }
    }

    /// Lets the work go on.
    func open() {
        let worker = state.withLock { state in
            state.isOpen = true
            defer { state.worker = nil }
            return state.worker
        }
        worker?.resume()
    }
}
