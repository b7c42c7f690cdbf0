package import SentinelControl
import SentinelDomain
import SentinelTime
import Synchronization

/// Watches every commit and every step, and remembers the first violation.
package final class Auditor: Sendable {
    /// Something that a client was told.
    package enum Fact: Sendable {
        case watch(id: String, revision: Int)
        case deleted(watchID: String)
        case run(watchID: String, id: String)
        case experiment(watchID: String, id: String)
        case rollback(watchID: String, id: String)
        case exclusion(watchID: String, id: String, isLifted: Bool)
        case reset(watchID: String, id: String)
        case backtest(watchID: String, id: String)
        case pruned(watchID: String, version: Int)
    }

    struct State {
        var violation: Violation?
        /// The highest version number of each name.
        var numbers: [String: Int] = [:]
        /// Which process holds the current token of a run or back-test.
        var owners: [String: (token: Int, process: Int)] = [:]
        var facts: [Fact] = []
        /// Runs and back-tests that were old enough to be removed.
        var expired: Set<String> = []
        /// Watches whose deletion was asked for, whatever came of it.
        var doomed: Set<String> = []
        /// The oldest activation that a page may show of a watch.
        var floors: [String: Int] = [:]
    }

    let state = Mutex(State())

    /// What may be removed, and when.
    let retention: RetentionTable

    package init(retention: RetentionTable = RetentionTable()) {
        self.retention = retention
    }

    package var violation: Violation? { state.withLock { $0.violation } }

    func note(_ violation: Violation?) {
        guard let violation else { return }
        state.withLock { $0.violation = $0.violation ?? violation }
    }

    /// A client was told so.
    package func acknowledge(_ fact: Fact) { state.withLock { $0.facts.append(fact) } }

    /// A client asks for the end of a watch: from now on it may be gone.
    package func doom(watchID: String) { _ = state.withLock { $0.doomed.insert(watchID) } }

    /// A client was told that no scrape shows anything older than this activation.
    package func raiseFloor(watchID: String, seq: Int) {
        state.withLock { $0.floors[watchID] = max($0.floors[watchID] ?? 0, seq) }
    }

    /// An edit that was made of revision `sent` came back as `got`.
    package func checkEdit(of sent: Int, got: Int) {
        guard got != sent, got != sent + 1 else { return }
        note(Violation(invariant: .noLostUpdate, detail: "an edit of revision \(sent) came back as revision \(got)"))
    }

    /// Looks at what a transaction changes.
    func check(_ commit: Commit) {
        let checks = [
            numbers, fencing, fencingOfBacktests, generation, loadable, rollbackTarget, pinned, conclusive,
            noLostUpdate, evidence, upkeep, retained,
        ]
        for check in checks { note(check(commit)) }
    }

    /// Looks at everything that is stored, after a step.
    func check(_ tables: MemoryTables, page: [ActivationPage.Line]) {
        for watch in tables.watches.values {
            note(onePointer(watch, tables))
            note(history(watch, tables))
            note(oneExperiment(watch, tables))
        }
        note(durability(tables, newest: 20))
        note(rollbackShown(page))
    }
}
