public import SentinelSeries

/// What a fitted regression carries along besides its coefficients.
struct RegressionState: Equatable, Sendable {
    /// The bounds of the training window.
    let trained: ForecastBounds
    /// The same, widened by what was observed since.
    var bounds: ForecastBounds
    /// The newest observed value.
    var last: Double
}

/// A linear function of ``LagFeatures``, forecast recursively: `f(t,1) = y_t + a + sum_j c_j (x_j - m_j)`, each further
/// step from a row that is built anew with the forecasts so far in place of observations.
public struct FittedRegression: FittedModel, Equatable {
    /// How its columns are built.
    public let columns: LagFeatures
    let scaling: FeatureScaling
    let coefficients: [Double]
    let intercept: Double
    var state: RegressionState

    init(
        columns: LagFeatures, scaling: FeatureScaling, coefficients: [Double], intercept: Double, state: RegressionState
    ) {
        self.columns = columns
        self.scaling = scaling
        self.coefficients = coefficients
        self.intercept = intercept
        self.state = state
    }

    public var parameterCount: Int { coefficients.count + 1 }

    /// The columns by their standardised coefficient, |c_j| times the deviation of the column.
    public var features: [FeatureImportance] {
        zip(columns.names, zip(coefficients, scaling.deviations))
            .map { FeatureImportance(name: $0, weight: abs($1.0) * $1.1) }
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
        var points = columns.recentPoints(history)
        var row: [Double] = []
        row.reserveCapacity(columns.width)
        for step in 1...steps {
            columns.write(recent: points, history: history, into: &row)
            let newest = points[points.count - 1]
            let base = newest.isNaN ? state.last : newest
            let value = state.bounds.clip(base + change(row), step: step, fallback: base)
            points.append(value)
            output.append(value)
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

    /// The expected change over one step; a column that is not known counts as its training mean.
    private func change(_ row: [Double]) -> Double {
        var sum = intercept
        for (j, coefficient) in coefficients.enumerated() where !row[j].isNaN {
            sum += coefficient * (row[j] - scaling.means[j])
        }
        return sum
    }
}

extension FittedRegression {
    public func encode(into writer: inout ArtifactWriter) {
        columns.encode(into: &writer)
        writer.write(scaling.means)
        writer.write(scaling.deviations)
        writer.write(coefficients)
        writer.write(intercept)
        state.trained.encode(into: &writer)
        state.bounds.encode(into: &writer)
        writer.write(state.last)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        columns = try LagFeatures(from: &reader)
        let means = try reader.numbers("regression.means", limit: columns.width)
        let deviations = try reader.numbers("regression.deviations", limit: columns.width)
        scaling = FeatureScaling(means: means, deviations: deviations)
        coefficients = try reader.numbers("regression.coefficients", limit: columns.width)
        guard means.count == columns.width, deviations.count == columns.width, deviations.allSatisfy({ $0 >= 0 }),
            coefficients.count == columns.width
        else {
            throw .badValue(field: "regression.coefficients")
        }
        intercept = try reader.number("regression.intercept")
        let trained = try ForecastBounds(from: &reader)
        let bounds = try ForecastBounds(from: &reader)
        state = RegressionState(trained: trained, bounds: bounds, last: try reader.number("regression.last"))
    }
}
