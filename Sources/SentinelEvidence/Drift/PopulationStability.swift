import SentinelSeries

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// The population stability index of a recent sample against a reference, over bins that hold equal shares of the
/// reference.
///
/// PSI = sum (p - q) ln(p / q). Without any change its mean is (B-1)(1/n + 1/m), so the usual "0.1 is drift" fires on
/// the noise of small samples; nm/(n+m) PSI is then about chi-squared with B-1 degrees of freedom. Source: Yurdakul,
/// "Statistical properties of population stability index" (2018).
public struct PopulationStability: Sendable, Hashable {
    /// PSI as such, 0 or more.
    public let index: Double
    /// The mean of PSI without any change.
    public let nullMean: Double
    /// How many bins there are, 2 or more: ties can make them fewer than asked.
    public let bins: Int
    private let weight: Double

    /// What PSI shows beyond the noise of the samples.
    public var excess: Double { index - nullMean }

    /// P(PSI at least this large) without any change.
    public var pValue: Double { ChiSquared.survival(weight * index, degreesOfFreedom: Double(bins - 1)) }

    /// The samples, in any order; values that are not finite are left out. `effective` says how many independent values
    /// they are worth (default: as many as there are). An empty cell counts as half a value. nil with fewer than two
    /// bins or without values on a side.
    public init?(
        reference: [Double], recent: [Double], bins: Int = 10, effective: (reference: Double, recent: Double)? = nil
    ) {
        let sorted = reference.filter(\.isFinite).sorted()
        let present = recent.filter(\.isFinite)
        guard !sorted.isEmpty, !present.isEmpty, bins >= 2 else { return nil }
        let edges = Self.edges(of: sorted, bins: min(bins, 100))
        guard !edges.isEmpty else { return nil }
        let expected = Self.shares(of: sorted, edges)
        let actual = Self.shares(of: present, edges)
        let (n, m) = effective ?? (Double(sorted.count), Double(present.count))
        guard n > 0, m > 0, n.isFinite, m.isFinite else { return nil }
        index = zip(expected, actual).reduce(0) { $0 + ($1.0 - $1.1) * log($1.0 / $1.1) }
        self.bins = expected.count
        nullMean = Double(expected.count - 1) * (1 / n + 1 / m)
        weight = n * m / (n + m)
    }

    /// The index of which the p-value is `alpha`, above 0 and below 1; by bisection.
    public func critical(alpha: Double) -> Double {
        var low = 0.0
        var high = 1_000.0
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if ChiSquared.survival(middle, degreesOfFreedom: Double(bins - 1)) > alpha {
                low = middle
            } else {
                high = middle
            }
        }
        return high / weight
    }

    /// The inner edges, ascending and distinct, each above the least value: a bin holds what lies from one edge up to,
    /// but not including, the next.
    private static func edges(of sorted: [Double], bins: Int) -> [Double] {
        var edges: [Double] = []
        for bin in 1..<bins {
            let edge = RobustStatistics.quantile(Double(bin) / Double(bins), ofSorted: sorted) ?? sorted[0]
            if edge > (edges.last ?? sorted[0]) { edges.append(edge) }
        }
        return edges
    }

    private static func shares(of values: [Double], _ edges: [Double]) -> [Double] {
        var counts = [Double](repeating: 0, count: edges.count + 1)
        for value in values { counts[edges.count { $0 <= value }] += 1 }
        return counts.map { max($0, 0.5) / Double(values.count) }
    }
}
