package import SentinelTime

/// One window of a back-test: a series, and which part of it may be seen.
package struct BacktestWindow: Sendable {
    /// The grid of the series.
    package var grid: Grid
    /// The grid index of `values[0]`.
    package var startIndex: Int64
    /// The whole series or a part of it, NaN where a point is missing; points after `origin` are never read.
    package var values: [Double]
    /// The grid index of the newest point that may be seen.
    package var origin: Int64
    /// How many grid points that end at `origin` may be seen.
    package var lookback: Int
    /// How many steps ahead are forecast, 1 to 1,000.
    package var horizon: Int

    package init(grid: Grid, startIndex: Int64, values: [Double], origin: Int64, lookback: Int, horizon: Int) {
        self.grid = grid
        self.startIndex = startIndex
        self.values = values
        self.origin = origin
        self.lookback = lookback
        self.horizon = horizon
    }
}

extension BacktestWindow {
    /// The points that may be seen, with their grid indices.
    var visible: some Sequence<(Int64, Double)> {
        let last = min(origin, startIndex + Int64(values.count) - 1)
        let first = max(startIndex, origin - Int64(lookback) + 1)
        return (first..<max(first, last + 1)).lazy.map { ($0, values[Int($0 - startIndex)]) }
    }
}
