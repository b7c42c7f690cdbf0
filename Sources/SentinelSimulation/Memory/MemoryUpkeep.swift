import SentinelControl
import SentinelDomain
import SentinelTime

/// Exclusions and resets by hand; each write moves the number that the serving process compares.
struct MemoryUpkeep: UpkeepStore {
    let tx: MemoryTransaction

    func insert(_ exclusion: Exclusion) throws {
        try tx.tables.requireWatch(exclusion.watchID)
        guard exclusion.start <= exclusion.end else { throw SentinelError.violated("exclusions_check") }
        var stored = exclusion
        stored.createdAt = tx.tables.creation(exclusion.createdAt)
        (stored.liftedAt, stored.liftedBy) = (nil, nil)
        tx.tables.exclusions.append(stored)
        follow(exclusion.watchID)
    }

    func exclusion(watchID: String, id: String) throws -> Exclusion? {
        tx.tables.exclusions[watchID].first { $0.id == id }
    }

    func exclusions(watchID: String, before: String?, limit: Int) throws -> [Exclusion] {
        let found = tx.tables.exclusions[watchID].filter { exclusion in before.map { exclusion.id < $0 } ?? true }
        return Array(found.sorted { $0.id > $1.id }.prefix(limit))
    }

    func active(watchID: String, since: Timestamp, limit: Int) throws -> [Exclusion] {
        let found = tx.tables.exclusions[watchID].filter { $0.liftedAt == nil && $0.end >= since }
        return Array(found.sorted { $0.id > $1.id }.prefix(limit))
    }

    func lift(watchID: String, id: String, by actor: String) throws -> Bool {
        let now = tx.now
        let isLifted = tx.tables.exclusions.change(watchID, where: { $0.id == id && $0.liftedAt == nil }) { stored in
            (stored.liftedAt, stored.liftedBy) = (now, actor)
        }
        if isLifted { follow(watchID) }
        return isLifted
    }

    func insert(_ reset: WatchReset) throws {
        try tx.tables.requireWatch(reset.watchID)
        var stored = reset
        stored.seq = (tx.tables.resets[reset.watchID].map(\.seq).max() ?? 0) + 1
        stored.createdAt = tx.now
        tx.tables.resets.append(stored)
        follow(reset.watchID)
    }

    func reset(watchID: String, id: String) throws -> WatchReset? { tx.tables.resets[watchID].first { $0.id == id } }

    func resets(watchID: String, before: String?, limit: Int) throws -> [WatchReset] {
        let found = tx.tables.resets[watchID].filter { reset in before.map { reset.id < $0 } ?? true }
        return Array(found.sorted { $0.id > $1.id }.prefix(limit))
    }

    private func follow(_ watchID: String) { tx.tables.watches[watchID]?.upkeepSeq += 1 }
}
