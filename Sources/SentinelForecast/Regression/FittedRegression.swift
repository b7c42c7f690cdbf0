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
    public let features: LagFeatures
    let means: [Double]
    let coefficients: [Double]
    let intercept: Double
    var state: RegressionState

    init(
        features: LagFeatures, means: [Double], coefficients: [Double], intercept: Double, state: RegressionState
    ) {
        self.features = features
        self.means = means
        self.coefficients = coefficients
        self.intercept = intercept
        self.state = state
    }

    public var parameterCount: Int { coefficients.count + 1 }

    public mutating func observe(_ value: Double?, history: History) {
        guard let value else { return }
        state.bounds.extend(value)
        state.last = value
    }

    public func forecast(steps: Int, history: History, into output: inout [Double]) {
        output.removeAll(keepingCapacity: true)
        guard steps > 0 else { return }
        var points = features.recentPoints(history)
        var row: [Double] = []
        row.reserveCapacity(features.width)
        for step in 1...steps {
            features.write(recent: points, history: history, into: &row)
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
            sum += coefficient * (row[j] - means[j])
        }
        return sum
    }
}

extension FittedRegression {
    public func encode(into writer: inout ArtifactWriter) {
        features.encode(into: &writer)
        writer.write(means)
        writer.write(coefficients)
        writer.write(intercept)
        state.trained.encode(into: &writer)
        state.bounds.encode(into: &writer)
        writer.write(state.last)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        features = try LagFeatures(from: &reader)
        means = try reader.numbers("regression.means", limit: features.width)
        coefficients = try reader.numbers("regression.coefficients", limit: features.width)
        guard means.count == features.width, coefficients.count == features.width else {
            throw .badValue(field: "regression.coefficients")
        }
        intercept = try reader.number("regression.intercept")
        let trained = try ForecastBounds(from: &reader)
        let bounds = try ForecastBounds(from: &reader)
        state = RegressionState(trained: trained, bounds: bounds, last: try reader.number("regression.last"))
    }
}
