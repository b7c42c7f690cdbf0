import SentinelControl
import SentinelDomain

struct MemoryRollbacks: RollbackStore {
    let tx: MemoryTransaction

    func insert(_ rollback: Rollback) throws {
        try tx.tables.requireWatch(rollback.watchID)
        guard try find(watchID: rollback.watchID, id: rollback.id) == nil else { throw SentinelError.exists }
        var stored = rollback
        stored.createdAt = tx.tables.creation(rollback.createdAt)
        stored.revision = 1
        (stored.releasedAt, stored.releasedBy) = (nil, nil)
        tx.tables.rollbacks.append(stored)
    }

    func find(watchID: String, id: String) throws -> Rollback? { tx.tables.rollbacks[watchID].first { $0.id == id } }

    func list(watchID: String, before: String?, filter: RollbackFilter, limit: Int) throws -> [Rollback] {
        let found = tx.tables.rollbacks[watchID].filter { rollback in
            before.map { rollback.id < $0 } ?? true && filter.admits(rollback)
        }
        return Array(found.sorted { $0.id > $1.id }.prefix(limit))
    }

    func acknowledge(watchID: String, throughSeq: Int) throws {
        let now = tx.now
        for place in tx.tables.rollbacks[watchID].indices {
            let rollback = tx.tables.rollbacks[watchID][place]
            guard [.pending, .released].contains(rollback.state), rollback.acknowledgedAt == nil,
                rollback.activationSeq <= throughSeq
            else { continue }
            tx.tables.rollbacks[watchID][place].acknowledgedAt = now
            if rollback.state == .pending { tx.tables.rollbacks[watchID][place].state = .acknowledged }
        }
    }

    func update(_ rollback: Rollback, expectedRevision: Int) throws -> Bool {
        tx.tables.rollbacks.change(
            rollback.watchID, where: { $0.id == rollback.id && $0.revision == expectedRevision }
        ) { stored in
            (stored.reason, stored.pinnedUntil) = (rollback.reason, rollback.pinnedUntil)
            stored.revision += 1
        }
    }

    func release(watchID: String, id: String, by actor: String) throws {
        let now = tx.now
        _ = tx.tables.rollbacks.change(watchID, where: { $0.id == id && $0.releasedAt == nil }) { stored in
            (stored.state, stored.releasedAt, stored.releasedBy) = (.released, now, actor)
            stored.revision += 1
        }
    }
}

extension RollbackFilter {
    func admits(_ rollback: Rollback) -> Bool {
        (from ?? rollback.fromVersion) == rollback.fromVersion && (to ?? rollback.toVersion) == rollback.toVersion
            && (actor ?? rollback.actor) == rollback.actor && (reason ?? rollback.reason) == rollback.reason
            && (state ?? rollback.state) == rollback.state
    }
}
