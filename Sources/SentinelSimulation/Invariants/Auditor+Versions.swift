import SentinelDomain
import SentinelForecast
import SentinelTime
import Synchronization

/// The pointer, the versions and their history.
extension Auditor {
    /// I1
    func onePointer(_ watch: Watch, _ tables: MemoryTables) -> Violation? {
        if let active = watch.activeVersion, !tables.versions[watch.id].contains(where: { $0.number == active }) {
            return Violation(invariant: .onePointer, detail: "\(watch.id) points at version \(active), which is none")
        }
        let namesakes = tables.watches.values.count { $0.spec.name == watch.spec.name }
        guard namesakes == 1 else {
            return Violation(invariant: .onePointer, detail: "\(namesakes) watches are named \(watch.spec.name)")
        }
        return nil
    }

    /// I2
    func numbers(_ commit: Commit) -> Violation? {
        for watch in commit.after.watches.values {
            let before = commit.before.versions[watch.id]
            for (old, new) in zip(before, commit.after.versions[watch.id]) where !old.isSame(as: new) {
                return Violation(invariant: .numbers, detail: "version \(old.number) of \(watch.id) has changed")
            }
            for version in commit.after.versions[watch.id].dropFirst(before.count) {
                let highest = state.withLock { state in
                    defer { state.numbers[watch.spec.name] = max(state.numbers[watch.spec.name] ?? 0, version.number) }
                    return state.numbers[watch.spec.name] ?? 0
                }
                guard version.number > highest else {
                    return Violation(
                        invariant: .numbers, detail: "\(watch.spec.name) has got number \(version.number) again")
                }
            }
        }
        return nil
    }

    /// I7
    func generation(_ commit: Commit) -> Violation? {
        for move in commit.moves {
            guard let version = move.version else { continue }
            let run = version.runID.flatMap { id in commit.after.runs[version.watchID].last { $0.id == id } }
            let isNew = !commit.before.versions[version.watchID].contains { $0.number == version.number }
            if isNew, let run, run.specGeneration != move.after.specGeneration {
                return Violation(
                    invariant: .generation,
                    detail: "version \(version.number) of generation \(run.specGeneration) became active in "
                        + "generation \(move.after.specGeneration) of \(version.watchID)")
            }
            let fields = version.configuration.differences(from: move.after.spec.configuration)
            // In need, what can be served is better than nothing.
            let isInNeed = [.automaticRollback, .artifactUnusable].contains(move.activation.reason)
            let isServable = version.configuration.isServable(under: move.after.spec.configuration)
            guard fields.isEmpty || isInNeed && isServable else {
                return Violation(
                    invariant: .generation,
                    detail: "version \(version.number) of \(version.watchID), made active by "
                        + "\(move.activation.actor), differs in \(fields)")
            }
        }
        return nil
    }

    /// I9
    func loadable(_ commit: Commit) -> Violation? {
        for move in commit.moves {
            guard let version = move.version else { continue }
            let bytes = commit.after.artifacts[version.watchID]?[version.number]
            guard let bytes, (try? VersionArtifact.decode(bytes)) != nil else {
                return Violation(
                    invariant: .loadable,
                    detail: "version \(version.number) of \(version.watchID) cannot be loaded and became active")
            }
        }
        return nil
    }

    /// I24
    func history(_ watch: Watch, _ tables: MemoryTables) -> Violation? {
        var (seq, version): (Int, Int?) = (0, nil)
        for row in tables.activations[watch.id] {
            guard row.seq == seq + 1, row.previousVersion == version else {
                return Violation(
                    invariant: .history, detail: "row \(row.seq) of \(watch.id) does not follow row \(seq)")
            }
            (seq, version) = (row.seq, row.version)
        }
        guard seq == watch.activationSeq, version == watch.activeVersion else {
            return Violation(
                invariant: .history,
                detail: "the history of \(watch.id) ends with \(seq), the watch says \(watch.activationSeq)")
        }
        return nil
    }
}

extension ModelVersion {
    /// Everything but stage, marks, and whether the artifact is kept.
    fileprivate func isSame(as other: ModelVersion) -> Bool {
        number == other.number && artifact.sha256 == other.artifact.sha256 && runID == other.runID
            && parent == other.parent && model == other.model && createdAt == other.createdAt
    }
}
