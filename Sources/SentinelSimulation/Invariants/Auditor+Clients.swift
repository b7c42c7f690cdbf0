import SentinelDomain
import Synchronization

/// What clients were told.
extension Auditor {
    /// I14
    func noLostUpdate(_ commit: Commit) -> Violation? {
        for (before, after) in commit.surviving {
            guard before.revision != after.revision || before.spec != after.spec else { continue }
            guard after.revision == before.revision + 1 else {
                return Violation(
                    invariant: .noLostUpdate,
                    detail: "\(after.id) changed from revision \(before.revision) to \(after.revision)")
            }
        }
        return nil
    }

    /// I3, of the facts that were told last.
    func durability(_ tables: MemoryTables, newest: Int = .max) -> Violation? {
        let (facts, doomed, expired) = state.withLock { ($0.facts.suffix(newest), $0.doomed, $0.expired) }
        for fact in facts {
            if let id = fact.removable, expired.contains(id) { continue }
            if let lost = Auditor.lost(fact, tables, doomed) { return Violation(invariant: .durability, detail: lost) }
        }
        return nil
    }

    private static func lost(_ fact: Fact, _ tables: MemoryTables, _ doomed: Set<String>) -> String? {
        switch fact {
        case .watch(let id, let revision):
            guard !doomed.contains(id), tables.watches[id]?.revision ?? 0 < revision else { return nil }
            return "revision \(revision) of \(id) is gone"
        case .deleted(let id):
            return tables.watches[id] == nil ? nil : "\(id) is back"
        case .run(let watchID, let id):
            return isLost(watchID, doomed, tables.runs[watchID].contains { $0.id == id }) ? "\(id) is gone" : nil
        case .experiment(let watchID, let id):
            return isLost(watchID, doomed, tables.experiments[watchID].contains { $0.id == id }) ? "\(id) is gone" : nil
        case .rollback(let watchID, let id):
            return isLost(watchID, doomed, tables.rollbacks[watchID].contains { $0.id == id }) ? "\(id) is gone" : nil
        case .exclusion(let watchID, let id, let isLifted):
            let row = tables.exclusions[watchID].first { $0.id == id }
            let isThere = row.map { !isLifted || $0.liftedAt != nil } ?? false
            return isLost(watchID, doomed, isThere) ? "\(id) is gone, or back" : nil
        case .reset(let watchID, let id):
            return isLost(watchID, doomed, tables.resets[watchID].contains { $0.id == id }) ? "\(id) is gone" : nil
        case .backtest(let watchID, let id):
            return isLost(watchID, doomed, tables.backtests[watchID].contains { $0.id == id }) ? "\(id) is gone" : nil
        case .pruned(let watchID, let version):
            let isBack = tables.artifacts[watchID]?[version] != nil
            return isBack ? "the artifact of version \(version) of \(watchID) is back" : nil
        }
    }

    private static func isLost(_ watchID: String, _ doomed: Set<String>, _ isThere: Bool) -> Bool {
        !isThere && !doomed.contains(watchID)
    }
}

extension Auditor.Fact {
    /// What is removed when it is old.
    fileprivate var removable: String? {
        switch self {
        case .run(_, let id), .backtest(_, let id): id
        case .watch, .deleted, .experiment, .rollback, .exclusion, .reset, .pruned: nil
        }
    }
}
