package import SentinelControl
package import SentinelDomain
package import SentinelTime

/// The aggregates over a copy of the tables.
package final class MemoryTransaction: StoreTransaction {
    private var copy: MemoryTables
    /// Whether anything was written; most transactions only read.
    private(set) var isWritten = false
    private let randomness: RandomSource

    package var tables: MemoryTables {
        _read { yield copy }
        _modify {
            isWritten = true
            yield &copy
        }
    }

    package init(_ tables: MemoryTables, randomness: RandomSource = .system) {
        copy = tables
        self.randomness = randomness
    }

    package var now: Timestamp { tables.now }
    package func makeID(_ prefix: TimeOrderedID.Prefix) -> String { randomness.makeID(prefix, at: tables.now) }

    package var dataSources: any DataSourceStore { MemoryDataSources(tx: self) }
    package var watches: any WatchStore { MemoryWatches(tx: self) }
    package var series: any SeriesStore { MemorySeries(tx: self) }
    package var versions: any VersionStore { MemoryVersions(tx: self) }
    package var activations: any ActivationStore { MemoryActivations(tx: self) }
    package var rollbacks: any RollbackStore { MemoryRollbacks(tx: self) }
    package var runs: any TrainingRunStore { MemoryRuns(tx: self) }
    package var backtests: any BacktestStore { MemoryBacktests(tx: self) }
    package var experiments: any ExperimentStore { MemoryExperiments(tx: self) }
    package var checkpoints: any CheckpointStore { MemoryCheckpoints(tx: self) }
    package var upkeep: any UpkeepStore { MemoryUpkeep(tx: self) }
    package var retention: any RetentionStore { MemoryRetention(tx: self) }
    package var everywhere: any EverywhereStore { MemoryEverywhere(tx: self) }
}
