/// QTbank+I: quantile trackers with several learning rates, mixed by their pinball losses, and a leaky integrator of
/// coverage on top; one bank for one horizon step and level.
///
/// With the score s = |actual - forecast|, miscoverage a, per tracker k:
///
///     B = max(s, .99 B);  c += .01 (s - c)
///     l_k += .3 min(pinball_(1-a)(s, q_k) / c, 20);  q_k = max(0, q_k + r_k B (1[s > q_k] - a))
///     w = .99 softmax(-l) + .01 / 5;  I = .995 I + 1[s > q served] - a
///     q = min((sum w_k q_k) exp(.05 I), 3 B)
///
/// The trackers are those of Angelopoulos, Candes and Tibshirani, "Conformal PID Control for Time Series Prediction"
/// (2023), which cover in the long run for any bounded score; for the mixture coverage is measured, not proved.
/// Weights below 1e-30 of the best one stay there.
struct QuantileBank: Sendable {
    /// r_k; three lanes are unused.
    static let rates: SIMD8<Float> = [0.003, 0.01, 0.03, 0.1, 0.3, 0, 0, 0]
    private static let used: SIMD8<Float> = [1, 1, 1, 1, 1, 0, 0, 0]
    private static let trackers = 5

    /// q_k.
    private var quantiles: SIMD8<Float>
    /// exp(-l_k), divided by the largest.
    private var weights = Self.used
    private var largest: Float
    private var mean: Float
    private var integral: Float = 0

    /// All trackers start at `quantile`; `mean` is the mean score.
    init(quantile: Float, mean: Float) {
        quantiles = Self.used * quantile
        largest = quantile
        self.mean = mean
    }

    /// The quantile to serve.
    var quantile: Float {
        let mixed = 0.99 * (weights * quantiles).sum() / weights.sum() + 0.01 * quantiles.sum() / Float(Self.trackers)
        return min(mixed * FastExponential.of(0.05 * integral), 3 * largest)
    }

    /// Learns from the score of a forecast; `missed` says whether what was served for it did not reach, `miss` is
    /// 1 - level.
    mutating func learn(_ score: Float, missed: Bool, miss: Float) {
        largest = max(score, 0.99 * largest)
        mean += 0.01 * (score - mean)
        integral = 0.995 * integral + (missed ? 1 : 0) - miss
        let above = quantiles .< score
        let side = SIMD8<Float>(repeating: -miss).replacing(with: 1 - miss, where: above)
        let unit = 0.3 / max(mean, .leastNormalMagnitude)
        var best: Float = 0
        for k in 0..<Self.trackers {
            let drop = min((score - quantiles[k]) * side[k] * unit, 6)
            weights[k] = max(weights[k] * FastExponential.of(-drop), 1e-30)
            best = max(best, weights[k])
        }
        weights *= 1 / best
        quantiles += Self.rates * largest * side
        quantiles = Self.used * quantiles.clamped(lowerBound: SIMD8(repeating: 0), upperBound: SIMD8(repeating: 1e38))
    }
}

extension QuantileBank {
    func encode(into writer: inout ArtifactWriter) {
        for k in 0..<Self.trackers { writer.write(quantiles[k]) }
        for k in 0..<Self.trackers { writer.write(weights[k]) }
        for value in [largest, mean, integral] { writer.write(value) }
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        self.init(quantile: 0, mean: 0)
        for k in 0..<Self.trackers { quantiles[k] = try Self.read(&reader, through: 1.1e38) }
        for k in 0..<Self.trackers { weights[k] = try Self.read(&reader, through: 1) }
        guard weights.max() > 0 else { throw .badValue(field: "intervals.bank.weight") }
        largest = try Self.read(&reader, through: 1.1e38)
        mean = try Self.read(&reader, through: 1.1e38)
        integral = try reader.single("intervals.bank.integral")
        guard abs(integral) <= 200 else { throw .badValue(field: "intervals.bank.integral") }
    }

    private static func read(_ reader: inout ArtifactReader, through limit: Float) throws(ArtifactError) -> Float {
        let value = try reader.single("intervals.bank")
        guard value >= 0, value <= limit else { throw .badValue(field: "intervals.bank") }
        return value
    }
}
