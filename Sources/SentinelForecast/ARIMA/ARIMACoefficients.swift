/// The learnt numbers of an ARIMA model; lane i - 1 of `phi` and `theta` belongs to lag i, unused lanes are 0.
struct ARIMACoefficients: Equatable, Sendable {
    var phi: SIMD8<Double>
    var theta: SIMD8<Double>
    /// The constant c, of the series centred at `mean`.
    var constant: Double
    /// The mean m of the differenced training series.
    var mean: Double

    /// Whether the autoregression is stationary and the moving average invertible.
    var isStable: Bool {
        Self.hasRootsInside(phi) && Self.hasRootsInside(SIMD8(repeating: 0) - theta)
    }

    /// The nearest coefficients with smaller roots that are stable: lag i is scaled by 0.97^i until they are.
    func stabilised() -> ARIMACoefficients {
        var copy = self
        for _ in 0..<200 where !copy.isStable {
            var factor = 0.97
            for lane in 0..<8 {
                copy.phi[lane] *= factor
                copy.theta[lane] *= factor
                factor *= 0.97
            }
        }
        guard copy.isStable else {
            return ARIMACoefficients(phi: .zero, theta: .zero, constant: 0, mean: mean)
        }
        return copy
    }

    /// The step-down recursion (Barndorff-Nielsen and Schou 1973): every partial autocorrelation is below 0.995.
    private static func hasRootsInside(_ coefficients: SIMD8<Double>) -> Bool {
        var a = (0..<8).map { coefficients[$0] }
        while let last = a.popLast() {
            guard abs(last) < 0.995 else { return false }
            let divisor = 1 - last * last
            a = a.indices.map { (a[$0] + last * a[a.count - 1 - $0]) / divisor }
        }
        return true
    }
}
