import Synchronization

/// How often each kind of thing has happened in a world.
final class Tally: Sendable {
    private let state = Mutex<[String: Int]>([:])

    var counts: [String: Int] { state.withLock { $0 } }

    func count(_ kind: String, _ times: Int = 1) { state.withLock { $0[kind, default: 0] += times } }

    func add(_ more: [String: Int]) {
        guard !more.isEmpty else { return }
        state.withLock { $0.merge(more) { $0 + $1 } }
    }
}
