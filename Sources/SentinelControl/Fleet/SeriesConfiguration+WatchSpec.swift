package import SentinelDomain
package import SentinelEngine
import SentinelPrometheus
import SentinelTime

extension SeriesConfiguration {
    /// What the step function needs of a watch's specification.
    package init(_ spec: WatchSpec) {
        self.init(
            grid: spec.grid, horizon: spec.horizonSteps, lookback: spec.lookbackSteps, capacity: spec.trainingPoints)
        lateSteps = Limits.lateStepsMax
        expectedSteps = spec.emission.expected.compactMap { $0.wholeSteps(of: spec.granularity) }
        scoreWindow = spec.drift.window
        switch spec.transform.resolved(metric: spec.metric) {
        case .rate, .increase: lowerBound = 0
        case .none, .delta, .auto: lowerBound = nil
        }
    }
}
