import SentinelControl
import SentinelDomain
import SentinelTime
import Synchronization

/// What must be kept.
extension Auditor {
    /// G24
    func retained(_ commit: Commit) -> Violation? {
        for (_, watch) in commit.surviving {
            let lost =
                lostArtifact(watch, commit) ?? lostRecord(watch.id, commit) ?? lostRun(watch.id, commit)
                ?? lostBacktest(watch.id, commit)
            if let lost { return Violation(invariant: .retained, detail: "\(lost) of \(watch.id) was removed") }
        }
        return nil
    }

    /// An artifact that is in use, or that goes without its record saying so.
    private func lostArtifact(_ watch: Watch, _ commit: Commit) -> String? {
        let (before, after) = (commit.before, commit.after)
        guard
            before.versions[watch.id] != after.versions[watch.id]
                || before.artifacts[watch.id]?.count != after.artifacts[watch.id]?.count
        else { return nil }
        let held = after.artifacts[watch.id] ?? [:]
        for version in after.versions[watch.id] where version.artifact.prunedAt == nil && held[version.number] == nil {
            return "the artifact of version \(version.number), unmarked,"
        }
        let dropped = Set(before.artifacts[watch.id]?.keys.filter { held[$0] == nil } ?? [])
        let inUse = dropped.isEmpty ? [] : dropped.intersection(used(by: watch, commit))
        return inUse.min().map { "the artifact of version \($0), which is in use," }
    }

    /// The active version, where a rollback would go, what holds a pin, and what is compared.
    private func used(by watch: Watch, _ commit: Commit) -> Set<Int> {
        var tables = commit.after
        // Where a rollback would go is asked of the artifacts as they were.
        let former = Dictionary(commit.before.versions[watch.id].map { ($0.number, $0) }) { first, _ in first }
        for place in tables.versions[watch.id].indices {
            guard let old = former[tables.versions[watch.id][place].number], old.artifact.prunedAt == nil,
                tables.versions[watch.id][place].artifact.prunedAt != nil
            else { continue }
            tables.versions[watch.id][place] = old
        }
        var used = Set([watch.activeVersion, Auditor.returnable(watch, tables).first].compactMap(\.self))
        for trial in tables.experiments[watch.id] where !trial.state.isEnd {
            used.formUnion([trial.champion, trial.challenger].compactMap(\.self))
        }
        if let id = watch.activePin(now: tables.now)?.rollbackID,
            let rollback = tables.rollbacks[watch.id].first(where: { $0.id == id })
        {
            used.insert(rollback.toVersion)
        }
        return used
    }

    /// What is kept for ever.
    private func lostRecord(_ id: String, _ commit: Commit) -> String? {
        let (before, after) = (commit.before, commit.after)
        if before.activations[id].count > after.activations[id].count { return "an activation" }
        if before.rollbacks[id].count > after.rollbacks[id].count { return "a rollback" }
        if before.versions[id].count > after.versions[id].count { return "a version" }
        if before.exclusions[id].count > after.exclusions[id].count { return "an exclusion" }
        if before.resets[id].count > after.resets[id].count { return "a reset" }
        return before.experiments[id].count > after.experiments[id].count ? "an experiment" : nil
    }

    /// A run that is open, young, or the newest that has ended.
    private func lostRun(_ id: String, _ commit: Commit) -> String? {
        let before = commit.before.runs[id]
        let gone = removed(before, commit.after.runs[id], id: \.id)
        guard !gone.isEmpty else { return nil }
        let newest = before.filter { !$0.state.isOpen }.max { a, b in
            (a.finishedAt?.milliseconds ?? 0, a.id) < (b.finishedAt?.milliseconds ?? 0, b.id)
        }
        for run in gone {
            let isOld = run.finishedAt.map { $0 < commit.after.now - retention.trainingRuns } ?? false
            guard !run.state.isOpen, isOld, run.id != newest?.id else { return run.id }
            state.withLock { _ = $0.expired.insert(run.id) }
        }
        return nil
    }

    /// A back-test that is open, or young and among the newest.
    private func lostBacktest(_ id: String, _ commit: Commit) -> String? {
        let before = commit.before.backtests[id]
        for job in removed(before, commit.after.backtests[id], id: \.id) {
            let isOld = job.finishedAt.map { $0 < commit.after.now - retention.backtests } ?? false
            guard !job.state.isOpen, isOld || before.count > Limits.backtestsKept else { return job.id }
            state.withLock { _ = $0.expired.insert(job.id) }
        }
        return nil
    }

    private func removed<Row>(_ before: [Row], _ after: [Row], id: (Row) -> String) -> [Row] {
        guard before.count > after.count || before.last.map(id) != after.last.map(id) else { return [] }
        let kept = Set(after.map(id))
        return before.filter { !kept.contains(id($0)) }
    }
}
