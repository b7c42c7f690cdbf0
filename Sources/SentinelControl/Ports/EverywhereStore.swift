package import SentinelDomain
package import SentinelTime

/// What is looked at across all watches, or those of a scope, newest first.
package protocol EverywhereStore {
    /// `stage` as a client sees it: production is the active version.
    func versions(
        before: ListPlace?, of scope: WatchScope, stage: VersionStage?, limit: Int
    ) throws -> [Listed<ModelVersion>]
    /// Ids below `before.id`.
    func rollbacks(
        before: ListPlace?, of scope: WatchScope, filter: RollbackFilter, limit: Int
    ) throws -> [Listed<Rollback>]
    func activations(before: ListPlace?, of scope: WatchScope, limit: Int) throws -> [Listed<Activation>]
    /// What was live at a time, one for each watch that had an activation by then; ids of watches below `before.id`.
    func activations(
        at time: Timestamp, before: ListPlace?, of scope: WatchScope, limit: Int
    ) throws -> [Listed<Activation>]
    /// Ids below `before.id`.
    func experiments(
        before: ListPlace?, of scope: WatchScope, filter: ExperimentFilter, limit: Int
    ) throws -> [Listed<Experiment>]
    /// Ids below `before.id`.
    func runs(
        before: ListPlace?, of scope: WatchScope, state: TrainingRun.State?, limit: Int
    ) throws -> [Listed<TrainingRun>]
    func totals() throws -> StoreTotals
}

/// An entity of some watch.
package struct Listed<Entity: Sendable>: Sendable {
    package var entity: Entity
    package var watchName: String
    /// Of its watch.
    package var activeVersion: Int?
    package var place: ListPlace

    package init(_ entity: Entity, watchName: String, activeVersion: Int?, place: ListPlace) {
        self.entity = entity
        self.watchName = watchName
        self.activeVersion = activeVersion
        self.place = place
    }
}

/// Where an entity stands in a list across watches: by time, then by id, then by number.
package struct ListPlace: Sendable, Equatable {
    /// Microseconds since 1970; 0 where ids tell the time.
    package var time: Int64
    /// Of the entity, or of its watch.
    package var id: String
    /// Version or sequence number; 0 where there is none.
    package var number: Int

    package init(time: Int64 = 0, id: String, number: Int = 0) {
        self.time = time
        self.id = id
        self.number = number
    }

    /// As a page token holds it.
    package var text: String { "\(time)/\(id)/\(number)" }

    /// Nil for a text that is no place.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, let time = Int64(parts[0]), let number = Int(parts[2]) else { return nil }
        self.init(time: time, id: String(parts[1]), number: number)
    }
}

/// Counts over everything that is stored.
package struct StoreTotals: Sendable, Equatable {
    package var watches = 0
    package var versions = 0
    package var queuedRuns = 0
    package var runningRuns = 0
    /// In the 24 hours before.
    package var failedRuns = 0
    package var rollbacks = 0
    /// Those that have not come to an end, by state.
    package var experiments: [ExperimentState: Int] = [:]
    /// The same of probations: all of them run.
    package var probations = 0
    /// The names of the watches that are pinned, in order, at most `pinnedNamesMax`.
    package var pinned: [String] = []
    package var pinnedCount = 0

    package static let pinnedNamesMax = 100

    package init() {}
}
