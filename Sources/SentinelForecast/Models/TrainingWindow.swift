import SentinelSeries
import SentinelTime

/// The points that a fit may see, checked and unpacked from the ring once.
struct TrainingWindow {
    /// How many steps a gap may last for lags to be bridged by the last observed value in training.
    static let longestBridge = 3

    let grid: Grid
    /// The grid index of `values[0]`.
    let startIndex: Int64
    /// The observed values, oldest first; NaN where one is missing.
    let values: [Double]
    /// `values` with gaps bridged for at most ``longestBridge`` steps.
    let held: [Double]
    let bounds: ForecastBounds
    let observedCount: Int

    /// Takes the newest `limit` points of `history`; at least `minimum` of them must be observed.
    init(_ history: History, minimum: Int, limit: Int = .max) throws(FitError) {
        let count = min(history.count, limit)
        grid = history.ring.grid
        startIndex = history.end - Int64(count) + 1
        var values: [Double] = []
        var held: [Double] = []
        values.reserveCapacity(count)
        held.reserveCapacity(count)
        var (observed, last, age, largest) = (0, Double.nan, 0, 0.0)
        for offset in 0..<Int64(count) {
            let value = history.ring.raw(at: startIndex + offset)
            age += 1
            if !value.isNaN {
                (observed, last, age) = (observed + 1, value, 0)
                largest = max(largest, abs(value))
            }
            values.append(value)
            held.append(age <= Self.longestBridge ? last : .nan)
        }
        guard observed >= max(1, minimum) else { throw .tooFewPoints(needed: max(1, minimum), observed: observed) }
        guard largest <= ForecastBounds.largest else { throw .valueTooLarge(limit: ForecastBounds.largest) }
        self.values = values
        self.held = held
        bounds = ForecastBounds(values)
        observedCount = observed
    }

    /// The length of the window in time.
    var span: TimeSpan { grid.step * values.count }

    /// The newest observed value.
    var last: Double { values.last { !$0.isNaN } ?? bounds.low }

    /// How many points fine-tuning looks at: a quarter of the window, and enough for `lookback` and `rows` rows.
    static func recent(_ history: History, lookback: Int, rows: Int) -> Int {
        max(history.count / 4, lookback + rows)
    }
}
