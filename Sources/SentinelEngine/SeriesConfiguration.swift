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
    /// No forecast goes below this; 0 for a rate. Nil = unbounded.
    package var lowerBound: Double?
    /// How many steps ahead the shown expectations were forecast, ascending; the first is the one that history keeps.
    package var expectedSteps: [Int]
    /// Effective number of recent errors in the live MAE.
    package var scoreWindow: Int

    package init(grid: Grid, horizon: Int, lookback: Int, capacity: Int) {
        self.grid = grid
        self.horizon = horizon
        self.lookback = lookback
        self.capacity = capacity
        self.lateSteps = 5
        self.lowerBound = nil
        self.expectedSteps = [1]
        self.scoreWindow = 60
    }

    /// A series without a newer observation than this many steps is stale: its forecasts would be older than their
    /// horizon.
    package var staleAfter: Int { max(1, min(horizon, 10)) }
}
