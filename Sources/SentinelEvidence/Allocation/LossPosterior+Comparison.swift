#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

extension LossPosterior {
    /// P(mu < other's mu): the integral over the t density of `self` times the other's survival, by the trapezoid rule
    /// on x = sinh(y), which covers heavy tails; normalised by the same sum, so that it stays within 0...1.
    func probabilityBelow(_ other: LossPosterior) -> Double {
        let (centre, scale, freedom) = marginal
        let rival = other.marginal
        var total = 0.0
        var below = 0.0
        for node in -Self.nodes...Self.nodes {
            let y = Double(node) * Self.width / Double(Self.nodes)
            let x = sinh(y)
            let density = cosh(y) * exp(-(freedom + 1) / 2 * log1p(x * x / freedom))
            let distance = (centre + scale * x - rival.centre) / rival.scale
            total += density
            below += density * StudentT.cdf(-distance, degreesOfFreedom: rival.degreesOfFreedom)
        }
        return min(max(below / total, 0), 1)
    }

    private static let nodes = 32
    private static let width = 4.0
}
