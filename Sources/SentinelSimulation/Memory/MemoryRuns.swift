import SentinelControl
import SentinelDomain
import SentinelTime

/// The queue of training runs, with leases and fencing tokens by the store's clock.
struct MemoryRuns: TrainingRunStore {
    let tx: MemoryTransaction

    func insertOrFindOpen(_ run: TrainingRun) throws -> (run: TrainingRun, isNew: Bool) {
        try tx.tables.requireWatch(run.watchID)
        if run.state.isOpen, let open = try open(watchID: run.watchID) { return (open, false) }
        guard try find(watchID: run.watchID, id: run.id) == nil else { throw SentinelError.exists }
        var stored = run
        stored.requestedAt = tx.tables.creation(run.requestedAt)
        tx.tables.runs.append(stored)
        return (stored, true)
    }

    func find(watchID: String, id: String) throws -> TrainingRun? { tx.tables.runs[watchID].last { $0.id == id } }

    func open(watchID: String) throws -> TrainingRun? { tx.tables.runs[watchID].last { $0.state.isOpen } }

    func lastFinished(watchID: String) throws -> TrainingRun? {
        let zero = Timestamp(milliseconds: .min)
        return tx.tables.runs[watchID].filter { !$0.state.isOpen }
            .max { ($0.finishedAt ?? zero, $0.id) < ($1.finishedAt ?? zero, $1.id) }
    }

    func list(watchID: String, before: String?, state: TrainingRun.State?, limit: Int) throws -> [TrainingRun] {
        let found = tx.tables.runs[watchID].filter { run in
            (state ?? run.state) == run.state && before.map { run.id < $0 } ?? true
        }
        return Array(found.sorted { $0.id > $1.id }.prefix(limit))
    }

    func requested(by trigger: TrainingRun.Trigger, since: Timestamp, limit: Int) throws -> [TrainingRun] {
        let found = tx.tables.runs.all.filter { $0.trigger == trigger && $0.requestedAt >= since }
        return Array(found.sorted { ($0.requestedAt, $0.id) < ($1.requestedAt, $1.id) }.suffix(limit))
    }

    func claim(watchIDs: [String], lease: TimeSpan) throws -> TrainingRun? {
        let asked = Set(watchIDs)
        let waiting = asked.compactMap { id in tx.tables.runs[id].last { $0.state.isOpen } }.filter { run in
            tx.tables.leases[run.id].map { $0 <= tx.now } ?? (run.state == .queued)
        }
        guard let first = waiting.min(by: { ($0.requestedAt, $0.id) < ($1.requestedAt, $1.id) }) else { return nil }
        tx.tables.fence += 1
        let (token, now) = (tx.tables.fence, tx.now)
        tx.tables.leases[first.id] = now + lease
        _ = tx.tables.runs.change(first.watchID, where: { $0.id == first.id }) { run in
            (run.state, run.token, run.progress, run.startedAt) = (.running, token, 0, now)
            run.attempts += 1
        }
        return try find(watchID: first.watchID, id: first.id)
    }

    func renew(id: String, token: Int, progress: Double, lease: TimeSpan) throws -> Bool {
        guard tx.tables.runs.change(where: { $0.isOurs(id, token) }, { $0.progress = progress }) else { return false }
        tx.tables.leases[id] = tx.now + lease
        return true
    }

    func finish(_ run: TrainingRun, token: Int) throws -> Bool {
        guard !run.state.isOpen else { throw SentinelError.violated("run \(run.id) is open") }
        let now = tx.now
        let isOurs = tx.tables.runs.change(run.watchID, where: { $0.isOurs(run.id, token) }) { stored in
            (stored.state, stored.progress, stored.version) = (run.state, run.progress, run.version)
            (stored.outcome, stored.error, stored.finishedAt) = (run.outcome, run.error, run.finishedAt ?? now)
        }
        if isOurs { tx.tables.leases[run.id] = nil }
        return isOurs
    }

    func release(id: String, token: Int, delay: TimeSpan) throws -> Bool {
        let isOurs = tx.tables.runs.change(where: { $0.isOurs(id, token) }) { run in
            (run.state, run.token, run.progress, run.startedAt) = (.queued, nil, 0, nil)
        }
        if isOurs { tx.tables.leases[id] = tx.now + delay }
        return isOurs
    }

    func cancel(watchID: String, id: String) throws -> Bool {
        let now = tx.now
        let isOpen = tx.tables.runs.change(watchID, where: { $0.id == id && $0.state.isOpen }) { run in
            (run.state, run.finishedAt) = (.cancelled, now)
        }
        if isOpen { tx.tables.leases[id] = nil }
        return isOpen
    }
}

extension TrainingRun {
    fileprivate func isOurs(_ id: String, _ token: Int) -> Bool {
        self.id == id && self.token == token && state == .running
    }
}
