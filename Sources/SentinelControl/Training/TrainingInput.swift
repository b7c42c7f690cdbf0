package import SentinelDomain
package import SentinelEngine
package import SentinelPrometheus
package import SentinelSeries

/// What a training run works on: copies, so that nothing it does is seen by the running watch.
package struct TrainingInput: Sendable {
    package var watch: Watch
    package var source: DataSource
    package var rings: [(labels: LabelSet, ring: SeriesRing)]
    package var servedVersion: ServedVersion?
}
