#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// A betting e-process on block means, not asymptotic: E_t = mean over k of prod_i (1 + l_k u_i) with
/// u_i = clip(D_i / (3 sd_{i-1}), -1, 1), the standard deviation from past blocks only.
///
/// It tests whether the average conditional mean of the clipped differences is 0, in either direction. Rejecting at
/// E >= 1 / alpha errs with probability at most alpha over all looks (Ville). Source: Choe and Ramdas, "Comparing
/// Sequential Forecasters" (2021).
public struct BlockEProcess: Hashable, Sendable {
    private var past = BlockMoments()
    private var logWealth = [Double](repeating: 0, count: Self.bets.count)

    /// Blocks that only set the scale.
    public static let warmUp = 10
    private static let bets: [Double] = [
        -0.7, -0.5, -0.35, -0.2, -0.1, -0.05, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7,
    ]
    /// Keeps the wealth representable.
    private static let logLimit = 700.0

    /// No block yet: an e-value of 1.
    public init() {}

    /// Bets on one block mean; a value that is not finite is ignored.
    public mutating func add(_ value: Double) {
        guard value.isFinite else { return }
        let deviation = past.standardDeviation
        if past.count >= Self.warmUp, deviation > 0 {
            let outcome = min(max(value / (3 * deviation), -1), 1)
            for (index, bet) in Self.bets.enumerated() {
                logWealth[index] = min(logWealth[index] + log1p(bet * outcome), Self.logLimit)
            }
        }
        past.add(value)
    }

    /// The evidence so far: 1 at the start, in favour of a difference when large.
    public var eValue: Double {
        logWealth.reduce(0) { $0 + exp($1) } / Double(logWealth.count)
    }
}
