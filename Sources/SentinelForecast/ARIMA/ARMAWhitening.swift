#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// The one-step errors of a complete differenced series under given coefficients.
struct ARMAWhitening {
    /// The errors over their standard deviations in units of sigma; 0 for the points that are conditioned on.
    private(set) var errors: [Double]
    /// The sum of the logarithms of the errors' variances, in units of sigma^2.
    private(set) var logDeterminant = 0.0

    private let dynamics: ARMADynamics

    /// The conditional errors: the first points, as many as the autoregression is long, count as given and the errors
    /// before as 0. O(terms) for each point.
    init(conditional series: [Double], _ dynamics: ARMADynamics) {
        self.dynamics = dynamics
        errors = [Double](repeating: 0, count: series.count)
        var expected = [Double](repeating: 0, count: series.count + dynamics.width + 1)
        let given = min(dynamics.ar.lags.last ?? 0, series.count)
        for t in 0..<given { Self.spread(dynamics.ar, series[t] - dynamics.mean, &expected, t) }
        advance(series, from: given, &expected)
    }

    /// The exact errors of the stationary model by the fast recursions of Morf, Sidhu and Kailath (1974; for ARMA
    /// models Pearlman 1980): O(width) for each point until the filter is steady, then O(terms).
    init(exact series: [Double], _ dynamics: ARMADynamics) {
        self.dynamics = dynamics
        errors = [Double](repeating: 0, count: series.count)
        var expected = [Double](repeating: 0, count: series.count + dynamics.width + 1)
        let steady = converge(series, &expected)
        advance(series, from: steady, &expected)
    }

    /// The steady filter from point `start` on.
    private mutating func advance(_ series: [Double], from start: Int, _ expected: inout [Double]) {
        let mean = dynamics.mean
        for t in start..<max(start, series.count) {
            let value = series[t] - mean
            let error = value - expected[t]
            errors[t] = error
            Self.spread(dynamics.ar, value, &expected, t)
            Self.spread(dynamics.ma, error, &expected, t)
        }
    }

    @inline(__always)
    private static func spread(_ polynomial: LagPolynomial, _ value: Double, _ expected: inout [Double], _ t: Int) {
        for k in 0..<polynomial.count { expected[t + polynomial.lags[k]] += polynomial.weights[k] * value }
    }

    /// Runs the exact filter until it is steady; the index of the first point that is left.
    private mutating func converge(_ series: [Double], _ expected: inout [Double]) -> Int {
        var gain = ARMAGain(dynamics)
        var response = gain.response + [Double](repeating: 0, count: series.count + 1)
        var product = 1.0
        var t = 0
        while t < series.count, !gain.isSteady {
            let (value, variance) = (expected[t], gain.variance)
            let error = series[t] - dynamics.mean - value
            errors[t] = error / variance.squareRoot()
            product *= variance
            if product > 1e200 || product < 1e-200 { flush(&product) }
            Self.spread(dynamics.ar, value, &expected, t)
            Self.spread(dynamics.ar, response[t], &response, t)
            gain.advance(error / variance, first: response[t], &expected, &response, from: t + 1)
            t += 1
        }
        flush(&product)
        return t
    }

    private mutating func flush(_ product: inout Double) {
        logDeterminant += log(product)
        product = 1
    }
}
