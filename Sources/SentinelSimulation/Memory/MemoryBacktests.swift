import SentinelControl
import SentinelDomain
import SentinelTime

struct MemoryBacktests: BacktestStore {
    let tx: MemoryTransaction

    func insert(_ job: BacktestJob) throws {
        try tx.tables.requireWatch(job.watchID)
        guard try find(watchID: job.watchID, id: job.id) == nil else { throw SentinelError.exists }
        var stored = BacktestJob(id: job.id, watchID: job.watchID, actor: job.actor, request: job.request)
        stored.specGeneration = job.specGeneration
        stored.requestedAt = tx.tables.creation(job.requestedAt)
        tx.tables.backtests.append(stored)
    }

    func find(watchID: String, id: String) throws -> BacktestJob? {
        tx.tables.backtests[watchID].first { $0.id == id }
    }

    func list(watchID: String, before: String?, state: BacktestJob.State?, limit: Int) throws -> [BacktestJob] {
        let found = tx.tables.backtests[watchID].filter { job in
            (state ?? job.state) == job.state && before.map { job.id < $0 } ?? true
        }
        return Array(found.sorted { $0.id > $1.id }.prefix(limit))
    }

    func openCount(watchID: String) throws -> Int { tx.tables.backtests[watchID].count { $0.state.isOpen } }

    func claim(watchIDs: [String], lease: TimeSpan) throws -> BacktestJob? {
        let waiting = Set(watchIDs).flatMap { tx.tables.backtests[$0] }.filter { $0.state == .queued }
        guard let first = waiting.min(by: { ($0.requestedAt, $0.id) < ($1.requestedAt, $1.id) }) else { return nil }
        tx.tables.fence += 1
        let (token, now) = (tx.tables.fence, tx.now)
        tx.tables.leases[first.id] = now + lease
        _ = tx.tables.backtests.change(first.watchID, where: { $0.id == first.id }) { job in
            (job.state, job.token, job.startedAt) = (.running, token, now)
        }
        return try find(watchID: first.watchID, id: first.id)
    }

    func renew(id: String, token: Int, progress: Double, lease: TimeSpan) throws -> Bool {
        guard tx.tables.backtests.change(where: { $0.isOurs(id, token) }, { $0.progress = progress }) else {
            return false
        }
        tx.tables.leases[id] = tx.now + lease
        return true
    }

    func finish(_ job: BacktestJob, token: Int) throws -> Bool {
        let now = tx.now
        return tx.tables.backtests.change(job.watchID, where: { $0.isOurs(job.id, token) }) { stored in
            (stored.state, stored.progress, stored.inputs) = (job.state, job.progress, job.inputs)
            (stored.results, stored.error, stored.finishedAt) = (job.results, job.error, now)
        }
    }

    func interrupt() throws {
        let now = tx.now
        for job in tx.tables.backtests.all where job.state == .running {
            guard let lease = tx.tables.leases[job.id], lease <= now else { continue }
            _ = tx.tables.backtests.change(job.watchID, where: { $0.id == job.id }) { stored in
                (stored.state, stored.error, stored.finishedAt) = (.failed, BacktestPass.interrupted, now)
            }
        }
    }

    func cancel(watchID: String, id: String) throws -> Bool {
        let now = tx.now
        return tx.tables.backtests.change(watchID, where: { $0.id == id && $0.state.isOpen }) { job in
            (job.state, job.finishedAt) = (.cancelled, now)
        }
    }

    func delete(watchID: String, id: String) throws -> Bool {
        guard try find(watchID: watchID, id: id) != nil else { return false }
        tx.tables.backtests[watchID].removeAll { $0.id == id }
        return true
    }

    func prune(watchID: String, keep: Int) throws {
        let closed = tx.tables.backtests[watchID].filter { !$0.state.isOpen }.map(\.id).sorted(by: >)
        let dropped = Set(closed.dropFirst(keep))
        tx.tables.backtests[watchID].removeAll { dropped.contains($0.id) }
    }
}

extension BacktestJob {
    fileprivate func isOurs(_ id: String, _ token: Int) -> Bool {
        self.id == id && self.token == token && state == .running
    }
}
