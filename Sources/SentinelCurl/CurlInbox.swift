import Synchronization

/// The way from callers to the loop: commands under a lock, and a wake-up when there were none before.
///
/// Can be open, stopping (takes nothing more; the loop ends what it has) and finished (the loop has ended).
final class CurlInbox: Sendable {
    private enum Phase {
        case open, stopping, finished
    }

    private struct State {
        var phase = Phase.open
        var commands: [CurlCommand] = []
        var lastID: UInt64 = 0
        var awaitingFinish: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())
    private let multi: CurlMulti

    init(waking multi: CurlMulti) {
        self.multi = multi
    }

    func nextID() -> UInt64 {
        state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
    }

    /// Hands a command to the loop; false when the client is shutting down.
    func push(_ command: CurlCommand) -> Bool {
        state.withLock { state in
            guard state.phase == .open else { return false }
            state.commands.append(command)
            if state.commands.count == 1 { multi.wakeUp() }
            return true
        }
    }

    /// Moves all commands into `commands`, whose storage is reused; false when the loop must end.
    func take(into commands: inout [CurlCommand]) -> Bool {
        commands.removeAll(keepingCapacity: true)
        return state.withLock { state in
            swap(&state.commands, &commands)
            return state.phase == .open
        }
    }

    func stop() {
        state.withLock { state in
            guard state.phase == .open else { return }
            state.phase = .stopping
            multi.wakeUp()
        }
    }

    /// Called by the loop as its last act.
    func finish() {
        let waiters = state.withLock { state in
            state.phase = .finished
            defer { state.awaitingFinish = [] }
            return state.awaitingFinish
        }
        for waiter in waiters { waiter.resume() }
    }

    func waitUntilFinished() async {
        await withCheckedContinuation { continuation in
            let isFinished = state.withLock { state in
                if state.phase != .finished { state.awaitingFinish.append(continuation) }
                return state.phase == .finished
            }
            if isFinished { continuation.resume() }
        }
    }
}
