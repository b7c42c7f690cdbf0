/// Whether the theta method takes a season out first, and the season: the rule of the M3 and M4 benchmarks and of
/// statsforecast's AutoTheta.
enum ThetaSeason {
    /// The 95th percentile of the standard normal distribution.
    private static let quantile = 1.644853626951472
    /// At most so many lags stand for all below the season.
    private static let lagLimit = 400

    /// `values` without gaps. Nil for periods below 4, or where the test finds no season. The season is multiplicative
    /// where it may be, `prefersMultiplicative`, all values are positive and all factors at least 0.01.
    static func decompose(
        _ values: [Double], observed: [Double], period: Int, prefersMultiplicative: Bool
    ) -> ClassicalDecomposition? {
        guard period >= 4, values.count >= SeasonDetection.cycles * period, isSeasonal(values, period) else {
            return nil
        }
        if prefersMultiplicative, values.allSatisfy({ $0 > 0 }),
            let parts = ClassicalDecomposition(observed, period: period, multiplicative: true),
            parts.season.allSatisfy({ $0 >= 0.01 })
        {
            return parts
        }
        return ClassicalDecomposition(observed, period: period, multiplicative: false)
    }

    /// `|r_m| > 1.645 sqrt((1 + 2 (r_1^2 + ... + r_(m-1)^2)) / n)`; beyond 400 steps a sample of the lags stands for
    /// all.
    static func isSeasonal(_ values: [Double], _ period: Int) -> Bool {
        let mean = values.reduce(0, +) / Double(values.count)
        let centred = values.map { $0 - mean }
        let variance = correlation(centred, lag: 0)
        guard variance > 0 else { return false }
        let stride = max(1, (period - 1 + lagLimit - 1) / lagLimit)
        var sum = 0.0
        for lag in Swift.stride(from: 1, to: period, by: stride) {
            let r = correlation(centred, lag: lag) / variance
            sum += r * r * Double(min(stride, period - lag))
        }
        let bound = quantile * ((1 + 2 * sum) / Double(values.count)).squareRoot()
        return abs(correlation(centred, lag: period) / variance) > bound
    }

    private static func correlation(_ centred: [Double], lag: Int) -> Double {
        var sum = SIMD4<Double>.zero
        var place = lag
        while place + 4 <= centred.count {
            let a = SIMD4(centred[place], centred[place + 1], centred[place + 2], centred[place + 3])
            let before = place - lag
            let b = SIMD4(centred[before], centred[before + 1], centred[before + 2], centred[before + 3])
            sum += a * b
            place += 4
        }
        while place < centred.count {
            sum[0] += centred[place] * centred[place - lag]
            place += 1
        }
        return sum.sum()
    }
}
