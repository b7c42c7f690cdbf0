package import SentinelDomain
package import SentinelTime
import Synchronization

/// The watches that run in this process: their owners, and where their scraping stands.
package final class Fleet: Sendable {
    private struct Member {
        var runtime: WatchRuntime
        var entry: ScrapeEntry
        var name: String
        var isPaused: Bool
        var isBackfilled: Bool
    }

    private struct State {
        var members: [String: Member] = [:]
        var sources: [String: DataSource] = [:]
    }

    private let state = Mutex(State())

    package init() {}

    package func add(_ runtime: WatchRuntime, watch: Watch, entry: ScrapeEntry, source: DataSource) {
        state.withLock { state in
            state.sources[source.id] = source
            state.members[watch.id] = Member(
                runtime: runtime, entry: entry, name: watch.spec.name, isPaused: watch.spec.paused, isBackfilled: false)
        }
    }

    /// Takes over a changed specification; with `entry` the scraping starts anew.
    package func update(watch: Watch, source: DataSource, entry: ScrapeEntry?) {
        state.withLock { state in
            state.sources[source.id] = source
            state.members[watch.id]?.isPaused = watch.spec.paused
            if let entry {
                state.members[watch.id]?.entry = entry
                state.members[watch.id]?.isBackfilled = false
            } else {
                state.members[watch.id]?.entry.delay = watch.spec.scrapeDelay
                state.members[watch.id]?.entry.capacity = watch.spec.trainingPoints
                state.members[watch.id]?.entry.scrapeInterval = source.spec.scrapeInterval
            }
        }
    }

    /// Gives the name under which the watch was known.
    package func remove(id: String) -> String? {
        state.withLock { $0.members.removeValue(forKey: id)?.name }
    }

    package func runtime(id: String) -> WatchRuntime? {
        state.withLock { $0.members[id]?.runtime }
    }

    /// In the order of ids.
    package func runtimes() -> [WatchRuntime] {
        state.withLock { $0.members.values.map(\.runtime) }.sorted { $0.id < $1.id }
    }

    package func source(id: String) -> DataSource? {
        state.withLock { $0.sources[id] }
    }

    package func setSources(_ sources: [DataSource]) {
        state.withLock { $0.sources = Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0) }) }
    }

    package func sources() -> [DataSource] {
        state.withLock { Array($0.sources.values) }
    }

    /// Watches whose history is complete: the ones that can be trained here.
    package func backfilledIDs() -> [String] {
        state.withLock { $0.members.filter { $0.value.isBackfilled }.keys.sorted() }
    }

    package var count: Int { state.withLock { $0.members.count } }

    /// Plans what is due and marks it as in flight, in one step, so that nothing is asked for twice.
    package func takeDue(now: Timestamp) -> (requests: [ScrapeRequest], nextDue: Timestamp?) {
        state.withLock { state in
            let entries = state.members.values
                .filter { !$0.isPaused && !$0.entry.isInFlight && $0.entry.nextDue <= now }
                .map(\.entry).sorted { $0.watchID < $1.watchID }
            let requests = ScrapePlanner.plan(entries, now: now)
            for id in requests.flatMap(\.members) { state.members[id]?.entry.isInFlight = true }
            let waiting = state.members.values.filter { !$0.entry.isInFlight && !$0.isPaused }.map { member in
                // Due, and nothing to ask for yet: the delay was raised, or the clock was set back.
                member.entry.nextDue > now ? member.entry.nextDue : member.entry.due(after: member.entry.through ?? 0)
            }
            return (requests, waiting.min())
        }
    }

    /// Notes a reply; true when the watch has just caught up with the present for the first time.
    package func fetched(_ request: ScrapeRequest, watchID: String, now: Timestamp) -> Bool {
        state.withLock { state in
            guard var member = state.members[watchID], request.serves(member.entry) else { return false }
            member.entry.isInFlight = false
            member.entry.failures = 0
            member.entry.through = max(member.entry.through ?? .min, request.to)
            // A few points may have closed while the reply was under way.
            let isLevel = request.to + Int64(Limits.lateStepsMax) >= member.entry.closed(at: now)
            member.entry.nextDue = isLevel ? member.entry.due(after: request.to) : now
            let isFirst = isLevel && !member.isBackfilled
            member.isBackfilled = member.isBackfilled || isLevel
            state.members[watchID] = member
            return isFirst
        }
    }

    /// Notes a failure: tried again after a back-off that never exceeds the granularity by much.
    package func failed(_ request: ScrapeRequest, watchID: String, isOversized: Bool = false, now: Timestamp) {
        state.withLock { state in
            guard var member = state.members[watchID], request.serves(member.entry) else { return }
            member.entry.isInFlight = false
            member.entry.failures += 1
            if isOversized { member.entry.askForLess(than: request) }
            let backOff = BackOff(base: .seconds(1), cap: .seconds(30))
            member.entry.nextDue = now + max(.milliseconds(500), backOff.bound(afterFailures: member.entry.failures))
            state.members[watchID] = member
        }
    }

    package func schedule(id: String) -> ScrapeEntry? {
        state.withLock { $0.members[id]?.entry }
    }
}

extension ScrapeRequest {
    fileprivate func serves(_ entry: ScrapeEntry) -> Bool {
        serves(entry.watchID, query: entry.query, sourceID: entry.sourceID, grid: entry.grid)
    }
}
