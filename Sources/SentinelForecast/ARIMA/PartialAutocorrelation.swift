#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// The map between an autoregression's coefficients and its partial autocorrelations, each within -1...1 exactly when
/// the autoregression is stationary (Barndorff-Nielsen and Schou 1973).
enum PartialAutocorrelation {
    /// The largest number whose tanh is used: roots stay at least 0.006 % away from the unit circle.
    static let limit = 5.2

    /// The coefficients of `partial` (Durbin and Levinson's recursion).
    static func coefficients(_ partial: [Double]) -> [Double] {
        var a: [Double] = []
        for r in partial {
            let previous = a
            for i in previous.indices { a[i] = previous[i] - r * previous[previous.count - 1 - i] }
            a.append(r)
        }
        return a
    }

    /// The partial autocorrelations of `coefficients` by the step-down recursion; nil when it is not stationary.
    static func partial(_ coefficients: [Double]) -> [Double]? {
        var (a, result) = (coefficients, [Double]())
        while let last = a.popLast() {
            guard abs(last) < 1 else { return nil }
            result.append(last)
            let divisor = 1 - last * last
            a = a.indices.map { (a[$0] + last * a[a.count - 1 - $0]) / divisor }
        }
        return result.reversed()
    }

    /// Whether all roots of `1 - sum a_i z^i` are larger than `radius` in modulus.
    static func hasRoots(_ coefficients: [Double], beyond radius: Double) -> Bool {
        var factor = 1.0
        let scaled = coefficients.map { coefficient in
            factor *= radius
            return coefficient * factor
        }
        return partial(scaled) != nil
    }

    /// The nearest coefficients with smaller roots that are stationary: lag i is scaled by 0.97^i until they are.
    static func stationary(_ coefficients: [Double]) -> [Double] {
        var a = coefficients
        for _ in 0..<200 where !hasRoots(a, beyond: 1.00001) {
            var factor = 0.97
            for i in a.indices {
                a[i] *= factor
                factor *= 0.97
            }
        }
        return hasRoots(a, beyond: 1) ? a : [Double](repeating: 0, count: a.count)
    }

    /// The coefficients of free numbers, any of which are allowed.
    static func coefficients(free: ArraySlice<Double>) -> [Double] {
        coefficients(free.map { tanh(min(max($0, -limit), limit)) })
    }

    /// The free numbers of stationary coefficients.
    static func free(_ coefficients: [Double]) -> [Double] {
        (partial(stationary(coefficients)) ?? []).map { min(max(atanh($0), -limit), limit) }
    }
}
