#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// The errors of one set of coefficients, scaled so that the sum of their squares is the likelihood's: least squares
/// then maximise it (Ansley 1979).
struct ARIMAResiduals {
    /// `error / standard deviation` times the geometric mean of the standard deviations.
    let scaled: [Double]
    /// The sum of the squares of `scaled`; infinite where the coefficients are unusable.
    let sum: Double
    /// The sum of the logarithms of the errors' variances, in units of sigma^2.
    let logDeterminant: Double
    /// How many errors count.
    let count: Int

    init(_ errors: [Double], logDeterminant: Double, count: Int) {
        let factor = exp(0.5 * logDeterminant / Double(max(1, count)))
        scaled = errors.map { $0 * factor }
        let sum = scaled.reduce(0) { $0 + $1 * $1 }
        self.sum = sum.isFinite ? sum : .infinity
        self.logDeterminant = logDeterminant
        self.count = count
    }

    /// `log L = -n/2 (log(2 pi sum/n) + 1)`, the variance being the best one.
    var logLikelihood: Double {
        let n = Double(count)
        return -0.5 * n * (log(2 * .pi * sum / n) + 1)
    }
}

/// How the errors of a training series are found.
enum ARIMACriterion: Equatable, Sendable {
    /// The conditional sum of squares: cheap, and blind to the first points.
    case conditional
    /// The exact Gaussian likelihood.
    case exact
}

/// A training series differenced in one way, in units of the changes' standard deviation.
struct ARIMASample: Sendable {
    let levels: [Double]
    /// The differenced series, NaN where a value is missing.
    let series: [Double]
    /// Whether no value is missing.
    let isComplete: Bool
    let mean: Double
    /// 0 when the differenced series is constant.
    let scale: Double
    /// How many values are observed.
    let observed: Int

    /// `values` must begin and end with an observed one.
    init(_ values: [Double], _ order: ARIMAOrder) {
        levels = values
        series = Self.difference(values, order)
        let known = series.filter { !$0.isNaN }
        observed = values.count { !$0.isNaN }
        isComplete = observed == values.count
        let n = Double(max(1, known.count))
        let mean = known.reduce(0, +) / n
        let centre = order.constant ? mean : 0
        let variance = known.reduce(0) { $0 + ($1 - centre) * ($1 - centre) } / n
        let largest = values.reduce(0) { $1.isNaN ? $0 : max($0, abs($1)) }
        scale = FeatureScaling.significant(variance.squareRoot(), beside: largest)
        self.mean = centre
    }

    /// The observed values but those that the differences use up.
    func effectiveCount(_ order: ARIMAOrder) -> Int { observed - order.depth }

    /// The exact likelihood where lags times points, times the tracks that missing values need, are not too many.
    func affordable(_ order: ARIMAOrder) -> ARIMACriterion {
        let tracks = isComplete ? 3 : 3 * ARIMAState.unknownLimit
        return levels.count * (order.width + order.depth) * tracks > 10_000_000 ? .conditional : .exact
    }

    /// `(1-B)^d (1-B^m)^D values`, shorter by d + D m.
    static func difference(_ values: [Double], _ order: ARIMAOrder) -> [Double] {
        let seasonal = [Int](repeating: order.seasonal.season, count: order.seasonal.d)
        return (seasonal + [Int](repeating: 1, count: order.d)).reduce(values) { values, lag in
            zip(values.dropFirst(lag), values).map { $0 - $1 }
        }
    }

    /// The errors under `coefficients`, in units of `scale`.
    func residuals(
        _ order: ARIMAOrder, _ coefficients: ARIMACoefficients, _ criterion: ARIMACriterion
    ) -> ARIMAResiduals {
        let dynamics = ARMADynamics(order, coefficients)
        guard isComplete else { return filtered(dynamics, criterion) }
        let whitening =
            switch criterion {
            case .conditional: ARMAWhitening(conditional: series, dynamics)
            case .exact: ARMAWhitening(exact: series, dynamics)
            }
        let unit = 1 / scale
        let given = criterion == .exact ? 0 : dynamics.ar.lags.last ?? 0
        return ARIMAResiduals(
            whitening.errors.map { $0 * unit }, logDeterminant: whitening.logDeterminant,
            count: max(1, series.count - given))
    }

    /// Through the state's filter, which copes with missing values; the conditional form takes them as expected.
    private func filtered(_ dynamics: ARMADynamics, _ criterion: ARIMACriterion) -> ARIMAResiduals {
        var state = ARIMAState(dynamics, level: levels[0], exact: criterion == .exact)
        let limit = criterion == .exact ? ARIMAState.unknownLimit : 0
        var (errors, logDeterminant) = ([Double](), 0.0)
        errors.reserveCapacity(observed)
        for value in levels {
            guard let innovation = state.observe(value.isNaN ? nil : value, dynamics, limit: limit) else { continue }
            guard innovation.variance < ARIMAState.diffuse / 1e4 else { continue }
            errors.append(innovation.error / (innovation.variance.squareRoot() * scale))
            logDeterminant += log(innovation.variance)
        }
        return ARIMAResiduals(errors, logDeterminant: logDeterminant, count: max(1, errors.count))
    }
}
