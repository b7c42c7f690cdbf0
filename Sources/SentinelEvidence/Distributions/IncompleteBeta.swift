#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// The regularised incomplete beta function.
///
/// Source: Press et al., "Numerical Recipes" (3rd edition), 6.4, continued fraction by Lentz's method.
enum IncompleteBeta {
    /// I_x(a, b) for `x` in 0...1, `a` and `b` > 0; NaN otherwise.
    static func regularized(_ x: Double, _ a: Double, _ b: Double) -> Double {
        guard x >= 0, x <= 1, a > 0, b > 0, a.isFinite, b.isFinite else { return .nan }
        if x == 0 || x == 1 { return x }
        let logBeta = lgamma(a).0 + lgamma(b).0 - lgamma(a + b).0
        let front = exp(a * log(x) + b * log1p(-x) - logBeta)
        if x < (a + 1) / (a + b + 2) { return front * fraction(x, a, b) / a }
        return 1 - front * fraction(1 - x, b, a) / b
    }

    private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
        var c = 1.0
        var d = 1 / floored(1 - (a + b) * x / (a + 1))
        var result = d
        for step in 1...maxIterations {
            let m = Double(step)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            var factor = 1.0
            for term in [even, odd] {
                d = 1 / floored(1 + term * d)
                c = floored(1 + term / c)
                factor = d * c
                result *= factor
            }
            if (factor - 1).magnitude < 1e-16 { break }
        }
        return result
    }

    private static func floored(_ x: Double) -> Double {
        x.magnitude < 1e-300 ? 1e-300 : x
    }

    private static let maxIterations = 10_000
}
