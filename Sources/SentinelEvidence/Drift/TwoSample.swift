#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// How far two samples of one variable are apart. Values that are not finite are left out.
public enum TwoSample {
    /// The statistic of Kolmogorov and Smirnov, the largest distance of the two distribution functions, 0 to 1; nil
    /// when a sample is empty.
    public static func kolmogorovSmirnov(_ a: [Double], _ b: [Double]) -> Double? {
        var largest = 0.0
        let found: Void? = walk(a, b) { difference, _ in largest = max(largest, difference.magnitude) }
        return found.map { largest }
    }

    /// Wasserstein's distance of order 1, the area between the distribution functions, in the unit of the values; nil
    /// when a sample is empty.
    public static func wasserstein(_ a: [Double], _ b: [Double]) -> Double? {
        var area = 0.0
        let found: Void? = walk(a, b) { difference, width in area += difference.magnitude * width }
        return found.map { area }
    }

    /// P(statistic >= `statistic`) when both samples have one distribution, of samples worth `n` and `m` independent
    /// values each; asymptotic, with the correction of Stephens.
    ///
    /// Source: Stephens, "Use of the Kolmogorov-Smirnov, Cramer-von Mises and related statistics" (1970).
    public static func kolmogorovSmirnovPValue(_ statistic: Double, n: Double, m: Double) -> Double {
        let lambda = scale(n, m) * statistic
        guard lambda > 0.2 else { return 1 }
        var sum = 0.0
        for term in 1...100 {
            let addend = exp(-2 * Double(term * term) * lambda * lambda)
            sum += term % 2 == 1 ? addend : -addend
            if addend < 1e-16 { break }
        }
        return min(max(2 * sum, 0), 1)
    }

    /// The statistic of which the p-value is `alpha`, by the leading term of its series.
    public static func kolmogorovSmirnovCritical(alpha: Double, n: Double, m: Double) -> Double {
        (-log(alpha / 2) / 2).squareRoot() / scale(n, m)
    }

    /// What `count` values with the first-order autocorrelation `phi`, 0 to below 1, are worth in independent ones:
    /// n (1 - phi) / (1 + phi).
    public static func effectiveCount(_ count: Int, autocorrelation phi: Double) -> Double {
        Double(count) * (1 - phi) / (1 + phi)
    }

    private static func scale(_ n: Double, _ m: Double) -> Double {
        let root = (n * m / (n + m)).squareRoot()
        return root + 0.12 + 0.11 / root
    }

    /// Visits the intervals between the merged values: F_a - F_b and the width up to the next value; nil when a sample
    /// is empty.
    private static func walk(_ a: [Double], _ b: [Double], _ visit: (Double, Double) -> Void) -> Void? {
        let left = a.filter(\.isFinite).sorted()
        let right = b.filter(\.isFinite).sorted()
        guard !left.isEmpty, !right.isEmpty else { return nil }
        var (i, j) = (0, 0)
        while i < left.count || j < right.count {
            let value = min(i < left.count ? left[i] : .infinity, j < right.count ? right[j] : .infinity)
            while i < left.count, left[i] == value { i += 1 }
            while j < right.count, right[j] == value { j += 1 }
            let following = min(i < left.count ? left[i] : .infinity, j < right.count ? right[j] : .infinity)
            let difference = Double(i) / Double(left.count) - Double(j) / Double(right.count)
            visit(difference, following.isFinite ? following - value : 0)
        }
        return ()
    }
}
