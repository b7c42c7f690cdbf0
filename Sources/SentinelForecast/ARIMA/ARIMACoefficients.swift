/// The learnt numbers of an ARIMA model: with w the differenced series less its mean,
/// `(1 - sum phi_i B^i)(1 - sum Phi_j B^jm) w = (1 + sum theta_i B^i)(1 + sum Theta_j B^jm) e`.
struct ARIMACoefficients: Equatable, Sendable {
    /// Autoregression, lag 1 first.
    var phi: [Double]
    /// Moving average, lag 1 first.
    var theta: [Double]
    /// Autoregression at multiples of the season.
    var seasonalPhi: [Double] = []
    /// Moving average at multiples of the season.
    var seasonalTheta: [Double] = []
    /// The mean of the differenced series.
    var mean: Double

    /// Whether the autoregressions are stationary and the moving averages invertible.
    var isStable: Bool { hasRoots(beyond: 1, inverse: 1) }

    /// Whether the moving average has all roots beyond `inverse`, and the other polynomials, the seasonal ones in B^m,
    /// beyond `radius`.
    func hasRoots(beyond radius: Double, inverse: Double) -> Bool {
        PartialAutocorrelation.hasRoots(theta.map(-), beyond: inverse)
            && [phi, seasonalPhi, seasonalTheta.map(-)].allSatisfy {
                PartialAutocorrelation.hasRoots($0, beyond: radius)
            }
    }

    /// The nearest coefficients with smaller roots that are stable.
    func stabilised() -> ARIMACoefficients {
        let invertible = { (a: [Double]) in PartialAutocorrelation.stationary(a.map(-)).map(-) }
        return ARIMACoefficients(
            phi: PartialAutocorrelation.stationary(phi), theta: invertible(theta),
            seasonalPhi: PartialAutocorrelation.stationary(seasonalPhi), seasonalTheta: invertible(seasonalTheta),
            mean: mean)
    }
}

extension ARIMACoefficients {
    /// From free numbers in the order phi, theta, Phi, Theta; any are allowed.
    init(free: [Double], order: ARIMAOrder, mean: Double) {
        var rest = free[...]
        let take = { (count: Int, rest: inout ArraySlice<Double>) in
            defer { rest = rest.dropFirst(count) }
            return PartialAutocorrelation.coefficients(free: rest.prefix(count))
        }
        phi = take(order.p, &rest)
        theta = take(order.q, &rest).map(-)
        seasonalPhi = take(order.seasonal.p, &rest)
        seasonalTheta = take(order.seasonal.q, &rest).map(-)
        self.mean = mean
    }

    /// The free numbers that give these coefficients, or the nearest stable ones.
    var free: [Double] {
        PartialAutocorrelation.free(phi) + PartialAutocorrelation.free(theta.map(-))
            + PartialAutocorrelation.free(seasonalPhi) + PartialAutocorrelation.free(seasonalTheta.map(-))
    }
}
