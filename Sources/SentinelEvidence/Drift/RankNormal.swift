/// Ranks within a sorted sample, as standard normal scores: what makes a statistic free of the shape of its data.
enum RankNormal {
    /// The score of `value` within `sorted`: probit((midrank + 1/2) / (m + 1)). Finite whenever `sorted` is not empty.
    static func score(_ value: Float, in sorted: [Float]) -> Double {
        let below = count(in: sorted, from: 0) { $0 < value }
        let tied = below < sorted.count && sorted[below] == value
        let notAbove = tied ? count(in: sorted, from: below) { $0 <= value } : below
        let midrank = Double(below + notAbove) / 2
        return NormalDistribution.quantile((midrank + 0.5) / Double(sorted.count + 1))
    }

    /// The first-order autocorrelation of the scores of `values`, with its bias corrected and clipped to 0...0.97; 0
    /// with fewer than 30 adjacent pairs. A value forms a pair with its predecessor where `follows` says so.
    ///
    /// rho + (1 + 3 rho) / m. Source: Marriott and Pope, "Bias in the estimation of autocorrelations" (1954).
    static func autocorrelation(of values: [Float], follows: [Bool]) -> Double {
        let sorted = values.sorted()
        let scores = values.map { score($0, in: sorted) }
        let mean = scores.reduce(0, +) / Double(max(1, scores.count))
        var squares = 0.0
        var products = 0.0
        var pairs = 0
        for (index, score) in scores.enumerated() {
            squares += (score - mean) * (score - mean)
            guard index > 0, follows[index] else { continue }
            products += (score - mean) * (scores[index - 1] - mean)
            pairs += 1
        }
        guard pairs >= 30, squares > 0 else { return 0 }
        let rho = (products / Double(pairs)) / (squares / Double(scores.count))
        return min(max(rho + (1 + 3 * rho) / Double(scores.count), 0), autocorrelationLimit)
    }

    /// The largest autocorrelation that is corrected for.
    static let autocorrelationLimit = 0.97

    /// `value` in single precision, never infinite; nil unless it is finite.
    static func single(_ value: Double?) -> Float? {
        guard let value, value.isFinite else { return nil }
        let limit = Float.greatestFiniteMagnitude
        return min(max(Float(value), -limit), limit)
    }

    /// How many of the ascending values meet a condition that holds up to some place; by bisection.
    @inline(__always)
    private static func count(in sorted: [Float], from start: Int, where holds: (Float) -> Bool) -> Int {
        var low = start
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if holds(sorted[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
