/// The first guess of an ARIMA model's coefficients (Hannan and Rissanen 1982): a long autoregression gives errors, and
/// regressing on them and on the lags gives the terms; products of ordinary and seasonal terms are left out.
struct HannanRissanen {
    private let sample: ARIMASample
    /// The centred series in units of its standard deviation, NaN where a value is missing.
    private let series: [Double]
    private let season: Int
    /// The errors of the long autoregression, NaN where one of its values is missing.
    private let errors: [Double]

    init(_ sample: ARIMASample, season: Int) {
        self.sample = sample
        self.season = season
        let series = sample.scale > 0 ? sample.series.map { ($0 - sample.mean) / sample.scale } : []
        self.series = series
        let longest = max(0, min(10, series.count / 8))
        var lags = Array(stride(from: 1, through: longest, by: 1))
        if season > 1 { lags += [season - 1, season, season + 1, 2 * season] }
        lags = Set(lags).filter { $0 > 0 && 3 * $0 < 2 * series.count }.sorted()
        let weights = Self.regress(series, [(series, lags)])
        errors = series.indices.map { t in
            lags.indices.reduce(series[t]) { sum, k in
                sum - weights[k] * (t >= lags[k] ? series[t - lags[k]] : 0)
            }
        }
    }

    /// Stable coefficients for the terms of `order`.
    func guess(_ order: ARIMAOrder) -> ARIMACoefficients {
        let zero = ARIMACoefficients(
            free: [Double](repeating: 0, count: order.p + order.q + order.seasonal.p + order.seasonal.q),
            order: order, mean: sample.mean)
        guard series.count > 3 * (order.parameterCount + 1) else { return zero }
        let lags = Self.lags(order.p, order.seasonal.p, season)
        let errorLags = Self.lags(order.q, order.seasonal.q, season)
        guard (lags + errorLags).allSatisfy({ $0 < series.count / 2 }) else { return zero }
        let weights = Self.regress(series, [(series, lags), (errors, errorLags)])
        var result = zero
        for i in 0..<order.p { result.phi[i] = weights[i] }
        for i in 0..<order.seasonal.p { result.seasonalPhi[i] = weights[order.p + i] }
        for i in 0..<order.q { result.theta[i] = weights[lags.count + i] }
        for i in 0..<order.seasonal.q { result.seasonalTheta[i] = weights[lags.count + order.q + i] }
        return result.stabilised()
    }

    private static func lags(_ ordinary: Int, _ seasonal: Int, _ season: Int) -> [Int] {
        Array(stride(from: 1, through: ordinary, by: 1)) + stride(from: 1, through: seasonal, by: 1).map { $0 * season }
    }

    /// Least squares of `target` on lags of series; 0 for all where there is no solution.
    private static func regress(_ target: [Double], _ inputs: [([Double], [Int])]) -> [Double] {
        let width = inputs.reduce(0) { $0 + $1.1.count }
        let first = inputs.flatMap(\.1).max() ?? 0
        var equations = NormalEquations(width: width)
        var cells = [SIMD8<Double>](repeating: .zero, count: (width + 7) / 8)
        for t in first..<max(first, target.count) {
            var (place, total) = (0, target[t])
            for (series, lags) in inputs {
                for lag in lags {
                    cells[place / 8][place % 8] = series[t - lag]
                    total += series[t - lag]
                    place += 1
                }
            }
            if !total.isNaN { equations.add(cells, at: 0, target: target[t]) }
        }
        let zero = [Double](repeating: 0, count: width)
        guard width > 0 else { return zero }
        return equations.solve(ridge: 1e-6 * Double(max(1, equations.rows))) ?? zero
    }
}
