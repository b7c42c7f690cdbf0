import SentinelForecast

/// The running sums of a back-test over the windows of one series. Adding windows in the same order gives the same
/// numbers, bit for bit.
package struct BacktestTally: Sendable, Equatable {
    /// The levels of the bands, ascending, each within 0 to 1.
    package let levels: [Double]
    /// Forecasts that met at least one observed value.
    package private(set) var windows = 0
    /// Observed values that were forecast.
    package private(set) var points = 0
    /// Thread CPU seconds that the forecasts took.
    package var cpuSeconds = 0.0
    private(set) var absolute = 0.0
    private(set) var windowError = 0.0
    private(set) var naiveError = 0.0
    private(set) var scaled = Mean()
    private(set) var pinball = Mean()
    private(set) var covered: [Mean]
    private(set) var intervalScore: [Mean]

    package init(levels: [Double]) {
        self.levels = levels
        self.covered = Array(repeating: Mean(), count: levels.count)
        self.intervalScore = Array(repeating: Mean(), count: levels.count)
    }

    /// Takes one forecast; steps whose value was not observed do not count.
    package mutating func add(_ forecast: BacktestForecast, against truth: BacktestTruth) {
        var (error, naive, count) = (0.0, 0.0, 0)
        for (step, actual) in truth.actual.prefix(forecast.mean.count).enumerated() where actual.isFinite {
            error += abs(actual - forecast.mean[step])
            naive += abs(actual - truth.last)
            count += 1
        }
        guard count > 0 else { return }
        windows += 1
        points += count
        absolute += error
        windowError += error / Double(count)
        naiveError += naive / Double(count)
        if truth.scale > 0 { scaled.add(error / Double(count) / truth.scale) }
        addBands(forecast, truth, count: count)
    }

    /// Takes the windows of another tally of the same levels.
    package mutating func add(_ other: BacktestTally) {
        windows += other.windows
        points += other.points
        cpuSeconds += other.cpuSeconds
        absolute += other.absolute
        windowError += other.windowError
        naiveError += other.naiveError
        scaled.add(other.scaled)
        pinball.add(other.pinball)
        for place in levels.indices where place < other.levels.count {
            covered[place].add(other.covered[place])
            intervalScore[place].add(other.intervalScore[place])
        }
    }

    /// Per level the share inside, the interval score and both quantiles' pinball losses, as means over the window.
    private mutating func addBands(_ forecast: BacktestForecast, _ truth: BacktestTruth, count: Int) {
        guard forecast.bands.count == levels.count, !levels.isEmpty else { return }
        var loss = 0.0
        for (place, band) in forecast.bands.enumerated() {
            var (inside, score) = (0, 0.0)
            let tail = (1 - levels[place]) / 2
            for (step, actual) in truth.actual.prefix(band.lower.count).enumerated() where actual.isFinite {
                let (lower, upper) = (band.lower[step], band.upper[step])
                let outside = max(lower - actual, actual - upper, 0)
                if outside == 0 { inside += 1 }
                score += upper - lower + outside / tail
                loss += Self.pinball(actual - lower, tail) + Self.pinball(actual - upper, 1 - tail)
            }
            covered[place].add(Double(inside) / Double(count))
            if truth.scale > 0 { intervalScore[place].add(score / Double(count) / truth.scale) }
        }
        if truth.scale > 0 { pinball.add(loss / Double(2 * levels.count * count) / truth.scale) }
    }

    /// Koenker and Bassett 1978: the loss of a quantile forecast of order `q` that is `error` below what came.
    private static func pinball(_ error: Double, _ q: Double) -> Double { max(q * error, (q - 1) * error) }

    /// A sum and how many numbers are in it.
    struct Mean: Sendable, Equatable {
        private(set) var sum = 0.0
        private(set) var count = 0

        mutating func add(_ number: Double) {
            guard number.isFinite else { return }
            sum += number
            count += 1
        }

        mutating func add(_ other: Mean) {
            sum += other.sum
            count += other.count
        }

        /// Nil without numbers.
        var value: Double? { count > 0 ? sum / Double(count) : nil }
    }
}
