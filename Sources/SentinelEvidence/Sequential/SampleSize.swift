/// How long an experiment must run to see an effect, from the long-run variance of the loss differences.
///
/// n = (z_{1-alpha/2} + z_{power})^2 LRV / effect^2 steps for one look at the end; a test that may stop at any time
/// needs about twice that. All in the same scaled units as the differences.
public struct SampleSize: Hashable, Sendable {
    /// Variance of sqrt(n) times the mean of n differences; for blocks of b steps it is b Var(block mean).
    public let longRunVariance: Double
    /// Two-sided error probability.
    public let alpha: Double

    /// What a sequential plan costs over one look.
    public static let sequentialFactor = 2.0

    /// A plan for differences of this long-run variance.
    public init(longRunVariance: Double, alpha: Double = 0.05) {
        self.longRunVariance = longRunVariance
        self.alpha = alpha
    }

    /// Steps for one look; nil when the effect is 0, the variance is negative, a probability is outside (0, 1), or the
    /// number is beyond 1e15.
    public func fixedSteps(effect: Double, power: Double = 0.8) -> Int? {
        steps(effect: effect, power: power, factor: 1)
    }

    /// Steps to plan for a sequential test; nil as above.
    public func sequentialSteps(effect: Double, power: Double = 0.8) -> Int? {
        steps(effect: effect, power: power, factor: Self.sequentialFactor)
    }

    /// The design power of one look after `steps`: never computed at the observed effect. nil without a variance.
    public func power(effect: Double, steps: Int) -> Double? {
        guard longRunVariance > 0, effect.isFinite, steps > 0, alpha > 0, alpha < 1 else { return nil }
        let shift = effect.magnitude * (Double(steps) / longRunVariance).squareRoot()
        let critical = NormalDistribution.quantile(1 - alpha / 2)
        return NormalDistribution.cdf(shift - critical) + NormalDistribution.cdf(-shift - critical)
    }

    private func steps(effect: Double, power: Double, factor: Double) -> Int? {
        guard longRunVariance >= 0, alpha > 0, alpha < 1, power > 0, power < 1, effect != 0 else { return nil }
        let reach = NormalDistribution.quantile(1 - alpha / 2) + NormalDistribution.quantile(power)
        let exact = factor * reach * reach * longRunVariance / (effect * effect)
        guard exact < 1e15 else { return nil }
        return max(1, Int(exact.rounded(.up)))
    }
}
