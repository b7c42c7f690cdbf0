import SentinelControl

/// Decides which waiting request goes next: first in, first out within a source, sources in turn, each within its
/// in-flight limit and all within the total.
struct SourceLanes {
    private struct Lane {
        var inFlight = 0
        var limit = 1
        var waiting: [CurlJob] = []
    }

    private let totalLimit: Int
    private let waitingLimit: Int
    private var lanes: [String: Lane] = [:]
    /// The sources that have somebody waiting; the first is next in turn.
    private var turn: [String] = []
    /// No waiting job has an earlier deadline.
    private(set) var earliestDeadline: ContinuousClock.Instant?
    private(set) var inFlight = 0
    private(set) var waiting = 0

    init(totalLimit: Int, waitingLimit: Int) {
        self.totalLimit = max(1, totalLimit)
        self.waitingLimit = max(1, waitingLimit)
    }

    /// Lets a job wait for its place; false when too many of its source wait already. The newest job sets the limit.
    mutating func enqueue(_ job: CurlJob) -> Bool {
        let key = job.request.sourceKey
        var lane = lanes.removeValue(forKey: key) ?? Lane()
        defer { lanes[key] = lane }
        lane.limit = max(1, job.request.inFlightLimit)
        guard lane.waiting.count < waitingLimit else { return false }
        if lane.waiting.isEmpty { turn.append(key) }
        lane.waiting.append(job)
        waiting += 1
        earliestDeadline = min(earliestDeadline ?? job.deadline, job.deadline)
        return true
    }

    /// The next job that has a place; the place is taken until `release`.
    mutating func next() -> CurlJob? {
        guard inFlight < totalLimit else { return nil }
        let place = turn.firstIndex { key in lanes[key].map { $0.inFlight < $0.limit } ?? false }
        guard let place else { return nil }
        let key = turn.remove(at: place)
        guard var lane = lanes.removeValue(forKey: key) else { return nil }
        let job = lane.waiting.removeFirst()
        lane.inFlight += 1
        if !lane.waiting.isEmpty { turn.append(key) }
        lanes[key] = lane
        inFlight += 1
        waiting -= 1
        return job
    }

    /// Gives the place of a finished job back.
    mutating func release(_ key: String) {
        lanes[key]?.inFlight -= 1
        inFlight -= 1
        forgetIfIdle(key)
    }

    /// Takes a waiting job out; nil when it does not wait.
    mutating func remove(id: UInt64) -> CurlJob? {
        removeWaiting { $0.id == id }.first
    }

    mutating func removeExpired(at now: ContinuousClock.Instant) -> [CurlJob] {
        guard let earliest = earliestDeadline, earliest <= now else { return [] }
        let expired = removeWaiting { $0.deadline <= now }
        earliestDeadline = turn.compactMap { lanes[$0]?.waiting.map(\.deadline).min() }.min()
        return expired
    }

    mutating func removeAll() -> [CurlJob] {
        removeWaiting { _ in true }
    }

    private mutating func removeWaiting(where isMeant: (CurlJob) -> Bool) -> [CurlJob] {
        var removed: [CurlJob] = []
        for key in turn {
            guard let meant = lanes[key]?.waiting.filter(isMeant), !meant.isEmpty else { continue }
            lanes[key]?.waiting.removeAll(where: isMeant)
            removed += meant
        }
        guard !removed.isEmpty else { return [] }
        waiting -= removed.count
        let touched = turn
        turn.removeAll { lanes[$0]?.waiting.isEmpty ?? true }
        for key in touched { forgetIfIdle(key) }
        return removed
    }

    private mutating func forgetIfIdle(_ key: String) {
        guard let lane = lanes[key], lane.inFlight == 0, lane.waiting.isEmpty else { return }
        lanes[key] = nil
    }
}
