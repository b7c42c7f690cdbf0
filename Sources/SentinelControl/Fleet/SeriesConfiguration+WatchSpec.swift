package import SentinelDomain
package import SentinelEngine
import SentinelEvidence
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

extension SeriesConfiguration {
    /// How many false alarms of the residual detector a whole fleet may raise in a day: one an hour.
    private static let alarmsPerDay = 24.0

    /// Raises the threshold of the residual detector so far that a fleet of so many series, if all were like this one,
    /// stays within its budget of false alarms.
    mutating func share(alarmsWith fleetSeries: Int) {
        guard let cusum = drift?.cusum else { return }
        let threshold = AlarmBudget.threshold(
            series: fleetSeries, stepsPerDay: 86_400_000 / Double(grid.step.milliseconds),
            alarmsPerDay: Self.alarmsPerDay, allowance: cusum.allowance,
            atLeast: ResidualCUSUM.Settings().threshold)
        drift?.cusum.threshold = threshold ?? cusum.threshold
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
