/// Decomposition into a trend and several seasons: STL once per season, each on what the others leave, two rounds
/// (Bandara, Hyndman and Bergmeir, "MSTL: A Seasonal-Trend Decomposition Algorithm for Time Series with Multiple
/// Seasonal Patterns", arXiv 2107.13462).
///
/// Seasons are taken from the shortest to the longest and smoothed over 11, 15, 19, ... cycles, as in statsmodels.
struct MSTL: Equatable, Sendable {
    private let steps: [STL]

    /// `periods` are ascending, each fitting twice into the series.
    init(periods: [Int], robust: Bool = false, jumps: Bool = false) {
        steps = periods.enumerated().map { place, period in
            STL(period: period, seasonal: 11 + 4 * place, robust: robust, jumps: jumps)
        }
    }

    struct Components: Equatable, Sendable {
        /// One for each period.
        var seasonal: [[Double]]
        var trend: [Double]
    }

    /// The components of a series without gaps; without periods there is no trend either.
    func decompose(_ y: [Double]) -> Components {
        let zero = [Double](repeating: 0, count: y.count)
        var parts = Components(seasonal: steps.map { _ in zero }, trend: zero)
        var adjusted = y
        for _ in 0..<(steps.count > 1 ? 2 : 1) {
            for (place, step) in steps.enumerated() {
                for i in y.indices { adjusted[i] += parts.seasonal[place][i] }
                let components = step.decompose(adjusted)
                parts.seasonal[place] = components.seasonal
                parts.trend = components.trend
                for i in y.indices { adjusted[i] -= parts.seasonal[place][i] }
            }
        }
        return parts
    }
}
