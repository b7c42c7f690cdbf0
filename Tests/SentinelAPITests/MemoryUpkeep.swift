import SentinelControl
import SentinelDomain
import SentinelTime

/// Exclusions and resets in memory.
struct MemoryUpkeep: UpkeepStore {
    let tx: MemoryTransaction

    func insert(_ exclusion: Exclusion) throws {
        tx.tables.exclusions.append(exclusion)
        tx.tables.watches[exclusion.watchID]?.upkeepSeq += 1
    }
    func exclusion(watchID: String, id: String) throws -> Exclusion? {
        tx.tables.exclusions.first { $0.watchID == watchID && $0.id == id }
    }
    func exclusions(watchID: String, before: String?, limit: Int) throws -> [Exclusion] {
        let found = tx.tables.exclusions.filter { $0.watchID == watchID && (before == nil || $0.id < before ?? "") }
        return Array(found.sorted { $0.id > $1.id }.prefix(limit))
    }
    func active(watchID: String, since: Timestamp, limit: Int) throws -> [Exclusion] {
        try exclusions(watchID: watchID, before: nil, limit: .max).filter { $0.liftedAt == nil && $0.end >= since }
            .prefix(limit).map(\.self)
    }
    func lift(watchID: String, id: String, by actor: String) throws -> Bool {
        guard
            let place = tx.tables.exclusions.firstIndex(where: {
                $0.watchID == watchID && $0.id == id && $0.liftedAt == nil
            })
        else { return false }
        tx.tables.exclusions[place].liftedAt = tx.tables.now
        tx.tables.exclusions[place].liftedBy = actor
        tx.tables.watches[watchID]?.upkeepSeq += 1
        return true
    }
    func insert(_ reset: WatchReset) throws {
        var stored = reset
        stored.seq = tx.tables.resets.count { $0.watchID == reset.watchID } + 1
        tx.tables.resets.append(stored)
        tx.tables.watches[reset.watchID]?.upkeepSeq += 1
    }
    func reset(watchID: String, id: String) throws -> WatchReset? {
        tx.tables.resets.first { $0.watchID == watchID && $0.id == id }
    }
    func resets(watchID: String, before: String?, limit: Int) throws -> [WatchReset] {
        let found = tx.tables.resets.filter { $0.watchID == watchID && (before == nil || $0.id < before ?? "") }
        return Array(found.sorted { $0.id > $1.id }.prefix(limit))
    }
}

/// Nothing grows old here.
struct MemoryRetention: RetentionStore {
    func prune(_ kind: RetentionKind, endedBefore time: Timestamp, limit: Int) throws -> Int { 0 }
    func count(_ kind: RetentionKind) throws -> Int { 0 }
}
