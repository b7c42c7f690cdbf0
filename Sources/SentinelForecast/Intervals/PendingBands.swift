/// Forecasts with their served bands, kept until their target is observed and one step longer, keyed by (steps ahead,
/// target): for a kept step s exactly s + 1 targets. 8 bytes a forecast and 8 a level.
struct PendingBands: Sendable {
    /// How far a band reaches below and above its forecast, in the unit of the series; at least 0, at most 1e38.
    struct Reach: Equatable, Sendable {
        var below: Float
        var above: Float
    }

    let steps: [Int]
    private let levels: Int
    private let offsets: [Int]
    private var forecasts: [Double]
    private var reaches: [Reach]

    init(steps: [Int], levels: Int) {
        self.steps = steps
        self.levels = levels
        var offsets: [Int] = []
        var total = 0
        for step in steps {
            offsets.append(total)
            total += step + 1
        }
        self.offsets = offsets
        forecasts = Array(repeating: .nan, count: total)
        reaches = Array(repeating: Reach(below: 0, above: 0), count: total * levels)
    }

    /// Forgets everything.
    mutating func reset() {
        for cell in forecasts.indices { forecasts[cell] = .nan }
    }

    /// Where the forecast for `target` made steps[place] ahead is kept.
    @inline(__always)
    func cell(_ place: Int, target: Int64) -> Int {
        let size = Int64(steps[place] + 1)
        let remainder = target % size
        return offsets[place] + Int(remainder < 0 ? remainder + size : remainder)
    }

    /// NaN where nothing is kept.
    @inline(__always)
    func forecast(_ cell: Int) -> Double { forecasts[cell] }

    @inline(__always)
    func reach(_ cell: Int, _ level: Int) -> Reach { reaches[cell * levels + level] }

    @inline(__always)
    mutating func keep(_ forecast: Double, in cell: Int) {
        forecasts[cell] = forecast
    }

    @inline(__always)
    mutating func keep(_ reach: Reach, in cell: Int, level: Int) {
        reaches[cell * levels + level] = reach
    }
}

extension PendingBands {
    func encode(into writer: inout ArtifactWriter) {
        for value in forecasts { writer.write(value) }
        for reach in reaches {
            writer.write(reach.below)
            writer.write(reach.above)
        }
    }

    init(steps: [Int], levels: Int, from reader: inout ArtifactReader) throws(ArtifactError) {
        self.init(steps: steps, levels: levels)
        guard reader.remaining >= forecasts.count * 8 * (1 + levels) else { throw .truncated }
        for cell in forecasts.indices {
            let value = Double(bitPattern: try reader.unsigned())
            guard !value.isInfinite else { throw .badValue(field: "intervals.pending.forecast") }
            forecasts[cell] = value
        }
        for cell in reaches.indices {
            reaches[cell].below = try Self.positive(&reader)
            reaches[cell].above = try Self.positive(&reader)
        }
    }

    private static func positive(_ reader: inout ArtifactReader) throws(ArtifactError) -> Float {
        let value = try reader.single("intervals.pending.reach")
        guard value >= 0 else { throw .badValue(field: "intervals.pending.reach") }
        return value
    }
}
