package import SentinelTime

/// The bounds that hold unless a setting says otherwise. Each is enforced where input enters.
package enum Limits {
    /// Grid points of history that a watch may keep for training.
    package static let trainingPointsMax = 50_000
    /// The default training window, in grid points.
    package static let trainingPointsDefault = 1_000
    /// Steps ahead that a watch may forecast.
    package static let horizonStepsMax = 1_000
    /// Series that one watch may model at most, whatever its `max_series`.
    package static let seriesPerWatchMax = 1_000
    /// Points that Prometheus returns per series and query; back-fill pages stay below it.
    package static let pointsPerQueryMax = 11_000
    package static let granularityMin = TimeSpan.seconds(1)
    package static let granularityMax = TimeSpan.days(7)
    package static let descriptionLengthMax = 1_000
    package static let labelsMax = 64
    package static let queryLengthMax = 8_192
    /// How many steps a sample may be late and still be taken into the ring.
    package static let lateStepsMax = 5
    /// Models that one back-test compares.
    package static let backtestModelsMax = 8
    /// Origins that each series of a back-test is forecast from.
    package static let backtestOriginsMax = 200
    /// Series of one back-test.
    package static let backtestSeriesMax = 100
    /// Blocks of evidence of one experiment.
    package static let experimentBlocksMax = 20_000
    /// Work units of one back-test, about ten minutes of one processor.
    package static let backtestWorkMax = 5e9
    /// Back-tests of one watch that wait or run.
    package static let backtestsOpenMax = 10
    /// Exclusions of one watch within its training window.
    package static let exclusionsMax = 64
    /// Finished back-tests of one watch that are kept; older ones are removed when a new one ends.
    package static let backtestsKept = 100
    /// Shards that watches hash onto; fixed for ever.
    package static let shards = 1_024
}
