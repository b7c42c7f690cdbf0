/// Seasonal-trend decomposition by loess, `y = trend + seasonal + remainder` (Cleveland, Cleveland, McRae and
/// Terpenning, "STL: A Seasonal-Trend Decomposition Procedure Based on Loess", Journal of Official Statistics 6,
/// 1990).
///
/// The defaults are those of statsmodels' `STL`, and so are the results to rounding.
struct STL: Equatable, Sendable {
    /// Steps of a season, at least 2.
    let period: Int
    /// Smooths each phase over the cycles.
    let seasonal: Loess
    /// Smooths the seasonally adjusted series.
    let trend: Loess
    /// Takes out of the seasonal component what belongs to the trend.
    let lowPass: Loess
    /// How often seasonal and trend take turns.
    let innerLoops: Int
    /// How often outliers are weighed down; 0 leaves all weights at 1.
    let outerLoops: Int

    /// `seasonal` is the number of cycles that a phase is smoothed over, odd and at least 3. With `jumps`, loess fits
    /// every tenth of its window and interpolates, as R's `stl` does.
    init(period: Int, seasonal: Int = 7, robust: Bool = false, jumps: Bool = false) {
        let period = max(2, period)
        let cycles = max(3, seasonal)
        self.period = period
        self.seasonal = Loess(length: cycles)
        let smooth = Int((1.5 * Double(period) / (1 - 1.5 / Double(cycles))).rounded(.up))
        let (trend, lowPass) = (smooth + (smooth + 1) % 2, period + 1 + period % 2)
        self.trend = Loess(length: trend, jump: jumps ? (trend + 9) / 10 : 1)
        self.lowPass = Loess(length: lowPass, jump: jumps ? (lowPass + 9) / 10 : 1)
        innerLoops = robust ? 2 : 5
        outerLoops = robust ? 15 : 0
    }

    /// Every setting by hand.
    init(period: Int, seasonal: Loess, trend: Loess, lowPass: Loess, loops: (inner: Int, outer: Int)) {
        self.period = period
        self.seasonal = seasonal
        self.trend = trend
        self.lowPass = lowPass
        innerLoops = loops.inner
        outerLoops = loops.outer
    }

    /// The components of a series without gaps, at least two cycles long.
    struct Components: Equatable, Sendable {
        var seasonal: [Double]
        var trend: [Double]
        /// 1 for what fits, 0 for an outlier.
        var weights: [Double]
    }

    func decompose(_ y: [Double]) -> Components {
        let zero = [Double](repeating: 0, count: y.count)
        var parts = Components(seasonal: zero, trend: zero, weights: zero.map { _ in 1 })
        for round in 0...outerLoops {
            innerLoop(y, &parts, weighted: round > 0)
            if outerLoops > 0 { parts.weights = Self.robustness(y, parts) }
        }
        return parts
    }

    private func innerLoop(_ y: [Double], _ parts: inout Components, weighted: Bool) {
        let n = y.count
        let weights = weighted ? parts.weights : nil
        var (level, work) = ([Double](), [Double]())
        for _ in 0..<innerLoops {
            let cycles = smoothedCycles(zip(y, parts.trend).map { $0 - $1 }, weights)
            lowPass.smooth(Self.movingAverages(cycles, period), into: &level)
            for place in 0..<n { parts.seasonal[place] = cycles[period + place] - level[place] }
            work = zip(y, parts.seasonal).map { $0 - $1 }
            trend.smooth(work, weights: weights, into: &parts.trend)
        }
    }

    /// Every phase smoothed by itself and extended by one cycle at both ends: `n + 2 period` values.
    private func smoothedCycles(_ values: [Double], _ weights: [Double]?) -> [Double] {
        let n = values.count
        var cycles = [Double](repeating: 0, count: n + 2 * period)
        var (phase, smooth) = ([Double](), [Double]())
        for first in 0..<min(period, n) {
            phase = stride(from: first, to: n, by: period).map { values[$0] }
            let own = weights.map { weights in stride(from: first, to: n, by: period).map { weights[$0] } }
            seasonal.smooth(phase, weights: own, into: &smooth)
            let k = phase.count
            let head = 0..<min(seasonal.length, k)
            let tail = max(0, k - seasonal.length)..<k
            cycles[first] = seasonal.value(at: -1, of: phase, window: head, weights: own) ?? smooth[0]
            for (cycle, value) in smooth.enumerated() { cycles[(cycle + 1) * period + first] = value }
            cycles[(k + 1) * period + first] =
                seasonal.value(at: k, of: phase, window: tail, weights: own) ?? smooth[k - 1]
        }
        return cycles
    }

    /// Three moving averages in a row, of `period`, `period` and 3 points.
    private static func movingAverages(_ values: [Double], _ period: Int) -> [Double] {
        movingAverage(movingAverage(movingAverage(values, period), period), 3)
    }

    private static func movingAverage(_ values: [Double], _ length: Int) -> [Double] {
        var sum = values[..<length].reduce(0, +)
        var averages = [sum / Double(length)]
        averages.reserveCapacity(values.count - length + 1)
        for place in length..<max(length, values.count) {
            sum += values[place] - values[place - length]
            averages.append(sum / Double(length))
        }
        return averages
    }

    /// Bisquare weights of the remainder, 0 from six median absolute deviations on.
    private static func robustness(_ y: [Double], _ parts: Components) -> [Double] {
        let rest = y.indices.map { abs(y[$0] - parts.seasonal[$0] - parts.trend[$0]) }
        let sorted = rest.sorted()
        let limit = 3 * (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2])
        return rest.map { distance in
            if distance <= 0.001 * limit { return 1 }
            guard distance <= 0.999 * limit else { return 0 }
            let ratio = distance / limit
            return (1 - ratio * ratio) * (1 - ratio * ratio)
        }
    }
}
