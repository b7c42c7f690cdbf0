#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// Box and Cox's power transform of positive values, `(y^lambda - 1) / lambda`, ln y for lambda 0 ("An Analysis of
/// Transformations", 1964).
enum BoxCox {
    /// Where lambda is searched.
    static let lambdas = -1.0...2.0

    static func forward(_ value: Double, lambda: Double) -> Double {
        abs(lambda) < 1e-9 ? log(value) : expm1(lambda * log(value)) / lambda
    }

    /// NaN or infinite where no value has the transform `value`.
    static func inverse(_ value: Double, lambda: Double) -> Double {
        if abs(lambda) < 1e-9 { return exp(value) }
        let base = lambda * value + 1
        if base > 0 { return exp(log(base) / lambda) }
        return lambda > 0 ? 0 : .infinity
    }

    /// The lambda of the greatest profile likelihood,
    /// `(lambda - 1) sum ln y - n/2 ln var(transformed)`, by golden section; `values` are all above 0.
    static func lambda(_ values: [Double]) -> Double {
        let logs = values.map { log($0) }
        let ratio = (5.0.squareRoot() - 1) / 2
        var (low, high) = (lambdas.lowerBound, lambdas.upperBound)
        var (a, b) = (high - ratio * (high - low), low + ratio * (high - low))
        var (atA, atB) = (likelihood(a, logs), likelihood(b, logs))
        for _ in 0..<40 {
            if atA < atB {
                (low, a, atA) = (a, b, atB)
                b = low + ratio * (high - low)
                atB = likelihood(b, logs)
            } else {
                (high, b, atB) = (b, a, atA)
                a = high - ratio * (high - low)
                atA = likelihood(a, logs)
            }
        }
        return (low + high) / 2
    }

    /// The profile log-likelihood of `lambda` for values with these logarithms; -infinity where they are all equal.
    static func likelihood(_ lambda: Double, _ logs: [Double]) -> Double {
        let n = Double(logs.count)
        let transformed = logs.map { abs(lambda) < 1e-9 ? $0 : expm1(lambda * $0) / lambda }
        let mean = transformed.reduce(0) { $0 + $1 / n }
        let variance = transformed.reduce(0) { $0 + ($1 - mean) * ($1 - mean) / n }
        guard variance > 0, variance.isFinite else { return -.infinity }
        return (lambda - 1) * logs.reduce(0, +) - n / 2 * log(variance)
    }
}
