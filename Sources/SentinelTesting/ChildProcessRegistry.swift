import Glibc
import Synchronization

/// The children that still run, killed when this process exits.
final class ChildProcessRegistry: Sendable {
    static let shared = ChildProcessRegistry()

    private let groups = Mutex<Set<pid_t>>([])

    private init() {
        atexit { ChildProcessRegistry.shared.killAll() }
    }

    func add(_ group: pid_t) {
        groups.withLock { _ = $0.insert(group) }
    }

    func remove(_ group: pid_t) {
        groups.withLock { _ = $0.remove(group) }
    }

    private func killAll() {
        groups.withLock { groups in
            for group in groups { kill(-group, SIGKILL) }
        }
    }
}
