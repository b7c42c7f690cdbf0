import SentinelForecast

/// Live accuracy per horizon step: exponentially weighted sums over matured forecasts, of an effective `window`.
///
/// MAE = sum(w |y - f|) / sum(w), with w = (1 - 1/window)^age in scored forecasts.
struct HorizonScores: Sendable {
    private struct Sums: Sendable {
        var weight = 0.0
        var absolute = 0.0
        var signed = 0.0
        /// Of the naive forecast, over the forecasts for which its origin was observed.
        var naive = 0.0
        var naiveWeight = 0.0
        /// Of those forecasts themselves.
        var compared = 0.0
        var squares = 0.0
        /// |y|.
        var actual = 0.0
        /// 2|e| / (|y| + |f|).
        var symmetric = 0.0
        /// |e| / |y|, over the values that are not 0.
        var percentage = 0.0
        var percentageWeight = 0.0
        var count: Int32 = 0
    }

    /// Larger errors count as this one, so that sums stay finite.
    private static let largest = 1e300

    private let decay: Double
    private var sums: [Sums]

    init(steps: Int, window: Int) {
        self.decay = 1 - 1 / Double(max(2, window))
        self.sums = Array(repeating: Sums(), count: steps)
    }

    /// Takes the error `forecast - actual` of one matured forecast, and the absolute error of the naive forecast that
    /// was made at the same origin; nil where nothing was observed there.
    /// `actual` is the value that was forecast.
    mutating func add(_ error: Double, of actual: Double = 0, naive: Double? = nil, at position: Int) {
        let error = min(max(error, -Self.largest), Self.largest)
        addShares(abs(error), forecast: abs(error + actual), actual: min(abs(actual), Self.largest), at: position)
        sums[position].weight = sums[position].weight * decay + 1
        sums[position].absolute = sums[position].absolute * decay + abs(error)
        sums[position].signed = sums[position].signed * decay + error
        if sums[position].count < .max { sums[position].count += 1 }
        guard let naive else { return }
        sums[position].naiveWeight = sums[position].naiveWeight * decay + 1
        sums[position].naive = sums[position].naive * decay + min(naive, Self.largest)
        sums[position].compared = sums[position].compared * decay + abs(error)
    }

    private mutating func addShares(_ error: Double, forecast: Double, actual: Double, at position: Int) {
        sums[position].squares = sums[position].squares * decay + min(error * error, Self.largest)
        sums[position].actual = sums[position].actual * decay + actual
        let symmetric = error > 0 ? min(2, 2 * error / (forecast + actual)) : 0
        sums[position].symmetric = sums[position].symmetric * decay + symmetric
        guard actual > 0 else { return }
        sums[position].percentage = sums[position].percentage * decay + min(error / actual, Self.largest)
        sums[position].percentageWeight = sums[position].percentageWeight * decay + 1
    }

    /// The accuracy at one stored step; nil before the first matured forecast.
    func accuracy(at position: Int, step: Int, scale: Double) -> LiveAccuracy? {
        let sum = sums[position]
        guard sum.count > 0 else { return nil }
        let mae = sum.absolute / sum.weight
        var accuracy = LiveAccuracy(
            step: step, count: Int(sum.count), mae: mae, mase: scale > 0 ? mae / scale : nil,
            bias: sum.signed / sum.weight, skill: sum.naive > 0 ? 1 - sum.compared / sum.naive : nil)
        accuracy.rmse = (sum.squares / sum.weight).squareRoot()
        accuracy.wape = sum.absolute == 0 ? 0 : sum.actual > 0 ? sum.absolute / sum.actual : nil
        accuracy.smape = sum.symmetric / sum.weight
        accuracy.mape = sum.percentageWeight > 0 ? sum.percentage / sum.percentageWeight : nil
        return accuracy
    }
}

extension HorizonScores {
    func encode(into writer: inout ArtifactWriter) {
        for sum in sums {
            let values =
                [sum.weight, sum.absolute, sum.signed, sum.naiveWeight, sum.naive, sum.compared]
                + [sum.squares, sum.actual, sum.symmetric, sum.percentage, sum.percentageWeight]
            for value in values { writer.write(value) }
            writer.write(Int(sum.count))
        }
    }

    /// Reads what ``encode(into:)`` wrote for as many steps.
    init(steps: Int, window: Int, from reader: inout ArtifactReader) throws(ArtifactError) {
        self.init(steps: steps, window: window)
        for place in sums.indices {
            sums[place].weight = try reader.number("scores.weight", in: 0...Double(max(2, window)) * 2)
            sums[place].absolute = try reader.number("scores.absolute", in: 0...Double.greatestFiniteMagnitude)
            sums[place].signed = try reader.number("scores.signed")
            sums[place].naiveWeight = try reader.number("scores.naiveWeight", in: 0...Double(max(2, window)) * 2)
            sums[place].naive = try reader.number("scores.naive", in: 0...Double.greatestFiniteMagnitude)
            sums[place].compared = try reader.number("scores.compared", in: 0...Double.greatestFiniteMagnitude)
            for field in [\Sums.squares, \.actual, \.symmetric, \.percentage, \.percentageWeight] {
                sums[place][keyPath: field] = try reader.number("scores", in: 0...Double.greatestFiniteMagnitude)
            }
            sums[place].count = Int32(try reader.integer("scores.count", in: 0...Int(Int32.max)))
        }
    }
}
