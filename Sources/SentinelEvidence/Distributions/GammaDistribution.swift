#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// The gamma distribution with a shape and a rate.
public enum GammaDistribution {
    /// One draw, mean `shape / rate`; NaN when either is not a positive finite number.
    ///
    /// Source: Marsaglia and Tsang, "A Simple Method for Generating Gamma Variables" (2000).
    public static func sample(shape: Double, rate: Double, using generator: inout some RandomNumberGenerator) -> Double
    {
        guard shape > 0, rate > 0, shape.isFinite, rate.isFinite else { return .nan }
        if shape < 1 {
            let boost = pow(generator.nextOpenUnit(), 1 / shape)
            return boost * sample(shape: shape + 1, rate: rate, using: &generator)
        }
        let d = shape - 1.0 / 3
        let c = 1 / (9 * d).squareRoot()
        while true {
            let x = NormalDistribution.sample(using: &generator)
            let root = 1 + c * x
            guard root > 0 else { continue }
            let v = root * root * root
            if log(generator.nextOpenUnit()) < 0.5 * x * x + d - d * v + d * log(v) { return d * v / rate }
        }
    }
}
