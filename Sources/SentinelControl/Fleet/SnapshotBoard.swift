import SentinelDomain
import Synchronization

/// Where owners publish and readers look: the newest snapshot of every running watch. Never waits for anything but
/// other readers and writers of the board itself.
package final class SnapshotBoard: Sendable {
    private struct State {
        var snapshots: [String: WatchSnapshot] = [:]
        /// The watches whose snapshots are taken.
        var admitted: Set<String> = []
        /// Names in use. A watch may be made anew under the name of one that was deleted and still runs here.
        var byName: [String: String] = [:]
        var generation: UInt64 = 0
    }

    private let state = Mutex(State())

    package init() {}

    package func publish(_ snapshot: WatchSnapshot) {
        state.withLock { state in
            guard state.admitted.contains(snapshot.watch.id) else { return }
            // Where a deleted watch of the same name was admitted last, the living one takes its place.
            if state.byName[snapshot.watch.spec.name] == nil {
                state.byName[snapshot.watch.spec.name] = snapshot.watch.id
            }
            state.snapshots[snapshot.watch.id] = snapshot
            state.generation &+= 1
        }
    }

    /// Admits a watch: snapshots of watches that were removed are not taken any more.
    package func admit(id: String, name: String) {
        state.withLock { state in
            state.admitted.insert(id)
            state.byName[name] = id
        }
    }

    package func remove(id: String, name: String) {
        state.withLock { state in
            state.snapshots[id] = nil
            state.admitted.remove(id)
            if state.byName[name] == id { state.byName[name] = nil }
            state.generation &+= 1
        }
    }

    package func snapshot(name: String) -> WatchSnapshot? {
        state.withLock { state in state.byName[name].flatMap { state.snapshots[$0] } }
    }

    package func snapshot(id: String) -> WatchSnapshot? {
        state.withLock { $0.snapshots[id] }
    }

    /// All snapshots, oldest watch first, and the generation that they stand for.
    package func all() -> (snapshots: [WatchSnapshot], generation: UInt64) {
        let (snapshots, generation) = state.withLock { (Array($0.snapshots.values), $0.generation) }
        let ordered = snapshots.sorted {
            ($0.watch.createdAt, $0.watch.id) < ($1.watch.createdAt, $1.watch.id)
        }
        return (ordered, generation)
    }

    /// Grows with every publication.
    package var generation: UInt64 { state.withLock { $0.generation } }
}
