package import SentinelPrometheus
package import SentinelTime

/// One request to a source and the watches that it serves.
package struct ScrapeRequest: Sendable, Equatable {
    package var sourceID: String
    package var promQL: String
    package var grid: Grid
    /// First and last grid index that are asked for.
    package var from: Int64
    package var to: Int64
    package var members: [String]
    /// What each member asks for, in the order of `members`.
    package var queries: [SeriesQuery]
    /// The members' selectors, in the order of `members`, when several share the request.
    package var selectors: [Selector]

    /// Whether the reply is what a watch, as it is now, asks for: an edit may have come while it was under way.
    package func serves(_ watchID: String, query: SeriesQuery?, sourceID: String, grid: Grid) -> Bool {
        guard let query, self.sourceID == sourceID, self.grid == grid else { return false }
        return zip(members, queries).contains { $0 == watchID && $1 == query }
    }
}

/// Decides what to fetch: pages of history for watches that are behind, one grouped request for those that are level.
/// Pure: (entries, now) -> requests.
package enum ScrapePlanner {
    /// Points per page, below what Prometheus returns at most.
    package static let pagePoints: Int64 = 10_000
    /// How many watches share one request at most.
    static let membersMax = 100

    package static func plan(_ entries: [ScrapeEntry], now: Timestamp) -> [ScrapeRequest] {
        let due = entries.filter { !$0.isInFlight && $0.nextDue <= now }
        var requests: [ScrapeRequest] = []
        var level: [String: [ScrapeEntry]] = [:]
        for entry in due {
            let closed = entry.closed(at: now)
            guard let through = entry.through, closed - through < entry.pagePoints else {
                requests.append(page(entry, closed: closed))
                continue
            }
            guard closed > through else { continue }
            level["\(entry.groupKey) \(through)", default: []].append(entry)
        }
        for group in level.keys.sorted() {
            requests += grouped(level[group] ?? [], now: now)
        }
        return requests
    }

    /// The next page of history of one watch.
    private static func page(_ entry: ScrapeEntry, closed: Int64) -> ScrapeRequest {
        let first = max(closed - Int64(entry.capacity) + 1, (entry.through ?? .min / 2) + 1)
        return single(entry, from: first, to: min(closed, first + entry.pagePoints - 1))
    }

    private static func grouped(_ entries: [ScrapeEntry], now: Timestamp) -> [ScrapeRequest] {
        guard let first = entries.first, let through = first.through else { return [] }
        let closed = first.closed(at: now)
        // The last few points are asked for again, so that late samples are seen.
        let from = max(through + 1 - 5, closed - pagePoints + 1)
        let sorted = entries.map { (entry: $0, text: $0.joinText) }.sorted { ($0.text ?? "") < ($1.text ?? "") }
        var requests = sorted.filter { $0.text == nil }.map { single($0.entry, from: from, to: closed) }
        var rest = sorted.filter { $0.text != nil }.map(\.entry)[...]
        while !rest.isEmpty {
            requests += joined(rest.prefix(membersMax), from: from, to: closed)
            rest = rest.dropFirst(membersMax)
        }
        return requests
    }

    /// As few requests as halving finds: entries that no one selector can serve are split until one can.
    private static func joined(_ entries: ArraySlice<ScrapeEntry>, from: Int64, to: Int64) -> [ScrapeRequest] {
        guard entries.count > 1 else { return entries.map { single($0, from: from, to: to) } }
        if let together = combined(Array(entries), from: from, to: to) { return [together] }
        let half = entries.count / 2
        return joined(entries.prefix(half), from: from, to: to) + joined(entries.dropFirst(half), from: from, to: to)
    }

    private static func combined(_ entries: [ScrapeEntry], from: Int64, to: Int64) -> ScrapeRequest? {
        guard let first = entries.first, case .selector(_, let transform) = first.query else { return nil }
        var selectors: [Selector] = []
        for entry in entries {
            guard case .selector(let selector, _) = entry.query else { return nil }
            selectors.append(selector)
        }
        guard let group = SelectorGroup(selectors) else { return nil }
        let query = SeriesQuery.selector(group.combined, transform: transform)
        return ScrapeRequest(
            sourceID: first.sourceID,
            promQL: query.promQL(step: first.grid.step, scrapeInterval: first.scrapeInterval), grid: first.grid,
            from: from, to: to, members: entries.map(\.watchID), queries: entries.map(\.query),
            selectors: selectors)
    }

    private static func single(_ entry: ScrapeEntry, from: Int64, to: Int64) -> ScrapeRequest {
        ScrapeRequest(
            sourceID: entry.sourceID,
            promQL: entry.query.promQL(step: entry.grid.step, scrapeInterval: entry.scrapeInterval),
            grid: entry.grid, from: from, to: to, members: [entry.watchID], queries: [entry.query],
            selectors: [])
    }
}
