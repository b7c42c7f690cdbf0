package import SentinelDomain
package import SentinelTime

/// What is looked at across all watches, newest first.
package protocol EverywhereStore {
    func versions(before: ListPlace?, filter: VersionFilter, limit: Int) throws -> [Listed<ModelVersion>]
    /// Ids below `before.id`.
    func rollbacks(
        before: ListPlace?, watch: String?, filter: RollbackFilter, limit: Int
    ) throws -> [Listed<Rollback>]
    func activations(before: ListPlace?, watch: String?, limit: Int) throws -> [Listed<Activation>]
    /// What was live at a time, one for each watch that had an activation by then; ids of watches below `before.id`.
    func activations(
        at time: Timestamp, before: ListPlace?, watch: String?, limit: Int
    ) throws -> [Listed<Activation>]
    /// Ids below `before.id`.
    func runs(
        before: ListPlace?, watch: String?, state: TrainingRun.State?, limit: Int
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

package struct VersionFilter: Sendable, Equatable {
    /// The name of a watch.
    package var watch: String?
    /// As a client sees it: production is the active version.
    package var stage: VersionStage?

    package init(watch: String? = nil, stage: VersionStage? = nil) {
        self.watch = watch
        self.stage = stage
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
