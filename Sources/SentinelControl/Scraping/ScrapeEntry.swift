package import SentinelPrometheus
package import SentinelTime

/// Where the scraping of one watch stands.
package struct ScrapeEntry: Sendable, Equatable {
    package var watchID: String
    package var sourceID: String
    package var query: SeriesQuery
    package var grid: Grid
    /// How long after a grid point its value is asked for.
    package var delay: TimeSpan
    /// Grid points of history that are fetched at the start.
    package var capacity: Int
    /// The shortest scrape interval of the source, for the window of a rate.
    package var scrapeInterval: TimeSpan
    /// Everything up to this grid index was fetched; nil = nothing yet.
    package var through: Int64?
    package var nextDue: Timestamp
    package var failures: Int
    package var isInFlight: Bool
    /// Points per page of history; less after a reply that was too large.
    private(set) var pagePoints = ScrapePlanner.pagePoints
    /// Whether a request may serve other watches too; no more after a shared reply that was too large.
    private(set) var isJoinable = true

    package init(watchID: String, sourceID: String, query: SeriesQuery, grid: Grid, delay: TimeSpan) {
        self.watchID = watchID
        self.sourceID = sourceID
        self.query = query
        self.grid = grid
        self.delay = delay
        self.capacity = 1_000
        self.scrapeInterval = .seconds(15)
        self.through = nil
        self.nextDue = Timestamp(milliseconds: 0)
        self.failures = 0
        self.isInFlight = false
    }

    /// Watches of one source, step, metric and transform are due at the same moment, so that one request can serve
    /// them.
    package var groupKey: String {
        "\(sourceID) \(grid.step.milliseconds) \(delay.milliseconds) \(target)"
    }

    private var target: String {
        if case .selector(let selector, let transform) = query, let metric = selector.metric {
            return "\(metric) \(transform.resolved(metric: metric).rawValue)"
        }
        return query.promQL(step: grid.step, scrapeInterval: scrapeInterval)
    }

    /// The text by which entries that may share a request are put side by side; nil for one that can share none.
    var joinText: String? {
        guard isJoinable, case .selector(let selector, _) = query, selector.metric != nil else { return nil }
        return selector.matchers.contains { $0.op.isRegex } ? nil : selector.promQL
    }

    /// A part of a quarter of the step, at most ten seconds, by hash of the group: spreads the load of many watches.
    package var spread: TimeSpan {
        let room = min(grid.step.milliseconds / 4, 10_000)
        let hash = FNV1a.hash(groupKey.utf8)
        return TimeSpan(milliseconds: room > 0 ? Int64(hash >> 33) % room : 0)
    }

    /// The reply to a request was too large: the next one asks for less.
    mutating func askForLess(than request: ScrapeRequest) {
        if request.members.count > 1 {
            isJoinable = false
        } else {
            pagePoints = max(100, (request.to - request.from + 1) / 2)
        }
    }

    /// The last grid index that is closed at `now`.
    package func closed(at now: Timestamp) -> Int64 {
        grid.index(atOrBefore: now - delay)
    }

    /// When the grid point after `index` closes and is asked for.
    package func due(after index: Int64) -> Timestamp {
        grid.time(at: index + 1) + delay + spread
    }
}
