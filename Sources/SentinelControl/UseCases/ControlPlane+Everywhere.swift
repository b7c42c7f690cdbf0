package import SentinelDomain
package import SentinelEvidence
package import SentinelTime

/// How many data sources answer.
package struct SourceTally: Sendable, Equatable {
    package var healthy = 0
    package var unhealthy = 0
    /// Not probed yet.
    package var unknown = 0

    package init() {}
}

/// The whole fleet at a glance.
package struct FleetSummary: Sendable {
    package var states: [WatchState: Int] = [:]
    package var series = 0
    /// Watches that drift now, by how much.
    package var drifting: [DriftSeverity: Int] = [:]
    package var sources = SourceTally()
    package var totals = StoreTotals()
    /// The watch whose newest closed point is the oldest, and by how much; nil before the first scrape.
    package var oldestLag: (watch: String, lag: TimeSpan)?

    package init() {}
}

extension ControlPlane {
    /// Newest first, of all watches or those of a scope.
    package func versionsEverywhere(
        before: ListPlace?, of scope: WatchScope, stage: VersionStage?, limit: Int
    ) async throws -> (items: [Listed<ModelVersion>], hasMore: Bool) {
        try await page(limit) { try $0.versions(before: before, of: scope, stage: stage, limit: $1) }
    }

    /// Newest first, of all watches or those of a scope.
    package func rollbacksEverywhere(
        before: ListPlace?, of scope: WatchScope, filter: RollbackFilter, limit: Int
    ) async throws -> (items: [Listed<Rollback>], hasMore: Bool) {
        try await page(limit) { try $0.rollbacks(before: before, of: scope, filter: filter, limit: $1) }
    }

    /// Newest first, of all watches or those of a scope; with `time` the ones that were live then, the newest watch
    /// first.
    package func activationsEverywhere(
        at time: Timestamp?, before: ListPlace?, of scope: WatchScope, limit: Int
    ) async throws -> (items: [Listed<Activation>], hasMore: Bool) {
        try await page(limit) { store, limit in
            guard let time else { return try store.activations(before: before, of: scope, limit: limit) }
            return try store.activations(at: time, before: before, of: scope, limit: limit)
        }
    }

    /// Newest first, of all watches or those of a scope.
    package func trainingRunsEverywhere(
        before: ListPlace?, of scope: WatchScope, state: TrainingRun.State?, limit: Int
    ) async throws -> (items: [Listed<TrainingRun>], hasMore: Bool) {
        try await page(limit) { try $0.runs(before: before, of: scope, state: state, limit: $1) }
    }

    /// Newest first, of all watches or those of a scope.
    package func experimentsEverywhere(
        before: ListPlace?, of scope: WatchScope, filter: ExperimentFilter, limit: Int
    ) async throws -> (items: [Listed<Experiment>], hasMore: Bool) {
        try await page(limit) { try $0.experiments(before: before, of: scope, filter: filter, limit: $1) }
    }

    private func page<Entity: Sendable>(
        _ limit: Int, _ look: @escaping @Sendable (any EverywhereStore, Int) throws -> [Listed<Entity>]
    ) async throws -> (items: [Listed<Entity>], hasMore: Bool) {
        let found = try await environment.store.transact(.api) { tx in try look(tx.everywhere, limit + 1) }
        return (Array(found.prefix(limit)), found.count > limit)
    }

    package func summary() async throws -> FleetSummary {
        let (totals, sources) = try await environment.store.transact(.api) { tx in
            (try tx.everywhere.totals(), try tx.dataSources.all().map(\.id))
        }
        var summary = FleetSummary()
        summary.totals = totals
        for id in sources {
            switch environment.sourceHealth.health(id: id)?.isHealthy {
            case true?: summary.sources.healthy += 1
            case false?: summary.sources.unhealthy += 1
            case nil: summary.sources.unknown += 1
            }
        }
        let (snapshots, time) = (environment.board.all().snapshots, now)
        for snapshot in snapshots {
            summary.states[snapshot.state(now: time), default: 0] += 1
            summary.series += snapshot.series.count
            if let severity = snapshot.facts.drift?.severity, severity > .none {
                summary.drifting[severity, default: 0] += 1
            }
            guard !snapshot.watch.spec.paused, let lag = snapshot.facts.lag(now: time) else { continue }
            if lag > summary.oldestLag?.lag ?? .milliseconds(-1) {
                summary.oldestLag = (snapshot.watch.spec.name, lag)
            }
        }
        // Those that do not run in this process yet.
        summary.states[.pending, default: 0] += max(0, totals.watches - snapshots.count)
        return summary
    }
}

extension WatchFacts {
    /// How far the newest point that was fetched is behind the newest one that is closed; nil before the first scrape.
    package func lag(now: Timestamp) -> TimeSpan? {
        let spec = watch.spec
        let closed = spec.grid.index(atOrBefore: now - spec.scrapeDelay)
        return scrape.through.map { spec.granularity * Int(max(0, closed - $0)) }
    }
}
