import SentinelForecast

/// Live quality of intervals per horizon step and level: exponentially weighted sums over matured bounds.
struct IntervalScores: Sendable {
    private struct Sums: Sendable {
        var weight = 0.0
        var covered = 0.0
        var score = 0.0
        var width = 0.0
    }

    /// Larger scores and widths count as this one, so that sums stay finite.
    private static let largest = 1e300

    private let levels: [Double]
    private let decay: Double
    private var sums: [Sums]

    /// `window` is the effective number of recent bounds that count.
    init(steps: Int, levels: [Double], window: Int) {
        self.levels = levels
        self.decay = 1 - 1 / Double(max(2, window))
        self.sums = Array(repeating: Sums(), count: steps * levels.count)
    }

    /// Takes one value and the bounds that were issued for it. Interval score: Gneiting and Raftery 2007, formula 43.
    mutating func add(_ value: Double, within bounds: ClosedRange<Double>, at position: Int, level place: Int) {
        let slot = position * levels.count + place
        let width = bounds.upperBound - bounds.lowerBound
        let outside = max(bounds.lowerBound - value, value - bounds.upperBound, 0)
        let score = min(width + 2 / (1 - levels[place]) * outside, Self.largest)
        sums[slot].weight = sums[slot].weight * decay + 1
        sums[slot].covered = sums[slot].covered * decay + (outside == 0 ? 1 : 0)
        sums[slot].score = sums[slot].score * decay + score
        sums[slot].width = sums[slot].width * decay + min(width, Self.largest)
    }

    /// What has matured at one stored step, ascending in levels.
    func coverage(at position: Int) -> [LiveCoverage] {
        levels.indices.compactMap { place in
            let sum = sums[position * levels.count + place]
            guard sum.weight > 0 else { return nil }
            return LiveCoverage(
                level: levels[place], coverage: sum.covered / sum.weight, intervalScore: sum.score / sum.weight,
                width: sum.width / sum.weight)
        }
    }
}

extension IntervalScores {
    func encode(into writer: inout ArtifactWriter) {
        for sum in sums {
            for value in [sum.weight, sum.covered, sum.score, sum.width] { writer.write(value) }
        }
    }

    /// Reads what ``encode(into:)`` wrote for as many steps and levels.
    init(steps: Int, levels: [Double], window: Int, from reader: inout ArtifactReader) throws(ArtifactError) {
        self.init(steps: steps, levels: levels, window: window)
        for place in sums.indices {
            sums[place].weight = try reader.number("coverage.weight", in: 0...Double(max(2, window)) * 2)
            sums[place].covered = try reader.number("coverage.covered", in: 0...sums[place].weight)
            sums[place].score = try reader.number("coverage.score", in: 0...Double.greatestFiniteMagnitude)
            sums[place].width = try reader.number("coverage.width", in: 0...Double.greatestFiniteMagnitude)
        }
    }
}
