package import SentinelDomain
package import SentinelEngine
import SentinelForecast
import SentinelTime

extension SeriesConfiguration {
    /// What the step function needs of a watch's specification.
    package init(_ spec: WatchSpec) {
        self.init(
            grid: spec.grid, horizon: spec.horizonSteps, lookback: spec.lookbackSteps, capacity: spec.trainingPoints)
        lateSteps = Limits.lateStepsMax
        expectedSteps = spec.emission.expected.compactMap { $0.wholeSteps(of: spec.granularity) }
        scoreWindow = spec.drift.window
        lowerBound = spec.support.min
        upperBound = spec.support.max
        levels = spec.interval.levels
        emittedLevel = spec.interval.emittedLevel
        intervalMethod = spec.interval.method.tracking
        drift = spec.drift.settings
    }
}

extension IntervalSpec.Method {
    fileprivate var tracking: IntervalMethod {
        switch self {
        case .auto: .automatic
        case .quantileTracking: .quantileTracking
        case .pooled: .pooled
        case .adaptiveConformal: .adaptiveConformal
        }
    }
}
