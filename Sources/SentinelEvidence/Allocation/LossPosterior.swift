/// What is believed about the mean loss of one arm: a normal-inverse-gamma posterior over discounted block losses.
///
/// k = k0 + n, m = (k0 m0 + n xbar) / k, a = a0 + n/2, b = b0 + SS/2 + k0 n (xbar - m0)^2 / (2k);
/// tau ~ Gamma(a, rate b), mu ~ N(m, 1 / (k tau)). Source: Murphy, "Conjugate Bayesian analysis of the Gaussian
/// distribution" (2007).
struct LossPosterior: Hashable, Sendable {
    /// Prior mean: the mean of both arms' first blocks. The prior spread is a tenth of it.
    private let priorMean: Double
    private let priorRate: Double
    private var weight = 0.0
    private var mean = 0.0
    private var squares = 0.0

    private static let priorWeight = 0.1
    private static let priorShape = 1.0
    private static let priorSpread = 0.1

    init(priorMean: Double) {
        self.priorMean = priorMean
        let spread = max(Self.priorSpread * priorMean.magnitude, 1e-12)
        priorRate = Self.priorShape * spread * spread
    }

    /// Counts one block; all earlier ones lose a share of their weight.
    mutating func add(_ loss: Double, discount: Double) {
        weight *= discount
        squares *= discount
        weight += 1
        let step = loss - mean
        mean += step / weight
        squares += step * (loss - mean)
    }

    /// Parameters of the posterior.
    private var parameters: (precision: Double, mean: Double, shape: Double, rate: Double) {
        let k = Self.priorWeight + weight
        let gap = mean - priorMean
        return (
            k, (Self.priorWeight * priorMean + weight * mean) / k, Self.priorShape + weight / 2,
            priorRate + squares / 2 + Self.priorWeight * weight * gap * gap / (2 * k)
        )
    }

    /// One draw of the arm's mean loss.
    func sample(using generator: inout some RandomNumberGenerator) -> Double {
        let (k, m, a, b) = parameters
        let precision = GammaDistribution.sample(shape: a, rate: b, using: &generator)
        return m + NormalDistribution.sample(using: &generator) / (k * precision).squareRoot()
    }

    /// The marginal of the mean loss: Student's t with this centre, scale and degrees of freedom.
    var marginal: (centre: Double, scale: Double, degreesOfFreedom: Double) {
        let (k, m, a, b) = parameters
        return (m, (b / (a * k)).squareRoot(), 2 * a)
    }
}
