import SentinelControl
import SentinelDomain
import SentinelEngine
import SentinelTime

/// When the series of a watch get stale: `WatchFacts.isStale` turned around, so that it is worked out once per watch
/// and gives the moment itself.
struct Freshness: Equatable {
    private let grid: Grid
    private let delay: TimeSpan
    private let staleAfter: Int64

    init(_ spec: WatchSpec) {
        grid = spec.grid
        delay = spec.scrapeDelay
        staleAfter = Int64(SeriesConfiguration(spec).staleAfter)
    }

    /// From this moment on a series with this newest observation is stale.
    func end(lastObserved: Int64) -> Timestamp {
        grid.time(at: lastObserved + staleAfter + 1) + delay
    }
}
