/// The standardised training rows of a lag regression: what one step changes, given ``LagFeatures``.
///
/// The target is `y_t - y_(t-1)` rather than `y_t`: with lag 1 among the columns the models are the same, but shrinking
/// then leads to "repeat the last value" and a straight ramp is exact.
struct RegressionProblem {
    /// Fewer rows than this are not fitted.
    static let rowsNeeded = 8

    let features: LagFeatures
    let matrix: DesignMatrix
    private let scaling: FeatureScaling
    private let target: (mean: Double, deviation: Double)
    private let bounds: ForecastBounds
    private let last: Double

    init(_ features: LagFeatures, _ window: TrainingWindow) throws(FitError) {
        self.features = features
        var matrix = DesignMatrix(width: features.width, capacity: window.values.count)
        var row: [Double] = []
        row.reserveCapacity(features.width)
        let first = max(features.lags.last ?? 1, features.window)
        guard window.values.count >= first + Self.rowsNeeded else {
            throw .tooFewPoints(needed: first + Self.rowsNeeded, observed: window.observedCount)
        }
        for next in first..<window.values.count where !window.values[next].isNaN {
            features.write(training: window, next: next, into: &row)
            guard !row.contains(where: \.isNaN) else { continue }
            matrix.append(row, target: window.values[next] - window.held[next - 1])
        }
        guard matrix.rows >= Self.rowsNeeded else {
            throw .tooFewRows(needed: Self.rowsNeeded, usable: matrix.rows)
        }
        scaling = matrix.standardise()
        target = matrix.standardiseTargets()
        self.matrix = matrix
        bounds = window.bounds
        last = window.last
    }

    /// The model whose coefficients on the standardised columns are `weights`.
    func fitted(_ weights: [Double]) throws(FitError) -> FittedRegression {
        let coefficients = zip(weights, scaling.deviations).map { weight, deviation in
            deviation > 0 ? weight * target.deviation / deviation : 0
        }
        guard coefficients.allSatisfy(\.isFinite) else { throw .noSolution }
        return FittedRegression(
            columns: features, scaling: scaling, coefficients: coefficients, intercept: target.mean,
            state: RegressionState(trained: bounds, bounds: bounds, last: last))
    }

    /// The coefficients of `model` expressed on the standardised columns of this problem.
    func weights(of model: FittedRegression) -> [Double] {
        zip(model.coefficients, scaling.deviations).map { coefficient, deviation in
            target.deviation > 0 ? coefficient * deviation / target.deviation : 0
        }
    }
}
