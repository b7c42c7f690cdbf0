#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// The Diebold-Mariano test of equal forecast accuracy, for one look at the end.
///
/// Sources: Diebold and Mariano (1995); the small-sample correction of Harvey, Leybourne and Newbold (1997), with
/// Student's t of n - 1 degrees of freedom. It is not valid under repeated looks.
public struct DieboldMariano: Hashable, Sendable {
    /// Positive: the second forecast has the smaller loss.
    public let statistic: Double
    /// Two-sided.
    public let pValue: Double
    /// Horizon in units of the observations: autocovariances up to `horizon - 1` enter.
    public let horizon: Int
    /// Whether the rectangular kernel gave no positive variance, so that Bartlett's was taken.
    public let usesBartlett: Bool

    /// The corrected test of `differences` of losses (first - second); nil for fewer than 2 x horizon of them, a value
    /// that is not finite, or no variance.
    public init?(differences: [Double], horizon: Int) {
        guard horizon >= 1, differences.count >= 2 * horizon, differences.allSatisfy(\.isFinite) else { return nil }
        let covariances = Self.autocovariances(differences, lags: horizon - 1)
        let mean = differences.reduce(0, +) / Double(differences.count)
        self.init(mean: mean, autocovariances: covariances, count: differences.count)
    }

    /// The same from moments: `autocovariances` holds g_0 ... g_{h-1}, each divided by `count`.
    public init?(mean: Double, autocovariances: [Double], count: Int) {
        guard let own = autocovariances.first else { return nil }
        let horizon = autocovariances.count
        let n = Double(count)
        let h = Double(horizon)
        let rectangular = own + 2 * autocovariances.dropFirst().reduce(0, +)
        usesBartlett = rectangular <= 0
        let variance = usesBartlett ? Self.bartlettVariance(autocovariances) : rectangular
        let correction = (n + 1 - 2 * h + h * (h - 1) / n) / n
        guard count > horizon, variance > 0, variance.isFinite, correction > 0 else { return nil }
        statistic = mean / (variance / n).squareRoot() * correction.squareRoot()
        pValue = StudentT.twoSidedP(statistic, degreesOfFreedom: n - 1)
        self.horizon = horizon
    }

    /// The test with Bartlett's kernel of `lags` lags and the normal distribution, as Newey and West have it, without
    /// the small-sample correction. nil as above.
    public static func bartlett(differences: [Double], lags: Int) -> (statistic: Double, pValue: Double)? {
        guard lags >= 0, differences.count > lags + 1, differences.allSatisfy(\.isFinite) else { return nil }
        let variance = bartlettVariance(autocovariances(differences, lags: lags))
        guard variance > 0, variance.isFinite else { return nil }
        let n = Double(differences.count)
        let statistic = differences.reduce(0, +) / n / (variance / n).squareRoot()
        return (statistic, 2 * NormalDistribution.cdf(-statistic.magnitude))
    }

    /// g_0 + 2 sum (1 - k / (K + 1)) g_k.
    private static func bartlettVariance(_ covariances: [Double]) -> Double {
        let bandwidth = Double(covariances.count)
        return covariances.enumerated().reduce(0) { sum, term in
            sum + (term.offset == 0 ? 1 : 2) * (1 - Double(term.offset) / bandwidth) * term.element
        }
    }

    private static func autocovariances(_ values: [Double], lags: Int) -> [Double] {
        let n = Double(values.count)
        let mean = values.reduce(0, +) / n
        return (0...lags).map { lag in
            var sum = 0.0
            for index in lag..<values.count { sum += (values[index] - mean) * (values[index - lag] - mean) }
            return sum / n
        }
    }
}
