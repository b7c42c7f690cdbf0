/// The lagged terms of a polynomial in the backshift operator: `sum weight_k B^lag_k`, lags from 1 upwards.
///
/// Seasonal polynomials are sparse: (1,1)_24 has three terms among 25 lags.
struct LagPolynomial: Equatable, Sendable {
    private(set) var lags: [Int] = []
    private(set) var weights: [Double] = []

    /// The terms of `weights`, the first belongs to lag 1; what is 0 is left out.
    private init(dense: [Double]) {
        for (place, weight) in dense.enumerated() where weight != 0 {
            lags.append(place + 1)
            weights.append(weight)
        }
    }

    /// `(1 + s sum a_i B^i) (1 + s sum b_j B^(j m)) = 1 + s sum weight_k B^k` for the sign s.
    static func product(_ a: [Double], _ b: [Double], season: Int, sign: Double) -> LagPolynomial {
        var dense = [Double](repeating: 0, count: a.count + b.count * season)
        for (i, x) in a.enumerated() { dense[i] += x }
        for (j, y) in b.enumerated() {
            let lag = (j + 1) * season
            dense[lag - 1] += y
            for (i, x) in a.enumerated() { dense[lag + i] += sign * x * y }
        }
        return LagPolynomial(dense: dense)
    }

    /// `y_t = w_t + sum weight_k y_(t-k)` for `w = (1-B)^d (1-B^m)^D y`.
    static func integration(_ order: ARIMAOrder) -> LagPolynomial {
        let ordinary: [Double] =
            switch order.d {
            case 0: []
            case 1: [1]
            default: [2, -1]
            }
        let seasonal = [Double](repeating: 1, count: order.seasonal.d)
        return product(ordinary, seasonal, season: order.seasonal.season, sign: -1)
    }

    /// How many terms there are.
    var count: Int { lags.count }

    /// All weights from lag 1 to `width`.
    func dense(_ width: Int) -> [Double] {
        var result = [Double](repeating: 0, count: width)
        for (lag, weight) in zip(lags, weights) { result[lag - 1] = weight }
        return result
    }
}
