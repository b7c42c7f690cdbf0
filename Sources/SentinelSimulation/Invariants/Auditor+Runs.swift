import SentinelControl
import SentinelDomain
import Synchronization

/// Training runs.
extension Auditor {
    /// I5, at the end, when everything has been well for a while.
    func runsEnd(_ tables: MemoryTables) -> Violation? {
        for run in tables.runs.all where run.state.isOpen {
            return Violation(
                invariant: .runsEnd, detail: "\(run.id) of \(run.watchID) is still \(run.state.rawValue)")
        }
        return nil
    }

    /// I6
    func fencing(_ commit: Commit) -> Violation? {
        for watchID in commit.after.watches.keys {
            let before = commit.before.runs[watchID]
            for (place, run) in commit.after.runs[watchID].enumerated() {
                let old = place < before.count ? before[place] : nil
                if let violation = fencing(run, since: old, commit) { return violation }
            }
            let ids = commit.after.versions[watchID].compactMap(\.runID)
            if ids.count != Set(ids).count {
                return Violation(invariant: .fencing, detail: "a run of \(watchID) has two versions")
            }
        }
        return nil
    }

    private func fencing(_ run: TrainingRun, since old: TrainingRun?, _ commit: Commit) -> Violation? {
        guard let old else { return nil }
        if !old.state.isOpen, run.state != old.state || run.version != old.version {
            return Violation(invariant: .fencing, detail: "\(run.id) was \(old.state) and became \(run.state)")
        }
        if run.state == .running, run.attempts != old.attempts {
            state.withLock { $0.owners[run.id] = (run.token ?? 0, commit.process) }
        }
        guard old.state.isOpen, !run.state.isOpen else { return nil }
        if run.state == .cancelled, commit.purpose == .api { return nil }
        let owner = state.withLock { $0.owners[run.id] }
        guard let owner, owner.process == commit.process, old.state == .running else {
            return Violation(
                invariant: .fencing,
                detail: "process \(commit.process) closed \(run.id), which process \(owner?.process ?? -1) owns")
        }
        return nil
    }
}
