/// The multiplied-out polynomials of an ARIMA model, and the filter gain with which it starts.
struct ARMADynamics: Equatable, Sendable {
    /// `w_t = sum weight_k w_(t-k) + ...`
    let ar: LagPolynomial
    /// `... + e_t + sum weight_k e_(t-k)`
    let ma: LagPolynomial
    /// `y_t = w_t + mean + sum weight_k y_(t-k)`
    let integration: LagPolynomial
    /// How many steps ahead the past reaches: the highest lag of `ar` and `ma`.
    let width: Int
    /// How many levels `integration` reaches back.
    let depth: Int
    let mean: Double

    init(_ order: ARIMAOrder, _ c: ARIMACoefficients) {
        let season = order.seasonal.season
        ar = .product(c.phi, c.seasonalPhi, season: season, sign: -1)
        ma = .product(c.theta, c.seasonalTheta, season: season, sign: 1)
        integration = .integration(order)
        width = order.width
        depth = order.depth
        mean = c.mean
    }

    /// The variance of the first point and its covariance with what it says about the `width` next ones, in units of
    /// the innovations' variance: the stationary start of the exact filter.
    func stationaryStart() -> (variance: Double, covariance: [Double]) {
        let gamma = autocovariances()
        let psi = impulseResponse(width)
        var covariance = [Double](repeating: 0, count: width)
        for (lag, weight) in zip(ar.lags, ar.weights) {
            for i in 0..<lag { covariance[i] += weight * gamma[lag - 1 - i] }
        }
        for (lag, weight) in zip(ma.lags, ma.weights) {
            for i in 0..<lag { covariance[i] += weight * psi[lag - 1 - i] }
        }
        return (gamma[0], covariance)
    }

    /// The first `count` weights of w on past innovations, 1 first.
    private func impulseResponse(_ count: Int) -> [Double] {
        var psi = [1.0] + ma.dense(width)
        for k in 0...width {
            for (lag, weight) in zip(ar.lags, ar.weights) where lag <= k { psi[k] += weight * psi[k - lag] }
        }
        return Array(psi.prefix(max(1, count)))
    }

    /// The autocovariances at lags 0...width: those of the autoregression alone, filtered by the moving average.
    private func autocovariances() -> [Double] {
        let reach = ma.lags.last ?? 0
        let alone = autoregressionCovariances(width + reach)
        let (lags, weights) = ([0] + ma.lags, [1] + ma.weights)
        var correlation = [Double](repeating: 0, count: 2 * reach + 1)
        for i in lags.indices {
            for j in lags.indices { correlation[reach + lags[i] - lags[j]] += weights[i] * weights[j] }
        }
        let terms = correlation.indices.filter { correlation[$0] != 0 }
        return (0...width).map { k in
            terms.reduce(0) { $0 + correlation[$1] * alone[abs(k + $1 - reach)] }
        }
    }

    /// The autocovariances at lags 0...count of the autoregression alone: the step-down recursion gives the shorter
    /// predictors, and Levinson's recursion run backwards their covariances.
    private func autoregressionCovariances(_ count: Int) -> [Double] {
        let p = ar.lags.last ?? 0
        var predictors = [ar.dense(p)]
        var variances = [1.0]
        for k in stride(from: p, to: 0, by: -1) {
            let a = predictors[predictors.count - 1]
            let last = a[k - 1]
            let divisor = max(1e-12, 1 - last * last)
            predictors.append((0..<k - 1).map { (a[$0] + last * a[k - 2 - $0]) / divisor })
            variances.append(variances[variances.count - 1] / divisor)
        }
        var gamma = [Double](repeating: 0, count: count + 1)
        gamma[0] = variances[p]
        for k in stride(from: 1, through: p, by: 1) {
            let shorter = predictors[p - k + 1]
            var sum = predictors[p - k][k - 1] * variances[p - k + 1]
            for j in shorter.indices { sum += shorter[j] * gamma[k - 1 - j] }
            if k <= count { gamma[k] = sum }
        }
        for k in stride(from: p + 1, through: count, by: 1) {
            for (lag, weight) in zip(ar.lags, ar.weights) { gamma[k] += weight * gamma[k - lag] }
        }
        return gamma
    }
}
