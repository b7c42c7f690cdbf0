public import SentinelSeries

/// `centre + scale * (row * weights)` over the grid.
struct FourierCurve: Equatable, Sendable {
    let basis: FourierBasis
    let centre: Double
    let scale: Double
    let weights: [Double]
    /// The movement of the trend, then that of each season.
    let movements: [Double]

    init(_ problem: FourierProblem, weights: [Double]) {
        basis = problem.basis
        centre = problem.centre
        scale = problem.scale
        self.weights = weights
        let ranges = [1..<(2 + basis.changes)] + basis.seasons.indices.map { problem.basis.columns(ofSeason: $0) }
        movements = ranges.map { problem.movement(weights, $0) }
    }

    private init(_ former: FourierCurve, weights: [Double]) {
        basis = former.basis
        centre = former.centre
        scale = former.scale
        self.weights = weights
        movements = former.movements
    }

    /// The curve with its coefficients moved towards the points of `window`: `w + argmin |y - X(w + d)|^2 + n penalty
    /// |d|^2`; nil for a flat one, which has no unit to learn in.
    func adapted(to window: TrainingWindow, penalty: Double) -> FourierCurve? {
        guard scale > 0 else { return nil }
        var matrix = DesignMatrix(width: basis.width, capacity: window.observedCount)
        var row: [Double] = []
        for (offset, error) in errors(window).enumerated() where !error.isNaN {
            basis.write(window.startIndex + Int64(offset), into: &row)
            matrix.append(row, target: error / scale)
        }
        let change = matrix.normalEquations().solve(ridge: penalty * Double(matrix.rows))
        return change.map { FourierCurve(self, weights: zip(weights, $0).map(+)) }
    }

    /// `y - g` over a window, NaN where a point is missing.
    func errors(_ window: TrainingWindow) -> [Double] {
        var row: [Double] = []
        return window.values.enumerated().map { offset, value in
            value.isNaN ? .nan : value - self.value(at: window.startIndex + Int64(offset), row: &row)
        }
    }

    func value(at index: Int64, row: inout [Double]) -> Double {
        guard scale > 0 else { return centre }
        basis.write(index, into: &row)
        return centre + scale * zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 }
    }

    func encode(into writer: inout ArtifactWriter) {
        basis.encode(into: &writer)
        writer.write(centre)
        writer.write(scale)
        writer.write(weights)
        writer.write(movements)
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        basis = try FourierBasis(from: &reader)
        centre = try reader.number("fourier.centre")
        scale = try reader.number("fourier.scale", in: 0...ArtifactReader.finite.upperBound)
        weights = try reader.numbers("fourier.weights", limit: basis.width)
        movements = try reader.numbers("fourier.movements", limit: basis.seasons.count + 1)
        guard weights.count == basis.width, movements.count == basis.seasons.count + 1 else {
            throw .badValue(field: "fourier.weights")
        }
    }
}

/// The curve of ``FourierRidgeModel`` and the newest errors: `f(t,h) = g(t + h) + m + rho^h l`.
public struct FittedFourierRidge: FittedModel, Equatable {
    let curve: FourierCurve
    private var carry: ResidualCarry
    private let trained: ForecastBounds
    private var bounds: ForecastBounds
    private var last = 0.0

    init(curve: FourierCurve, carry: ResidualCarry, bounds: ForecastBounds) {
        self.curve = curve
        self.carry = carry
        trained = bounds
        self.bounds = bounds
    }

    public var parameterCount: Int { curve.weights.count }

    /// How far trend and seasons move the curve, in its standard deviations.
    public var features: [FeatureImportance] {
        let names = ["trend"] + curve.basis.seasons.map { "season_\($0.period)" }
        return zip(names, curve.movements).map { FeatureImportance(name: $0, weight: $1) }
            .sorted { $0.weight > $1.weight }
    }

    public mutating func observe(_ value: Double?, history: History) {
        var row: [Double] = []
        observe(value, at: history.end, row: &row)
    }

    public func forecast(steps: Int, history: History, into output: inout [Double]) {
        output.removeAll(keepingCapacity: true)
        guard steps > 0 else { return }
        var row: [Double] = []
        var errors = carry.expected()
        for step in 1...steps {
            let value = curve.value(at: history.end + Int64(step), row: &row) + (errors.next() ?? 0)
            output.append(bounds.clip(value, step: step, fallback: last))
        }
    }

    public mutating func warm(over history: History) {
        carry.reset()
        bounds = trained
        last = curve.centre
        var row: [Double] = []
        var index = history.ring.startIndex
        while index <= history.end {
            observe(history.ring[index], at: index, row: &row)
            index += 1
        }
    }

    private mutating func observe(_ value: Double?, at index: Int64, row: inout [Double]) {
        guard let value else { return carry.observe(nil) }
        bounds.extend(value)
        last = value
        carry.observe(value - curve.value(at: index, row: &row))
    }
}

extension FittedFourierRidge {
    public func encode(into writer: inout ArtifactWriter) {
        curve.encode(into: &writer)
        carry.encode(into: &writer)
        trained.encode(into: &writer)
        bounds.encode(into: &writer)
        writer.write(last)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        curve = try FourierCurve(from: &reader)
        carry = try ResidualCarry(from: &reader)
        trained = try ForecastBounds(from: &reader)
        bounds = try ForecastBounds(from: &reader)
        last = try reader.number("fourier.last")
    }
}
