import SentinelTime

/// Finds the seasons of a series, in grid steps: those of the calendar that the step suggests, else the period at which
/// the values repeat best.
///
/// With the trend removed, `D(P) = mean |y_t - y_(t-P)|` over the pairs of which both are observed. A season P is kept
/// when at least ``cycles`` cycles are there and the forecast "as P steps ago" is better than those from half a cycle
/// around, `D(P) < c mean of D(P/2)...D(3P/2)` without the lags next to P: on both sides, so that neither a walk nor a
/// level shift counts for or against it. The calendar's first season has the benefit of the doubt, c = 1; a week, which
/// is compared with 3 to 10 whole days, needs c = 0.95, and a period that only the search suggests c = 0.8. Only the
/// values given are read.
struct SeasonDetection {
    /// A season must fit so often into the window to be admitted.
    static let cycles = 3
    /// The longest period that is found without a hint of the calendar.
    static let longestSearched = 400
    /// The newest points that the search without a hint looks at.
    private static let searchWindow = 4_096
    /// At most so many lags stand for all lags of a cycle.
    private static let lagSample = 24

    private let values: [Double]
    private let step: TimeSpan

    /// `values` are oldest first, `step` apart, NaN where one is missing.
    init(_ values: [Double], step: TimeSpan) {
        self.values = Self.withoutTrend(values)
        self.step = step
    }

    init(_ window: TrainingWindow) {
        self.init(window.values, step: window.grid.step)
    }

    /// The season to use where only one is wanted, at most `limit` steps; 1 where there is none.
    func season(limit: Int = .max) -> Int { seasons(limit: limit).first ?? 1 }

    /// All seasons, ascending, each at most `limit` steps: a day and a week, a week, a year, or one found by search.
    func seasons(limit: Int = .max) -> [Int] {
        var found: [Int] = []
        for candidate in Self.calendar(step: step) where candidate <= limit {
            let margin = found.isEmpty ? 1 : 0.95
            if isSeason(candidate, beyond: found.last ?? 1, margin: margin) { found.append(candidate) }
        }
        if found.isEmpty, let period = searched(limit: limit) { found.append(period) }
        return found
    }

    /// The periods, in steps, that people's clocks and calendars suggest: {1 day, 1 week} below a day, a week of days,
    /// a year of weeks, a year of months.
    static func calendar(step: TimeSpan) -> [Int] {
        if step < .days(1) {
            return [TimeSpan.days(1), .days(7)].compactMap { $0.wholeSteps(of: step) }
        }
        if step == .days(1) { return [7] }
        if step == .days(7) { return [52] }
        return step >= .days(28) && step <= .days(31) ? [12] : []
    }

    /// Whether the series repeats after `period` steps better than after the multiples of `unit` half a period around.
    private func isSeason(_ period: Int, beyond unit: Int, margin: Double) -> Bool {
        guard period > unit, values.count / Self.cycles >= period else { return false }
        guard let distance = meanDifference(period, in: values[...]) else { return false }
        let (first, last) = (max(1, period / 2 / unit), (period + period / 2) / unit)
        let (near, step) = (period / 8, max(1, (last - first) / Self.lagSample))
        var (sum, count) = (0.0, 0)
        for multiple in stride(from: first, through: last, by: step) where abs(multiple * unit - period) > near {
            guard let other = meanDifference(multiple * unit, in: values[...]) else { continue }
            (sum, count) = (sum + other, count + 1)
        }
        return count > 0 && distance < margin * sum / Double(count)
    }

    /// The smallest local minimum of D(P), or the shortest one within 10 % of it, where it is below 0.9 of the median.
    private func searched(limit: Int) -> Int? {
        let recent = values.suffix(Self.searchWindow)
        let longest = min(recent.count / Self.cycles, Self.longestSearched, limit)
        guard longest >= 4 else { return nil }
        let distances = (1...(longest + 1)).map { meanDifference($0, in: recent) ?? .infinity }
        let sorted = distances[1..<longest].filter(\.isFinite).sorted()
        guard !sorted.isEmpty, case let median = sorted[sorted.count / 2], median > 0 else {
            return nil
        }
        let minima = (2...longest).filter { period in
            let distance = distances[period - 1]
            return distance < distances[period - 2] && distance <= distances[period]
                && distance < 0.9 * median
        }
        guard let best = minima.map({ distances[$0 - 1] }).min() else { return nil }
        let period = minima.first { distances[$0 - 1] <= 1.1 * best }
        return period.flatMap { isSeason($0, beyond: 1, margin: 0.8) ? $0 : nil }
    }

    /// D(lag); nil when less than a cycle of pairs is observed.
    private func meanDifference(_ lag: Int, in values: ArraySlice<Double>) -> Double? {
        guard values.count > lag else { return nil }
        var (sum, count) = (0.0, 0)
        for place in (values.startIndex + lag)..<values.endIndex {
            let difference = abs(values[place] - values[place - lag])
            if difference.isNaN { continue }
            sum += difference
            count += 1
        }
        return count >= lag && sum.isFinite ? sum / Double(count) : nil
    }

    /// The values less their least-squares line; a constant stays one.
    private static func withoutTrend(_ values: [Double]) -> [Double] {
        var (n, meanX, meanY, sxx, sxy) = (0.0, 0.0, 0.0, 0.0, 0.0)
        for (offset, value) in values.enumerated() where !value.isNaN {
            n += 1
            let dx = Double(offset) - meanX
            meanX += dx / n
            meanY += (value - meanY) / n
            sxx += dx * (Double(offset) - meanX)
            sxy += dx * (value - meanY)
        }
        let slope = sxx > 0 ? sxy / sxx : 0
        return values.enumerated().map { $0.element - slope * (Double($0.offset) - meanX) }
    }
}
