/// How often a series is to be differenced before an ARMA model suits it.
enum UnitRootTests {
    /// The 5 % point of the level test of Kwiatkowski, Phillips, Schmidt and Shin (1992).
    private static let kpssLimit = 0.463
    /// The seasonal strength beyond which a series is differenced at its season (Wang, Smith and Hyndman 2006).
    private static let strengthLimit = 0.64

    /// The differences after which the level test does not reject, at most 2; `values` may hold NaN.
    static func differences(_ values: [Double]) -> Int {
        var (series, d) = (values.filter { !$0.isNaN }, 0)
        while d < ARIMAOrder.differenceLimit, kpss(series) > kpssLimit {
            series = zip(series.dropFirst(), series).map { $0 - $1 }
            d += 1
        }
        return d
    }

    /// 1 where the season of length `season` is strong; `values` may hold NaN.
    static func seasonalDifferences(_ values: [Double], season: Int) -> Int {
        guard season > 1, values.count > 2 * season else { return 0 }
        return seasonalStrength(values, season: season) > strengthLimit ? 1 : 0
    }

    /// `n^-2 sum S_t^2 / s^2` with the partial sums S of the centred series and Bartlett's long-run variance over
    /// `floor(3 sqrt(n)/13)` lags; 0 for a constant series.
    static func kpss(_ series: [Double]) -> Double {
        let n = Double(series.count)
        guard series.count > 3 else { return 0 }
        let mean = series.reduce(0, +) / n
        let centred = series.map { $0 - mean }
        let largest = series.reduce(0) { max($0, abs($1)) }
        let lags = Int(3 * n.squareRoot() / 13)
        var variance = 0.0
        for lag in 0...lags {
            let product = zip(centred.dropFirst(lag), centred).reduce(0) { $0 + $1.0 * $1.1 }
            let weight = lag == 0 ? 1 : 2 * (1 - Double(lag) / Double(lags + 1))
            variance += weight * product / n
        }
        guard FeatureScaling.significant(max(0, variance).squareRoot(), beside: largest) > 0 else { return 0 }
        var (partial, squares) = (0.0, 0.0)
        for value in centred {
            partial += value
            squares += partial * partial
        }
        return squares / (n * n * variance)
    }

    /// `1 - var(rest)/var(season + rest)` of a decomposition by a moving average over the season and, for each place in
    /// it, a tricube-weighted average over the neighbouring cycles; gaps are bridged linearly. 0...1.
    static func seasonalStrength(_ values: [Double], season: Int) -> Double {
        let series = interpolated(values)
        var rest = series
        var profile = [Double](repeating: 0, count: series.count)
        for _ in 0..<2 {
            let trend = movingAverage(zip(series, profile).map { $0 - $1 }, season)
            let detrended = zip(series, trend).map { $0 - $1 }
            profile = seasonalAverage(detrended, season)
            rest = zip(detrended, profile).map { $0 - $1 }
        }
        let whole = variance(zip(rest, profile).map { $0 + $1 })
        guard whole > 0, whole.isFinite else { return 0 }
        return min(1, max(0, 1 - variance(rest) / whole))
    }

    /// `values` with gaps bridged linearly and the ends held.
    static func interpolated(_ values: [Double]) -> [Double] {
        var result = values
        var last: Int?
        for t in values.indices where !values[t].isNaN {
            let from = last ?? t
            for i in (last.map { $0 + 1 } ?? 0)..<t {
                let share = from == t ? 1 : Double(i - from) / Double(t - from)
                result[i] = (1 - share) * values[from] + share * values[t]
            }
            last = t
        }
        guard let last else { return [Double](repeating: 0, count: values.count) }
        for i in (last + 1)..<max(last + 1, values.count) { result[i] = values[last] }
        return result
    }

    /// Centred over one season, half weights at the ends of an even one; the ends are held.
    private static func movingAverage(_ series: [Double], _ season: Int) -> [Double] {
        let half = season / 2
        var sums = [0.0]
        for value in series { sums.append(sums[sums.count - 1] + value) }
        return series.indices.map { t in
            let place = min(max(t, half), series.count - 1 - half)
            let whole = sums[place + half + 1] - sums[place - half]
            guard season % 2 == 0 else { return whole / Double(season) }
            return (whole - 0.5 * (series[place - half] + series[place + half])) / Double(season)
        }
    }

    private static func seasonalAverage(_ series: [Double], _ season: Int) -> [Double] {
        let weights = (0...5).map { offset in
            let x = Double(offset) / 6
            let y = 1 - x * x * x
            return y * y * y
        }
        return series.indices.map { t in
            var (sum, total) = (0.0, 0.0)
            for offset in -5...5 {
                let place = t + offset * season
                guard series.indices.contains(place) else { continue }
                sum += weights[abs(offset)] * series[place]
                total += weights[abs(offset)]
            }
            return sum / total
        }
    }

    private static func variance(_ values: [Double]) -> Double {
        let mean = values.reduce(0, +) / Double(max(1, values.count))
        return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }
}
