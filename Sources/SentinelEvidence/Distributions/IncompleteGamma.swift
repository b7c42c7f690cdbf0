#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// The regularised upper incomplete gamma function.
///
/// Source: Press et al., "Numerical Recipes" (3rd edition), 6.2: series below a + 1, continued fraction above.
enum IncompleteGamma {
    /// Q(a, x) for `a` > 0 and `x` >= 0; NaN otherwise.
    static func upper(_ a: Double, _ x: Double) -> Double {
        guard a > 0, a.isFinite, x >= 0 else { return .nan }
        if x == 0 { return 1 }
        if x == .infinity { return 0 }
        let front = exp(a * log(x) - x - lgamma(a).0)
        return x < a + 1 ? 1 - front * series(a, x) : front * fraction(a, x)
    }

    private static func series(_ a: Double, _ x: Double) -> Double {
        var term = 1 / a
        var sum = term
        for step in 1...maxIterations {
            term *= x / (a + Double(step))
            sum += term
            if term < sum * 1e-17 { break }
        }
        return sum
    }

    private static func fraction(_ a: Double, _ x: Double) -> Double {
        var b = x + 1 - a
        var c = 1e300
        var d = 1 / b
        var result = d
        for step in 1...maxIterations {
            let term = -Double(step) * (Double(step) - a)
            b += 2
            d = 1 / floored(term * d + b)
            c = floored(b + term / c)
            result *= d * c
            if (d * c - 1).magnitude < 1e-16 { break }
        }
        return result
    }

    private static func floored(_ x: Double) -> Double {
        x.magnitude < 1e-300 ? 1e-300 : x
    }

    private static let maxIterations = 10_000
}
