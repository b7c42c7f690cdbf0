import SentinelControl
import SentinelCrypto
import SentinelTime

/// The aggregates over one session, inside of one transaction.
struct PostgresTransaction: StoreTransaction {
    let session: Session
    let sealer: SealedBox

    var now: Timestamp {
        get throws { try session.row("SELECT clock_timestamp() AS now").timestamp("now") }
    }

    var dataSources: any DataSourceStore { PostgresDataSourceStore(session: session, sealer: sealer) }
    var watches: any WatchStore { PostgresWatchStore(session: session) }
    var series: any SeriesStore { PostgresSeriesStore(session: session) }
    var versions: any VersionStore { PostgresVersionStore(session: session) }
    var activations: any ActivationStore { PostgresActivationStore(session: session) }
    var rollbacks: any RollbackStore { PostgresRollbackStore(session: session) }
    var runs: any TrainingRunStore { PostgresTrainingRunStore(session: session) }
    var backtests: any BacktestStore { PostgresBacktestStore(session: session) }
    var experiments: any ExperimentStore { PostgresExperimentStore(session: session) }
    var upkeep: any UpkeepStore { PostgresUpkeepStore(session: session) }
    var retention: any RetentionStore { PostgresRetentionStore(session: session) }
    var checkpoints: any CheckpointStore { PostgresCheckpointStore(session: session) }
    var everywhere: any EverywhereStore { PostgresEverywhereStore(session: session) }
}
