import SentinelDomain
import SentinelTime
import Synchronization

/// Rollbacks and what keeps them.
extension Auditor {
    /// Of rollbacks whose target the server was to choose.
    package static let defaultReason = "to the version before"
    /// What the actors of requests begin with.
    package static let clientPrefix = "client"

    /// I8
    func rollbackShown(_ page: [ActivationPage.Line]) -> Violation? {
        let floors = state.withLock { $0.floors }
        for line in page where line.activationSeq < floors[line.watchID] ?? 0 {
            return Violation(
                invariant: .rollbackShown,
                detail: "\(line.watchID) is shown as of activation \(line.activationSeq) "
                    + "after \(floors[line.watchID] ?? 0) was acknowledged")
        }
        return nil
    }

    /// I10
    func rollbackTarget(_ commit: Commit) -> Violation? {
        for move in commit.moves {
            let row = move.activation
            let isDefault = row.reason == .rollback && row.detail == Auditor.defaultReason
            guard isDefault || row.reason == .automaticRollback, let target = row.version else { continue }
            let choices = Auditor.returnable(move.before, commit.before)
            let isRight = isDefault ? choices.first == target : choices.contains(target)
            guard isRight else {
                let former = commit.before.versions[row.watchID].first { $0.number == target }
                return Violation(
                    invariant: .rollbackTarget,
                    detail: "a rollback of \(row.watchID) by \(row.actor) went to version \(target), not to one of "
                        + "\(choices): it was in \(former?.storedStage.rawValue ?? "no stage")")
            }
        }
        return nil
    }

    /// Versions that were active and not rolled back since, the one that was active last first.
    static func returnable(_ watch: Watch, _ tables: MemoryTables) -> [Int] {
        var lastActive: [Int: Int] = [:]
        var left: [Int: Int] = [:]
        for row in tables.activations[watch.id] {
            if let version = row.version { lastActive[version] = row.seq }
            let isForGood = [.rollback, .automaticRollback, .artifactUnusable].contains(row.reason)
            if isForGood, let version = row.previousVersion { left[version] = row.seq }
        }
        let usable = tables.versions[watch.id].filter { version in
            version.blocked == nil && version.number != watch.activeVersion && version.artifact.prunedAt == nil
                && [.staging, .archived].contains(version.storedStage)
        }
        let ranked = usable.compactMap { version -> (number: Int, seq: Int)? in
            guard let seq = lastActive[version.number], left[version.number] ?? 0 < seq else { return nil }
            return (version.number, seq)
        }
        return ranked.sorted { $0.seq > $1.seq }.map(\.number)
    }

    /// I11
    func pinned(_ commit: Commit) -> Violation? {
        for move in commit.moves where move.before.isPinned(now: commit.after.now) {
            let row = move.activation
            // An artifact that is damaged leaves no choice.
            guard !row.actor.hasPrefix(Auditor.clientPrefix), row.reason != .artifactUnusable else { continue }
            return Violation(
                invariant: .pinned,
                detail: "\(row.actor) made version \(row.version ?? 0) of \(row.watchID) active while it was pinned")
        }
        return nil
    }
}
