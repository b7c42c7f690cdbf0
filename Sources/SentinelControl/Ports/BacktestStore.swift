package import SentinelDomain
package import SentinelTime

/// The back-tests of watches and the queue of those that wait.
package protocol BacktestStore {
    func insert(_ job: BacktestJob) throws
    func find(watchID: String, id: String) throws -> BacktestJob?
    /// Newest first, ids below `before`.
    func list(watchID: String, before: String?, state: BacktestJob.State?, limit: Int) throws -> [BacktestJob]
    /// How many wait or run.
    func openCount(watchID: String) throws -> Int
    /// Takes the oldest waiting one of these watches, with a new fencing token and a lease.
    func claim(watchIDs: [String], lease: TimeSpan) throws -> BacktestJob?
    /// False when the token is not the current one: it was cancelled or removed.
    func renew(id: String, token: Int, progress: Double, lease: TimeSpan) throws -> Bool
    /// Closes one with its token; false when it is not ours any more.
    func finish(_ job: BacktestJob, token: Int) throws -> Bool
    /// Marks those whose lease has ended as failed and interrupted.
    func interrupt() throws
    func cancel(watchID: String, id: String) throws -> Bool
    func delete(watchID: String, id: String) throws -> Bool
    /// Removes all closed ones of a watch but the newest `keep`.
    func prune(watchID: String, keep: Int) throws
}
