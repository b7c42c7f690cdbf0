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
        for job in tables.backtests.all where job.state.isOpen {
            return Violation(
                invariant: .runsEnd, detail: "\(job.id) of \(job.watchID) is still \(job.state.rawValue)")
        }
        return nil
    }

    /// I6
    func fencing(_ commit: Commit) -> Violation? {
        for watchID in commit.after.watches.keys {
            let before = commit.before.runs[watchID]
            guard before != commit.after.runs[watchID] else { continue }
            let known = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
            for run in commit.after.runs[watchID] {
                if let violation = fencing(run, since: known[run.id], commit) { return violation }
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

    /// I6, of back-tests: they are claimed once.
    func fencingOfBacktests(_ commit: Commit) -> Violation? {
        for watchID in commit.after.watches.keys {
            let before = commit.before.backtests[watchID]
            guard before != commit.after.backtests[watchID] else { continue }
            let known = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
            for job in commit.after.backtests[watchID] {
                guard let old = known[job.id], old != job else { continue }
                if let violation = fencing(job, since: old, commit) { return violation }
            }
        }
        return nil
    }

    private func fencing(_ job: BacktestJob, since old: BacktestJob, _ commit: Commit) -> Violation? {
        guard old.state.isOpen else {
            return Violation(invariant: .fencing, detail: "\(job.id) was \(old.state) and has changed")
        }
        if job.state == .running, old.state == .queued {
            state.withLock { $0.owners[job.id] = (job.token ?? 0, commit.process) }
        }
        guard !job.state.isOpen, job.state != .cancelled || commit.purpose != .api else { return nil }
        let isLeaseOver = commit.before.leases[job.id].map { $0 <= commit.after.now } ?? false
        if job.error == BacktestPass.interrupted, isLeaseOver { return nil }
        let owner = state.withLock { $0.owners[job.id] }
        guard let owner, owner.process == commit.process, old.state == .running else {
            return Violation(
                invariant: .fencing,
                detail: "process \(commit.process) closed \(job.id), which process \(owner?.process ?? -1) owns")
        }
        return nil
    }
}
