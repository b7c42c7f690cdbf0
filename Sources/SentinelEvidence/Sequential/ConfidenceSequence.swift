#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// The two-sided asymptotic confidence sequence with a normal mixture: valid at every sample size at once, so that it
/// may be looked at as often as one likes.
///
/// Source: Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas, "Time-uniform central limit theory and asymptotic
/// confidence sequences" (2021). Its validity is asymptotic: below ``minimumCount`` values it says nothing.
public struct ConfidenceSequence: Hashable, Sendable {
    /// The error probability over all looks together.
    public let alpha: Double
    /// rho^2 of the mixture.
    public let mixtureVariance: Double

    /// Looks before this many values give no interval.
    public static let minimumCount = 30

    /// An interval, both ends finite.
    public struct Interval: Hashable, Sendable {
        /// Lower end, in the unit of the differences.
        public let lower: Double
        /// Upper end, in the same unit.
        public let upper: Double
    }

    /// `alpha` is clamped to 1e-12...0.5; the sequence is tightest at `optimalCount` (t*) values, at least 1.
    public init(alpha: Double, optimalCount: Double) {
        let bounded = alpha.isNaN ? 0.05 : min(max(alpha, 1e-12), 0.5)
        self.alpha = bounded
        let information = -2 * log(bounded)
        mixtureVariance = (information + log(information + 1)) / max(1, optimalCount)
    }

    /// mean +- s sqrt(2 (t rho^2 + 1) / (t^2 rho^2) ln(sqrt(t rho^2 + 1) / alpha)); nil below ``minimumCount`` values
    /// or for moments that are not finite.
    public func interval(mean: Double, standardDeviation: Double, count: Int) -> Interval? {
        guard count >= Self.minimumCount, mean.isFinite, standardDeviation.isFinite else { return nil }
        let t = Double(count)
        let spread = t * mixtureVariance + 1
        let squared = 2 * spread / (t * t * mixtureVariance) * log(spread.squareRoot() / alpha)
        let radius = standardDeviation * squared.squareRoot()
        return Interval(lower: mean - radius, upper: mean + radius)
    }

    /// The mixture's e-value against mean 0, asymptotic like the interval; infinite for a mean without any variance.
    /// nil where ``interval(mean:standardDeviation:count:)`` is.
    public func eValue(mean: Double, standardDeviation: Double, count: Int) -> Double? {
        guard count >= Self.minimumCount, mean.isFinite, standardDeviation.isFinite else { return nil }
        let t = Double(count)
        let spread = 1 + t * mixtureVariance
        let ratio = mean == 0 ? 0 : mean / standardDeviation
        return exp(t * t * mixtureVariance * ratio * ratio / (2 * spread)) / spread.squareRoot()
    }
}
