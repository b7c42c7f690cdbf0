public import SentinelSeries
import SentinelTime

/// The trees of ``GradientBoostingModel``; the points they read come from the ring.
public struct FittedGradientBoosting: FittedModel, Equatable {
    let columns: BoostingFeatures
    let trees: BoostedTrees
    /// The total gain of the splits on each column.
    let gains: [Double]
    let scale: Double
    private var state: RegressionState

    init(features: BoostingFeatures, trees: BoostedTrees, gains: [Double], scale: Double, state: RegressionState) {
        columns = features
        self.trees = trees
        self.gains = gains
        self.scale = scale
        self.state = state
    }

    public var parameterCount: Int { trees.nodes.count }

    /// The columns by their share of the total gain, those that were used.
    public var features: [FeatureImportance] {
        let total = gains.reduce(0, +)
        guard total > 0 else { return [] }
        return zip(columns.names, gains).filter { $0.1 > 0 }
            .map { FeatureImportance(name: $0, weight: $1 / total) }
            .sorted { $0.weight > $1.weight }
    }

    public mutating func observe(_ value: Double?, history: History) {
        guard let value else { return }
        state.bounds.extend(value)
        state.last = value
    }

    public func forecast(steps: Int, history: History, into output: inout [Double]) {
        output.removeAll(keepingCapacity: true)
        guard steps > 0 else { return }
        let count = columns.reach
        let held = (0..<count).map { history.value(back: count - 1 - $0, hold: TrainingWindow.longestBridge) }
        let base = state.last
        let common = columns.origin(held, count - 1, base: base, scale: scale)
        var row: [Float] = []
        for step in 1...steps {
            let time = history.ring.grid.time(at: history.end + Int64(step))
            let target = BoostingTarget(origin: count - 1, step: step, base: base, scale: scale, time: time)
            columns.write(held, target, origin: common, into: &row)
            let value = base + scale * Double(trees.value(of: row))
            output.append(state.bounds.clip(value, step: step, fallback: base))
        }
    }

    public mutating func warm(over history: History) {
        state.bounds = state.trained
        var index = history.ring.startIndex
        while index <= history.end {
            observe(history.ring[index], history: history)
            index += 1
        }
    }
}

extension FittedGradientBoosting {
    public func encode(into writer: inout ArtifactWriter) {
        columns.encode(into: &writer)
        trees.encode(into: &writer)
        writer.write(gains)
        writer.write(scale)
        state.trained.encode(into: &writer)
        state.bounds.encode(into: &writer)
        writer.write(state.last)
    }

    /// Reads what ``encode(into:)`` wrote; XGBoost's library is not needed.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        columns = try BoostingFeatures(from: &reader)
        let width = columns.names.count
        trees = try BoostedTrees(from: &reader, width: width)
        gains = try reader.numbers("boosting.gains", limit: width)
        guard gains.count == width, gains.allSatisfy({ $0 >= 0 }) else { throw .badValue(field: "boosting.gains") }
        scale = try reader.number("boosting.scale", in: 0...(4 * ForecastBounds.largest))
        let trained = try ForecastBounds(from: &reader)
        let bounds = try ForecastBounds(from: &reader)
        state = RegressionState(trained: trained, bounds: bounds, last: try reader.number("boosting.last"))
    }
}
