#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// What estimating one form found.
struct ARIMAEstimate: Sendable {
    let order: ARIMAOrder
    let coefficients: ARIMACoefficients
    /// In the unit of the series; of the conditional errors where these were asked for.
    let logLikelihood: Double
    /// Akaike's criterion with Hurvich and Tsai's correction; infinite for forms with roots near the unit circle.
    let criterion: Double
}

/// Estimates the coefficients of one form by Levenberg and Marquardt's least squares on the scaled errors of
/// ``ARIMASample``, from the starts of Hannan and Rissanen (1982) and of a neighbouring form.
struct ARIMAEstimation {
    /// Roots nearer to the unit circle than this disqualify a form in a search.
    static let smallestRoot = 1.01
    /// The same for the ordinary moving average, which differencing once too often brings near the circle.
    static let smallestInverseRoot = 1.001

    /// The free number of a seasonal moving average whose root is just beyond ``smallestRoot``.
    private static let seasonalLimit = 2.4

    private let order: ARIMAOrder
    private let sample: ARIMASample
    private let criterion: ARIMACriterion
    private let armaCount: Int
    /// Within what the free numbers are kept.
    private let limits: [Double]

    /// In a search the seasonal moving average is kept within the region that the search accepts.
    init(_ order: ARIMAOrder, _ sample: ARIMASample, _ criterion: ARIMACriterion, searching: Bool = false) {
        (self.order, self.sample, self.criterion) = (order, sample, criterion)
        armaCount = order.parameterCount - (order.constant ? 1 : 0)
        let seasonal = searching ? Self.seasonalLimit : PartialAutocorrelation.limit
        let others = armaCount - order.seasonal.q
        limits = (0..<armaCount).map { $0 < others ? PartialAutocorrelation.limit : seasonal }
    }

    /// The best coefficients that at most `iterations` steps find, from the best of `starts`.
    func solve(from starts: [ARIMACoefficients], iterations: Int, tolerance: Double = 1e-9) -> ARIMAEstimate {
        guard sample.scale > 0 else { return estimate(flat) }
        var candidates = starts.map(free)
        candidates.append([Double](repeating: 0, count: order.parameterCount))
        let ranked = candidates.map { ($0, residuals($0)) }
        let best = ranked.min { $0.1.sum < $1.1.sum } ?? ranked[0]
        return estimate(coefficients(levenbergMarquardt(best, iterations, tolerance)).stabilised())
    }

    /// What given coefficients are worth.
    func estimate(_ coefficients: ARIMACoefficients) -> ARIMAEstimate {
        guard sample.scale > 0 else {
            return ARIMAEstimate(order: order, coefficients: coefficients, logLikelihood: 0, criterion: 0)
        }
        let residuals = sample.residuals(order, coefficients, criterion)
        let likelihood = residuals.logLikelihood - Double(residuals.count) * log(sample.scale)
        return ARIMAEstimate(
            order: order, coefficients: coefficients, logLikelihood: likelihood,
            criterion: corrected(residuals, likelihood, coefficients))
    }

    private func corrected(_ residuals: ARIMAResiduals, _ likelihood: Double, _ c: ARIMACoefficients) -> Double {
        let suits = c.hasRoots(beyond: Self.smallestRoot, inverse: Self.smallestInverseRoot)
        guard suits, residuals.sum > 0, residuals.sum.isFinite else { return .infinity }
        let n = Double(sample.effectiveCount(order))
        let k = Double(order.parameterCount + 1)
        guard n > k + 1 else { return .infinity }
        let perPoint = likelihood / Double(residuals.count)
        return -2 * perPoint * n + 2 * k + 2 * k * (k + 1) / (n - k - 1)
    }

    private var flat: ARIMACoefficients {
        ARIMACoefficients(free: [Double](repeating: 0, count: armaCount), order: order, mean: sample.mean)
    }

    private func free(_ c: ARIMACoefficients) -> [Double] {
        let mean = order.constant ? [(c.mean - sample.mean) / max(sample.scale, .leastNormalMagnitude)] : []
        return zip(c.free, limits).map { min(max($0, -$1), $1) } + mean
    }

    private func coefficients(_ x: [Double]) -> ARIMACoefficients {
        let mean = order.constant ? sample.mean + x[armaCount] * sample.scale : 0
        return ARIMACoefficients(free: x, order: order, mean: mean)
    }

    private func residuals(_ x: [Double]) -> ARIMAResiduals {
        sample.residuals(order, coefficients(x), criterion)
    }

    /// Damped Gauss-Newton steps; stops when a step gains less than `tolerance` of the sum.
    private func levenbergMarquardt(
        _ start: ([Double], ARIMAResiduals), _ iterations: Int, _ tolerance: Double
    ) -> [Double] {
        var (x, current) = start
        var damping = 1e-3
        guard !x.isEmpty, current.sum.isFinite else { return x }
        for _ in 0..<iterations {
            let (gram, moments) = equations(x, current)
            let before = current.sum
            var improved = false
            for _ in 0..<8 where !improved {
                let candidate = step(x, gram, moments, damping)
                let next = residuals(candidate)
                if next.sum < current.sum {
                    (x, current, improved) = (candidate, next, true)
                    damping = max(1e-9, damping * 0.1)
                } else {
                    damping *= 10
                }
            }
            if !improved || before - current.sum <= tolerance * before { return x }
        }
        return x
    }

    /// `J'J` and `-J'e`, the derivatives by forward differences.
    private func equations(_ x: [Double], _ current: ARIMAResiduals) -> (gram: [Double], moments: [Double]) {
        let n = x.count
        let columns = x.indices.map { i in
            var moved = x
            let width = 1e-6
            let isFree = i >= armaCount || x[i] + width < limits[i]
            moved[i] += isFree ? width : -width
            let sign = 1 / (moved[i] - x[i])
            return zip(residuals(moved).scaled, current.scaled).map { ($0 - $1) * sign }
        }
        var (gram, moments) = ([Double](repeating: 0, count: n * n), [Double](repeating: 0, count: n))
        for i in 0..<n {
            for j in 0...i {
                gram[i * n + j] = Self.dot(columns[i], columns[j])
                gram[j * n + i] = gram[i * n + j]
            }
            moments[i] = -Self.dot(columns[i], current.scaled)
        }
        return (gram, moments)
    }

    private func step(_ x: [Double], _ gram: [Double], _ moments: [Double], _ damping: Double) -> [Double] {
        let n = x.count
        var (a, b) = (gram, moments)
        let largest = (0..<n).reduce(0) { max($0, gram[$1 * n + $1]) }
        for i in 0..<n { a[i * n + i] += damping * max(gram[i * n + i], 1e-8 * largest) }
        guard NormalEquations.cholesky(&a, &b, n) else { return x }
        var result = x
        for i in 0..<n {
            guard i < armaCount else {
                result[i] += b[i]
                continue
            }
            let change = min(max(b[i], -2), 2)
            result[i] = min(max(x[i] + change, -limits[i]), limits[i])
        }
        return result
    }

    private static func dot(_ a: [Double], _ b: [Double]) -> Double {
        var sums = SIMD4<Double>.zero
        let whole = a.count / 4 * 4
        for i in stride(from: 0, to: whole, by: 4) {
            let x = SIMD4<Double>(a[i], a[i + 1], a[i + 2], a[i + 3])
            let y = SIMD4<Double>(b[i], b[i + 1], b[i + 2], b[i + 3])
            sums += x * y
        }
        var sum: Double = sums.sum()
        for i in whole..<a.count { sum += a[i] * b[i] }
        return sum
    }
}
