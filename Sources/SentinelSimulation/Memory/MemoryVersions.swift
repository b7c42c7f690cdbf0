import SentinelControl
import SentinelDomain
import SentinelTime

struct MemoryVersions: VersionStore {
    let tx: MemoryTransaction

    /// Each change that a client can see moves the revision.
    private func change(_ watchID: String, _ number: Int, _ edit: (inout ModelVersion) -> Void) {
        _ = tx.tables.versions.change(watchID, where: { $0.number == number }) { version in
            edit(&version)
            version.revision += 1
        }
    }

    func nextNumber(watchName: String) throws -> Int {
        guard let next = tx.tables.nextVersions[watchName] else { throw SentinelError.notFound("watch", watchName) }
        tx.tables.nextVersions[watchName] = next + 1
        return next
    }

    func insert(_ version: ModelVersion, artifact: [UInt8]) throws {
        try tx.tables.requireWatch(version.watchID)
        let isTaken = tx.tables.versions.byWatch.values.contains { rows in
            rows.contains { $0.runID != nil && $0.runID == version.runID }
        }
        guard !isTaken, try find(watchID: version.watchID, number: version.number) == nil else {
            throw SentinelError.exists
        }
        guard version.number >= 1, version.artifact.sha256.count == 32 else {
            throw SentinelError.violated("versions_number_check")
        }
        var stored = version
        stored.createdAt = tx.tables.creation(version.createdAt)
        tx.tables.versions.append(stored)
        tx.tables.artifacts[version.watchID, default: [:]][version.number] = artifact
    }

    func find(watchID: String, number: Int) throws -> ModelVersion? {
        tx.tables.versions[watchID].first { $0.number == number }
    }

    func list(watchID: String, before: Int?, stage: VersionStage?, limit: Int) throws -> [ModelVersion] {
        let active = tx.tables.watches[watchID]?.activeVersion
        let found = tx.tables.versions[watchID].filter { version in
            version.number < before ?? .max && (stage.map { version.stage(activeVersion: active) == $0 } ?? true)
        }
        return Array(found.sorted { $0.number > $1.number }.prefix(limit))
    }

    func artifact(watchID: String, number: Int) throws -> [UInt8]? { tx.tables.artifacts[watchID]?[number] }

    func setStage(watchID: String, number: Int, _ stage: VersionStage) throws {
        guard try find(watchID: watchID, number: number)?.storedStage != stage else { return }
        guard stage != .production else { throw SentinelError.violated("versions_stage_check") }
        change(watchID, number) { $0.storedStage = stage }
    }

    func setBlock(watchID: String, number: Int, _ mark: VersionBlock?) throws {
        guard try find(watchID: watchID, number: number)?.blocked != nil || mark != nil else { return }
        change(watchID, number) { $0.blocked = mark }
    }

    func update(_ version: ModelVersion, expectedRevision: Int) throws -> Bool {
        guard try find(watchID: version.watchID, number: version.number)?.revision == expectedRevision else {
            return false
        }
        change(version.watchID, version.number) { stored in
            (stored.tags, stored.description, stored.blocked) = (version.tags, version.description, version.blocked)
        }
        return true
    }

    func dropArtifact(watchID: String, number: Int) throws {
        guard tx.tables.artifacts[watchID]?.removeValue(forKey: number) != nil else { return }
        let now = tx.now
        _ = tx.tables.versions.change(watchID, where: { $0.number == number }) { $0.artifact.prunedAt = now }
    }

    func prune(watchID: String, keep: Int, sparing: Set<Int>) throws -> Int {
        let once = Set(tx.tables.activations[watchID].compactMap(\.version))
        let spared = sparing.union([tx.tables.watches[watchID]?.activeVersion].compactMap(\.self))
        let held = (tx.tables.artifacts[watchID] ?? [:]).keys.sorted {
            (once.contains($0) ? 1 : 0, $0) > (once.contains($1) ? 1 : 0, $1)
        }
        let dropped = held.dropFirst(max(0, keep)).filter { !spared.contains($0) }
        for number in dropped { try dropArtifact(watchID: watchID, number: number) }
        return dropped.count
    }
}
