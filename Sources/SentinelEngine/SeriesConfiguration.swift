package import SentinelEvidence
package import SentinelForecast
package import SentinelTime

/// What the step function needs to know of a watch. Everything is in grid steps.
package struct SeriesConfiguration: Sendable, Equatable {
    package var grid: Grid
    /// Steps ahead, 1 to 1,000.
    package var horizon: Int
    /// Steps that the model sees.
    package var lookback: Int
    /// Grid points kept for training; larger than the look-back.
    package var capacity: Int
    /// How many steps a sample may be late and still be taken into the ring.
    package var lateSteps: Int
    /// No value of the series, hence no forecast and no bound, is below this; 0 for a rate. Nil = unbounded.
    package var lowerBound: Double?
    /// No value of the series, hence no forecast and no bound, is above this; 1 for a ratio. Nil = unbounded.
    package var upperBound: Double?
    /// The coverage of the intervals that are kept, ascending, each within 0 to 1; empty = none.
    package var levels: [Double]
    /// Which of `levels` bounds the expectations that are shown and kept.
    package var emittedLevel: Double
    /// How intervals follow the errors.
    package var intervalMethod: IntervalMethod
    /// Whether a lane steps through the newest points when it starts, so that forecasts made earlier exist from the
    /// first moment. A back-test that asks for one forecast has no use for them and saves the cost.
    package var replaysAtStart: Bool
    /// How many steps ahead the shown expectations were forecast, ascending; the first is the one that history keeps.
    package var expectedSteps: [Int]
    /// Effective number of recent errors in the live MAE.
    package var scoreWindow: Int
    /// When a version is said to have drifted; nil = drift is not watched.
    package var drift: DriftSettings?
    /// Grid points that are forgotten on purpose, ascending and apart from each other, at most
    /// ``exclusionsMax`` ranges: to everything they are missing.
    package private(set) var exclusions: [ClosedRange<Int64>] = []

    /// The most ranges of exclusions.
    package static let exclusionsMax = 64

    package init(grid: Grid, horizon: Int, lookback: Int, capacity: Int) {
        self.grid = grid
        self.horizon = horizon
        self.lookback = lookback
        self.capacity = capacity
        self.lateSteps = 5
        self.lowerBound = nil
        self.upperBound = nil
        self.levels = [0.9]
        self.emittedLevel = 0.9
        self.intervalMethod = .automatic
        self.replaysAtStart = true
        self.expectedSteps = [1]
        self.scoreWindow = 60
        self.drift = nil
    }

    /// Leaves out what lies in one of `ranges`, in any order; ranges that overlap or touch become one. Beyond
    /// ``exclusionsMax`` the oldest are dropped.
    package mutating func exclude(_ ranges: [ClosedRange<Int64>]) {
        var apart: [ClosedRange<Int64>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = apart.last, range.lowerBound <= last.upperBound + 1 {
                apart[apart.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                apart.append(range)
            }
        }
        exclusions = apart.suffix(Self.exclusionsMax)
    }

    /// Whether a grid point is forgotten on purpose.
    package func isExcluded(_ index: Int64) -> Bool {
        exclusions.contains { $0.contains(index) }
    }

    /// The range that holds every value of the series.
    package var support: ClosedRange<Double> {
        let low = lowerBound ?? -.infinity
        return low...max(low, upperBound ?? .infinity)
    }

    /// Which expectation history keeps.
    var keptExpectation: Int { expectedSteps.first ?? 1 }

    /// Effective number of recent values in the live coverage: a share needs more of them than a mean error.
    var coverageWindow: Int { 8 * scoreWindow }

    /// A series without a newer observation than this many steps is stale: its forecasts would be older than their
    /// horizon.
    package var staleAfter: Int { max(1, min(horizon, 10)) }
}
