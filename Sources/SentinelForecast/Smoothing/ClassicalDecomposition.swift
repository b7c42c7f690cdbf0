/// The classical decomposition by moving averages (Hyndman and Athanasopoulos 2021, section 3.4; statsmodels'
/// `seasonal_decompose`): a centred average over one season is the trend, the means of what it leaves, phase by phase,
/// are the season. Missing values are interpolated linearly for the average and not counted in the means.
struct ClassicalDecomposition {
    /// One value per phase, the first value's first; about 0 on average, or about 1 where `isMultiplicative`.
    let season: [Double]
    let isMultiplicative: Bool

    /// Nil where a phase has no value inside of the average, or a factor is not finite. Needs more than two periods.
    init?(_ values: [Double], period: Int, multiplicative: Bool) {
        guard period > 1, values.count > 2 * period else { return nil }
        let trend = Self.movingAverage(Self.interpolated(values), period)
        let reach = period / 2
        var (sums, counts) = ([Double](repeating: 0, count: period), [Double](repeating: 0, count: period))
        for (offset, average) in trend.enumerated() {
            let value = values[offset + reach]
            guard !value.isNaN else { continue }
            sums[(offset + reach) % period] += multiplicative ? value / average : value - average
            counts[(offset + reach) % period] += 1
        }
        guard counts.allSatisfy({ $0 > 0 }) else { return nil }
        let means = zip(sums, counts).map { $0 / $1 }
        let centre = means.reduce(0, +) / Double(period)
        season = means.map { multiplicative ? $0 / centre : $0 - centre }
        guard season.allSatisfy(\.isFinite) else { return nil }
        isMultiplicative = multiplicative
    }

    /// `values` without their season.
    func adjusted(_ values: [Double]) -> [Double] {
        var (result, phase) = (values, 0)
        for offset in result.indices {
            result[offset] = isMultiplicative ? values[offset] / season[phase] : values[offset] - season[phase]
            phase = phase + 1 == season.count ? 0 : phase + 1
        }
        return result
    }

    /// Gaps filled along straight lines, the ends with the nearest value; at least one value must be observed.
    static func interpolated(_ values: [Double]) -> [Double] {
        var (result, last) = (values, -1)
        for offset in values.indices where !values[offset].isNaN {
            for gap in (last + 1)..<offset {
                let share = Double(gap - last) / Double(offset - last)
                let from = last < 0 ? values[offset] : values[last]
                result[gap] = from + share * (values[offset] - from)
            }
            last = offset
        }
        guard last >= 0 else { return result }
        for gap in (last + 1)..<max(last + 1, values.count) { result[gap] = values[last] }
        return result
    }

    /// The average over one period around each value that has half a period on both sides; for an even period the two
    /// ends count half.
    static func movingAverage(_ values: [Double], _ period: Int) -> [Double] {
        var sum = values[..<period].reduce(0, +)
        guard period % 2 == 0 else {
            return (0...(values.count - period)).map { start in
                if start > 0 { sum += values[start + period - 1] - values[start - 1] }
                return sum / Double(period)
            }
        }
        return (0..<(values.count - period)).map { start in
            if start > 0 { sum += values[start + period - 1] - values[start - 1] }
            return (sum + (values[start + period] - values[start]) / 2) / Double(period)
        }
    }
}
