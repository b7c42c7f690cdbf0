import Synchronization

/// Tells the connections of a pool to give up what they wait for: the process stops and the server does not answer.
final class Abandonment: Sendable {
    private let flag = Atomic(false)

    var isDeclared: Bool { flag.load(ordering: .relaxed) }

    func declare() { flag.store(true, ordering: .relaxed) }
}
