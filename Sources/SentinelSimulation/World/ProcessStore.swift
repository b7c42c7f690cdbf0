package import SentinelControl
import SentinelDomain
import Synchronization

/// The way of one simulated process to the database: it may be cut before or after a commit, or stand still before a
/// transaction.
package final class ProcessStore: Store {
    /// What goes wrong with a transaction.
    package enum Fault: String, Sendable, CaseIterable {
        /// The database was not reached: nothing has happened.
        case refused
        /// The commit has happened and the reply is lost.
        case lostReply
        /// The same two, and the process ends: nothing that it does later has an effect.
        case crashBefore, crashAfter

        var isCommitted: Bool { self == .lostReply || self == .crashAfter }
        var isCrash: Bool { self == .crashBefore || self == .crashAfter }
    }

    private struct State {
        var isDead = false
        /// Transactions until it strikes.
        var fault: (after: Int, kind: Fault)?
        var stop: (after: Int, purposes: Set<StorePurpose>, gate: Gate)?
        /// How many faults have struck.
        var struck = 0
    }

    private let memory: MemoryStore
    private let randomness: RandomSource
    private let onCommit: @Sendable (StorePurpose, MemoryTables, inout MemoryTables) -> Void
    private let onFault: @Sendable (Fault) -> Void
    private let state = Mutex(State())

    init(
        _ memory: MemoryStore, randomness: RandomSource,
        onCommit: @escaping @Sendable (StorePurpose, MemoryTables, inout MemoryTables) -> Void,
        onFault: @escaping @Sendable (Fault) -> Void
    ) {
        self.memory = memory
        self.randomness = randomness
        self.onCommit = onCommit
        self.onFault = onFault
    }

    var isDead: Bool { state.withLock { $0.isDead } }
    /// How many transactions were cut.
    var struck: Int { state.withLock { $0.struck } }

    /// Nothing has an effect any more.
    func kill() { state.withLock { $0.isDead = true } }

    /// The `after`-th transaction from now fails so, 0 being the next.
    func fail(_ kind: Fault, after: Int) { state.withLock { $0.fault = (after, kind) } }

    func stop(after: Int, purposes: Set<StorePurpose>, at gate: Gate) {
        state.withLock { $0.stop = (after, purposes, gate) }
    }

    /// No fault and no stop is planned any more.
    func heal() {
        state.withLock { state in
            state.fault = nil
            state.stop = nil
        }
    }

    package func transact<R: Sendable>(
        _ purpose: StorePurpose, _ body: @escaping @Sendable (any StoreTransaction) throws -> R
    ) async throws -> R {
        await takeStop(purpose)?.park()
        let fault = state.withLock { state -> Fault? in
            if state.isDead {
                state.struck += 1
                return .crashBefore
            }
            guard let planned = state.fault else { return nil }
            state.fault?.after -= 1
            guard planned.after <= 0 else { return nil }
            state.fault = nil
            state.struck += 1
            onFault(planned.kind)
            if planned.kind.isCrash { state.isDead = true }
            return planned.kind
        }
        if let fault, !fault.isCommitted { throw SentinelError.databaseAway }
        let result = try memory.commit(randomness: randomness, witness: { onCommit(purpose, $0, &$1) }, body)
        if fault != nil { throw SentinelError.commitUnknown }
        return result
    }

    private func takeStop(_ purpose: StorePurpose) -> Gate? {
        state.withLock { state in
            guard let stop = state.stop, stop.purposes.contains(purpose) else { return nil }
            state.stop?.after -= 1
            guard stop.after <= 0 else { return nil }
            state.stop = nil
            return stop.gate
        }
    }
}

extension SentinelError {
    fileprivate static let commitUnknown = SentinelError(
        .unavailable, "commit_unknown",
        "The database did not confirm the change, so its outcome is unknown; read before repeating it.")
}
