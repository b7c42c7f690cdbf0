public import SentinelSeries

/// One linear map for each learnt step, from `y_(t-i) - y_t - m_i`, i = 1 ..< `lags`, to `y_(t+h) - y_t`.
struct NLinearMaps: Equatable, Sendable {
    /// How many points a forecast reads.
    let lags: Int
    /// The learnt steps, ascending, from 1 on.
    let steps: [Int]
    let means: [Double]
    private(set) var intercepts: [Double] = []
    /// Step by step, `lags - 1` each.
    private(set) var weights: [Double] = []
    /// The mean standardised weight of each lag, from 1 on.
    private(set) var importances: [Double] = []

    init(lags: Int, steps: [Int], means: [Double]) {
        self.lags = lags
        self.steps = steps
        self.means = means
    }

    mutating func append(intercept: Double, weights own: [Double]) {
        intercepts.append(intercept)
        weights.append(contentsOf: own)
    }

    mutating func weigh(_ deviations: [Double]) {
        let width = lags - 1
        importances = (0..<width).map { lag in
            let sum = steps.indices.reduce(0) { $0 + abs(weights[$1 * width + lag]) }
            return sum * deviations[lag] / Double(steps.count)
        }
    }

    var isFinite: Bool { weights.allSatisfy(\.isFinite) && intercepts.allSatisfy(\.isFinite) }

    /// The expected change over the learnt step at `place`; `newest` are the points, the newest first.
    func change(_ place: Int, _ newest: [Double]) -> Double {
        let width = lags - 1
        var sum = intercepts[place]
        for i in 0..<width {
            sum += weights[place * width + i] * (newest[i + 1] - newest[0] - means[i])
        }
        return sum
    }
}

extension NLinearMaps {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(lags)
        writer.write(steps.map(Double.init))
        for numbers in [means, intercepts, weights, importances] { writer.write(numbers) }
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        lags = try reader.integer("nlinear.lags", in: 2...NLinearModel.lagLimit)
        let numbers = try reader.numbers("nlinear.steps", limit: 48)
        guard numbers.allSatisfy({ (1...Double(ModelRecipe.horizonLimit)).contains($0) }) else {
            throw .badValue(field: "nlinear.steps")
        }
        steps = numbers.map { Int($0) }
        means = try reader.numbers("nlinear.means", limit: lags)
        intercepts = try reader.numbers("nlinear.intercepts", limit: steps.count)
        weights = try reader.numbers("nlinear.weights", limit: steps.count * lags)
        importances = try reader.numbers("nlinear.importances", limit: lags)
        let ascending = zip(steps, steps.dropFirst()).allSatisfy { $0 < $1 }
        guard !steps.isEmpty, ascending, means.count == lags - 1, intercepts.count == steps.count,
            weights.count == steps.count * (lags - 1), importances.count == lags - 1
        else { throw .badValue(field: "nlinear.weights") }
    }
}

/// The maps of ``NLinearModel``; the points they read come from the ring, gaps bridged by the last observed value.
public struct FittedNLinear: FittedModel, Equatable {
    let maps: NLinearMaps
    private var state: RegressionState

    init(maps: NLinearMaps, state: RegressionState) {
        self.maps = maps
        self.state = state
    }

    public var parameterCount: Int { maps.weights.count + maps.intercepts.count }

    /// The lags by their mean standardised weight; `lag_1` is the newest point, which is taken off the others.
    public var features: [FeatureImportance] {
        maps.importances.enumerated()
            .map { FeatureImportance(name: "lag_\($0.offset + 2)", weight: $0.element) }
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
        let newest = newestPoints(history)
        var (before, change) = (0, 0.0)
        for (place, knot) in maps.steps.enumerated() where before < steps {
            let next = maps.change(place, newest)
            for step in (before + 1)...knot where step <= steps {
                let weight = Double(step - before) / Double(knot - before)
                let value = newest[0] + change + weight * (next - change)
                output.append(state.bounds.clip(value, step: step, fallback: newest[0]))
            }
            (before, change) = (knot, next)
        }
        for step in (before + 1)..<max(steps + 1, before + 1) {
            output.append(state.bounds.clip(newest[0] + change, step: step, fallback: newest[0]))
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

    /// The newest first; the last value where the ring holds none.
    private func newestPoints(_ history: History) -> [Double] {
        var last = history.ring.lastObserved(atOrBefore: history.end - Int64(maps.lags))?.value ?? .nan
        var points: [Double] = []
        points.reserveCapacity(maps.lags)
        for back in stride(from: Int64(maps.lags) - 1, through: 0, by: -1) {
            let value = history.ring.raw(at: history.end - back)
            if !value.isNaN { last = value }
            points.append(last)
        }
        let first = points.first { !$0.isNaN } ?? state.last
        return points.reversed().map { $0.isNaN ? first : $0 }
    }
}

extension FittedNLinear {
    public func encode(into writer: inout ArtifactWriter) {
        maps.encode(into: &writer)
        state.trained.encode(into: &writer)
        state.bounds.encode(into: &writer)
        writer.write(state.last)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        maps = try NLinearMaps(from: &reader)
        let trained = try ForecastBounds(from: &reader)
        let bounds = try ForecastBounds(from: &reader)
        state = RegressionState(trained: trained, bounds: bounds, last: try reader.number("nlinear.last"))
    }
}
