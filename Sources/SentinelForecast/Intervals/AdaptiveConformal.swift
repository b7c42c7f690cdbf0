/// Adaptive conformal inference over a ring of the newest scores s = |actual - forecast| of one horizon step.
///
/// Gibbs and Candes, "Adaptive Conformal Inference Under Distribution Shift" (2021): served is the quantile of the ring
/// at 1 - a_t, and `a_(t+1) = a_t + g (a - 1[missed])` per level. At a_t <= 0 their band is infinite; here it is twice
/// the largest score ever seen, at a_t >= 1 it is empty.
///
/// **Guarantee**, for any sequence of scores within [b, B], b > 0, without any assumption on its distribution, with
/// feedback that comes h steps late: a miss at a_t <= 0 at least doubles the largest score, so there are at most
/// h (1 + log2(B / b)) of them and a_t stays within [-g h (2 + log2(B / b)), 1 + g h]; summing the updates as in their
/// Proposition 4.1 gives `|misses / T - a| <= (1 + g h (3 + log2(B / b))) / (g T)`. A score of exactly 0 lies within
/// any band: where there are many, more than 1 - a is covered, and a_t stops at 2.
struct AdaptiveConformal: Sendable {
    /// How many scores are ranked.
    static let scoresMax = 120
    /// g of the update.
    static let rate = 0.005

    /// a_t per level.
    private(set) var alphas: [Double]
    private(set) var largest: Float = 0
    /// Oldest first from `head` on.
    private var scores: [Float] = []
    private var sorted: [Float] = []
    private var head = 0

    init(levels: [Double]) {
        alphas = levels.map { 1 - $0 }
    }

    /// Half the width of the band to serve.
    func reach(_ level: Int) -> Float {
        let alpha = alphas[level]
        guard alpha > 0, let top = sorted.last else { return min(2 * largest, .greatestFiniteMagnitude) }
        guard alpha < 1 else { return 0 }
        let position = max(0, (1 - alpha) * Double(sorted.count) - 0.5)
        let below = Int(position)
        guard below + 1 < sorted.count else { return top }
        let share = Float(position - Double(below))
        return sorted[below] + share * (sorted[below + 1] - sorted[below])
    }

    /// Adjusts a level by whether its band missed; `miss` is 1 - level.
    mutating func adjust(_ level: Int, missed: Bool, miss: Double) {
        alphas[level] = min(2, alphas[level] + Self.rate * (miss - (missed ? 1 : 0)))
    }

    /// Ranks one more score.
    mutating func take(_ score: Float) {
        largest = max(largest, score)
        if scores.count < Self.scoresMax {
            scores.append(score)
        } else {
            sorted.remove(at: Self.rank(scores[head], in: sorted))
            scores[head] = score
            head = (head + 1) % Self.scoresMax
        }
        sorted.insert(score, at: Self.rank(score, in: sorted))
    }

    /// The first place whose value is not below `score`.
    private static func rank(_ score: Float, in sorted: [Float]) -> Int {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < score { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension AdaptiveConformal {
    func encode(into writer: inout ArtifactWriter) {
        for alpha in alphas { writer.write(alpha) }
        writer.write(largest)
        writer.write(scores.count)
        for offset in scores.indices { writer.write(scores[(head + offset) % scores.count]) }
    }

    init(levels: [Double], from reader: inout ArtifactReader) throws(ArtifactError) {
        self.init(levels: levels)
        for level in levels.indices { alphas[level] = try reader.number("intervals.alpha", in: -1e6...2) }
        let top = try reader.single("intervals.score")
        for _ in 0..<(try reader.integer("intervals.scores", in: 0...Self.scoresMax)) {
            let score = try reader.single("intervals.score")
            guard score >= 0, score <= top else { throw .badValue(field: "intervals.score") }
            take(score)
        }
        guard top >= 0 else { throw .badValue(field: "intervals.score") }
        largest = top
    }
}
