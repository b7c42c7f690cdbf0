/// Where a watch stands, in one word; the reasons are in its conditions.
package enum WatchState: String, Sendable, CaseIterable {
    /// Not scraped yet.
    case pending
    /// Collecting history, or training its first version.
    case warming
    /// Forecasting.
    case ready
    /// The newest data is older than the horizon: nothing is emitted.
    case stale
    /// The source answers and returns no series.
    case noData = "no_data"
    /// The data broke its contract (with data contracts, later).
    case contractBroken = "contract_broken"
    case paused
    /// It cannot go on without an operator: see its conditions.
    case failed
}
