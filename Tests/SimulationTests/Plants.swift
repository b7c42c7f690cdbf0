import SentinelDomain
import SentinelEvidence
import SentinelForecast
import SentinelJSON
import SentinelSimulation
import SentinelTime
import Synchronization

/// Bugs, one for each invariant.
enum Plants {
    static func bug(_ invariant: Invariant) -> Plant {
        var plant = Plant()
        switch invariant {
        case .noBug: plant.onCommit = unreadableRow
        case .onePointer: plant.onCommit = danglingPointer
        case .numbers: plant.onCommit = reusedNumbers
        case .durability: plant.onRestart = lostWrites
        case .runsEnd: plant.onCommit = endlessLeases
        case .fencing: plant.onCommit = sharedTokens
        case .generation: plant.onCommit = unmovedGeneration
        case .rollbackShown: plant.onPage = latePage()
        case .loadable: plant.onCommit = tornArtifact
        case .rollbackTarget: plant.onCommit = wrongTarget
        case .pinned: plant.onCommit = ignoredPin
        case .conclusive: plant.onCommit = hastyPromotion
        case .noLostUpdate: plant.onCommit = unmovedRevision
        case .history: plant.onCommit = forgottenActivation
        case .upkeep: plant.onCommit = unseenExclusion
        case .retained: plant.onCommit = prunedTarget
        }
        return plant
    }

    /// A row is written that cannot be read again.
    @Sendable private static func unreadableRow(_ before: MemoryTables, _ after: inout MemoryTables) {
        for watch in moved(before, after) { after.unreadable.insert(watch.id) }
    }

    /// The watches whose pointer this commit moves.
    private static func moved(_ before: MemoryTables, _ after: MemoryTables) -> [Watch] {
        after.watches.values.filter { watch in
            before.watches[watch.id].map { $0.activationSeq < watch.activationSeq } ?? false
        }
    }

    /// The pointer is moved before there is a version to point at.
    @Sendable private static func danglingPointer(_ before: MemoryTables, _ after: inout MemoryTables) {
        for watch in moved(before, after) where watch.activationSeq == 3 {
            after.watches[watch.id]?.activeVersion = (watch.activeVersion ?? 0) + 100
        }
    }

    /// Numbers begin anew when a watch is deleted.
    @Sendable private static func reusedNumbers(_ before: MemoryTables, _ after: inout MemoryTables) {
        for watch in before.watches.values where after.watches[watch.id] == nil {
            after.nextVersions[watch.spec.name] = 1
        }
    }

    /// The newest run was not written out yet when the process ended.
    @Sendable private static func lostWrites(_ tables: inout MemoryTables) {
        for id in tables.watches.keys.sorted() where !tables.runs[id].isEmpty { tables.runs[id].removeLast() }
    }

    /// A lease that does not end.
    @Sendable private static func endlessLeases(_ before: MemoryTables, _ after: inout MemoryTables) {
        for id in after.leases.keys where before.leases[id] == nil { after.leases[id] = after.now + .days(1_000) }
    }

    /// Whoever claims a run again gets the token of the worker before.
    @Sendable private static func sharedTokens(_ before: MemoryTables, _ after: inout MemoryTables) {
        for id in after.watches.keys {
            for (place, old) in before.runs[id].enumerated() where old.state == .running && old.token != nil {
                guard place < after.runs[id].count, after.runs[id][place].state == .running else { continue }
                after.runs[id][place].token = old.token
            }
        }
    }

    /// An edit of what a model sees does not move the generation.
    @Sendable private static func unmovedGeneration(_ before: MemoryTables, _ after: inout MemoryTables) {
        for watch in before.watches.values where after.watches[watch.id] != nil {
            after.watches[watch.id]?.specGeneration = watch.specGeneration
        }
    }

    /// A scrape sees the page before the newest one.
    private static func latePage() -> @Sendable ([ActivationPage.Line]) -> [ActivationPage.Line] {
        let pages = Mutex<[[ActivationPage.Line]]>([])
        return { page in
            pages.withLock { pages in
                if pages.last != page { pages.append(page) }
                return pages.count > 1 ? pages[pages.count - 2] : page
            }
        }
    }

    /// The pointer moves, and the artifact is written in part only.
    @Sendable private static func tornArtifact(_ before: MemoryTables, _ after: inout MemoryTables) {
        for watch in moved(before, after) {
            guard let active = watch.activeVersion, active > 1 else { continue }
            after.artifacts[watch.id]?[active]?.removeLast()
        }
    }

    /// A rollback goes to the version that was trained before, not to the one that was active before.
    @Sendable private static func wrongTarget(_ before: MemoryTables, _ after: inout MemoryTables) {
        for watch in moved(before, after) {
            let last = after.activations[watch.id].count - 1
            guard after.activations[watch.id][last].reason == .rollback,
                let left = before.watches[watch.id]?.activeVersion,
                let other = after.versions[watch.id].last(where: { version in
                    version.number != left && version.number != watch.activeVersion && version.artifact.prunedAt == nil
                        && version.configuration.differences(from: watch.spec.configuration).isEmpty
                })
            else { continue }
            after.activations[watch.id][last].version = other.number
            after.watches[watch.id]?.activeVersion = other.number
        }
    }

    /// A training run promotes whatever is pinned.
    @Sendable private static func ignoredPin(_ before: MemoryTables, _ after: inout MemoryTables) {
        for watch in after.watches.values where watch.isPinned(now: after.now) {
            guard let version = after.versions[watch.id].last, version.number > before.versions[watch.id].count,
                after.versions[watch.id].count > before.versions[watch.id].count
            else { continue }
            activate(version.number, by: "system:judge", watch, &after)
        }
    }

    /// The challenger is promoted as soon as it leads.
    @Sendable private static func hastyPromotion(_ before: MemoryTables, _ after: inout MemoryTables) {
        for watch in after.watches.values {
            for experiment in after.experiments[watch.id] where experiment.kind == .experiment {
                guard experiment.state == .running, let challenger = experiment.challenger,
                    let block = after.blocks[experiment.id]?.last, block.losses.difference > 0,
                    challenger != watch.activeVersion
                else { continue }
                activate(challenger, by: "system:experiment", watch, &after)
            }
        }
    }

    private static func activate(_ version: Int, by actor: String, _ watch: Watch, _ tables: inout MemoryTables) {
        var row = Activation(after: watch, version: version, reason: .promotion, actor: actor)
        row.at = tables.now
        tables.activations.append(row)
        tables.watches[watch.id]?.activeVersion = version
        tables.watches[watch.id]?.activationSeq += 1
    }

    /// An edit does not move the revision, so that the next writer overwrites it unseen.
    @Sendable private static func unmovedRevision(_ before: MemoryTables, _ after: inout MemoryTables) {
        for watch in before.watches.values where after.watches[watch.id] != nil {
            after.watches[watch.id]?.revision = watch.revision
        }
    }

    /// The third move of a pointer leaves no row.
    @Sendable private static func forgottenActivation(_ before: MemoryTables, _ after: inout MemoryTables) {
        for watch in moved(before, after) where watch.activationSeq == 3 {
            after.activations[watch.id].removeLast()
        }
    }

    /// What is left out by hand is stored, and nobody who serves the watch is told.
    @Sendable private static func unseenExclusion(_ before: MemoryTables, _ after: inout MemoryTables) {
        for watch in before.watches.values where after.watches[watch.id] != nil {
            after.watches[watch.id]?.upkeepSeq = watch.upkeepSeq
        }
    }

    /// Pruning keeps the newest artifacts, and asks for nothing else.
    @Sendable private static func prunedTarget(_ before: MemoryTables, _ after: inout MemoryTables) {
        for id in after.watches.keys where after.versions[id].count > before.versions[id].count {
            let held = after.versions[id].indices.filter { after.versions[id][$0].artifact.prunedAt == nil }
            for place in held.dropLast(2) {
                after.versions[id][place].artifact.prunedAt = after.now
                after.artifacts[id]?[after.versions[id][place].number] = nil
            }
        }
    }
}
