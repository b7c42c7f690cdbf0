/// Ridge regression on lags, robust by two Huber reweightings, with normal equations that grow with the window: fits
/// at several ends cost little more than one.
///
/// `X'X + lambda (p/N) mean diag` on centred columns; weights min(1, c/|r|) with c = 1.5 * 1.4826 * median |r|. Only
/// rows with a weight below 1 are worked on again.
struct RegressionFit {
    let spec: RegressionSpec
    /// The differenced series less `shift`.
    private let series: [Double]
    private let isTarget: [Bool]
    private let shift: Double
    private let width: Int
    private var next: Int
    private var sums: RegressionSums
    private var row: [Double]
    private var targets: [Int] = []

    /// `values` are on the scale of the regression and without missing points; `isTarget` says which were observed.
    init(_ spec: RegressionSpec, values: [Double], isTarget: [Bool], first end: Int) {
        self.spec = spec
        self.isTarget = isTarget
        width = spec.lags.count
        var series = values
        for lag in [spec.season, spec.differenced ? 1 : 0] where lag > 0 {
            for i in stride(from: series.count - 1, through: lag, by: -1) { series[i] -= series[i - lag] }
        }
        next = spec.reach
        let offset = spec.season + (spec.differenced ? 1 : 0)
        let part = series[min(offset, series.count)..<min(series.count, max(offset, end))]
        let mean = part.isEmpty ? 0 : part.reduce(0, +) / Double(part.count)
        shift = mean.isFinite ? mean : 0
        for i in series.indices { series[i] -= shift }
        self.series = series
        sums = RegressionSums(width: width)
        row = Array(repeating: 0, count: width)
    }

    /// The rule that the points before `end` give; nil with fewer than 10 rows or without a solution.
    mutating func fit(before end: Int) -> RegressionRule? {
        grow(to: end)
        guard targets.count >= 10 else { return nil }
        let ridge = spec.ridge
        guard var solution = sums.solve(ridge: ridge, rows: targets.count) else { return nil }
        var residuals = [Double](repeating: 0, count: targets.count)
        for _ in 0..<2 {
            self.residuals(solution, before: end, into: &residuals)
            let limit = 1.5 * 1.4826 * median(of: residuals.map(abs))
            guard limit > 0 else { break }
            var weighted = sums
            for (place, target) in targets.enumerated() where abs(residuals[place]) > limit {
                load(target)
                weighted.add(row, target: series[target], weight: limit / abs(residuals[place]) - 1)
            }
            guard let better = weighted.solve(ridge: ridge, rows: targets.count) else { break }
            solution = better
        }
        let slope = solution.coefficients.reduce(0, +)
        return RegressionRule(
            spec, coefficients: solution.coefficients, intercept: solution.intercept + shift * (1 - slope)
        )
    }

    private mutating func grow(to end: Int) {
        while next < min(end, series.count) {
            if isTarget[next] {
                load(next)
                sums.add(row, target: series[next], weight: 1)
                targets.append(next)
            }
            next += 1
        }
    }

    private mutating func load(_ target: Int) {
        for j in 0..<width { row[j] = series[target - spec.lags[j]] }
    }

    /// What the solution leaves of each target before `end`.
    private func residuals(_ solution: RegressionSums.Solution, before end: Int, into output: inout [Double]) {
        let first = spec.reach
        var rest = series[first..<min(end, series.count)].map { $0 - solution.intercept }
        unsafe series.withUnsafeBufferPointer { series in
            unsafe rest.withUnsafeMutableBufferPointer { rest in
                for (lag, coefficient) in zip(spec.lags, solution.coefficients) {
                    for i in 0..<rest.count { unsafe rest[i] -= coefficient * series[first + i - lag] }
                }
            }
        }
        for (place, target) in targets.enumerated() { output[place] = rest[target - first] }
    }

    private func median(of values: [Double]) -> Double {
        var values = values
        return OrderStatistics.select(&values, values.count / 2)
    }
}
