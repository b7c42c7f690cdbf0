package import SentinelDomain
package import SentinelEngine
package import SentinelTime

/// Everything that is known of a running watch at one moment.
package struct WatchFacts: Sendable {
    package var watch: Watch
    package var scrape: ScrapeStatus
    package var training: TrainingStatus
    package var serving: ServingStatus
    package var series: [SeriesSnapshot]
    package var refusedSeries: Int
    package var trainability: [Trainability]
    package var closedThrough: Int64?
    /// What the fleet's judge said of the present drift; nil while there is none to rule on.
    package var ruling: FleetJudge.Ruling?
    /// The versions that are compared now.
    package var trials: [TrialArms] = []

    /// A series is stale when its newest observation is older than its forecasts reach.
    package func isStale(_ series: SeriesSnapshot, now: Timestamp) -> Bool {
        guard let last = series.lastObserved else { return true }
        let spec = watch.spec
        let closed = spec.grid.index(atOrBefore: now - spec.scrapeDelay)
        return closed - last > Int64(SeriesConfiguration(spec).staleAfter)
    }
}

/// Which versions a running experiment or probation compares.
package struct TrialArms: Sendable, Equatable {
    package var experimentID: String
    package var kind: Experiment.Kind
    package var champion: Int
    package var challenger: Int
}

/// A watch as every reader sees it: immutable, published by its owner.
package struct WatchSnapshot: Sendable {
    package let facts: WatchFacts
    package let source: DataSource
    package let conditions: [Condition]
    /// Grows with each snapshot of this watch.
    package let revision: Int

    package var watch: Watch { facts.watch }
    package var series: [SeriesSnapshot] { facts.series }

    /// Where the watch stands. Depends on the time, because data gets stale by itself.
    package func state(now: Timestamp) -> WatchState {
        if watch.spec.paused { return .paused }
        if facts.serving.artifactProblem != nil { return .failed }
        if facts.refusedSeries > 0, facts.series.isEmpty { return .failed }
        if facts.scrape.lastSuccess == nil { return facts.scrape.failure?.isPermanent == true ? .failed : .pending }
        if facts.series.isEmpty { return .noData }
        let live = facts.series.filter { !facts.isStale($0, now: now) }
        if live.isEmpty { return facts.scrape.isBackfilled ? .stale : .warming }
        return live.contains { $0.lane != nil } ? .ready : .warming
    }

    /// A condition of a kind, where it is reported.
    package func condition(_ kind: Condition.Kind) -> Condition? {
        conditions.first { $0.kind == kind }
    }
}
