public import SentinelSeries

/// Simple exponential smoothing (Brown 1959; Hyndman et al. 2008, section 2.2): `l = l + alpha (y - l)`, `f(t, h) = l`,
/// from the first observed value on.
///
/// Without a given `alpha` it is the best of eleven, by the mean absolute one-step error: on monitoring data that beats
/// the optimiser on squared errors. With ``SmoothingCriterion/mse`` the best of the eleven is refined by golden
/// sections, and is the optimum over 0.01...0.99.
public struct SESModel: UnfittedModel {
    /// Weight of the newest value, fixed; nil: chosen from the data.
    public let alpha: Double?
    /// What the chosen weight minimises.
    public let criterion: SmoothingCriterion

    /// The weights that are tried.
    static let grid = [0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85, 0.99]

    /// `alpha` from 0.001 to 1, chosen from the data where it is nil.
    public init(alpha: Double? = nil, criterion: SmoothingCriterion = .mae) {
        self.alpha = alpha.map { min(1, max(0.001, $0)) }
        self.criterion = criterion
    }

    public func fit(_ history: History) throws(FitError) -> FittedSES {
        let window = try TrainingWindow(history, minimum: 2)
        return fitted(alpha ?? chosen(window.values), history: history)
    }

    /// Chooses again, on the newest quarter of the window.
    public func partialFit(from previous: FittedSES, history: History) throws(FitError) -> FittedSES? {
        let window = try TrainingWindow(history, minimum: 2)
        let recent = TrainingWindow.recent(history, lookback: 0, rows: 60)
        return fitted(alpha ?? chosen(Array(window.values.suffix(recent))), history: history)
    }

    private func fitted(_ alpha: Double, history: History) -> FittedSES {
        var model = FittedSES(alpha: alpha, level: 0)
        model.warm(over: history)
        return model
    }

    private func chosen(_ values: [Double]) -> Double {
        let scale = ETSScale(values)
        let scaled = values.map(scale.down)
        let losses = losses(scaled, Self.grid)
        let best = losses.indices.min { losses[$0] < losses[$1] } ?? 0
        guard criterion == .mse else { return Self.grid[best] }
        return goldenSection(scaled, Self.grid[max(0, best - 1)], Self.grid[min(Self.grid.count - 1, best + 1)])
    }

    /// The sum of absolute or squared one-step errors for each weight, in one pass.
    func losses(_ values: [Double], _ alphas: [Double]) -> [Double] {
        guard let first = values.firstIndex(where: { !$0.isNaN }) else { return alphas.map { _ in 0 } }
        return stride(from: 0, to: alphas.count, by: 4).flatMap { from in
            let count = min(4, alphas.count - from)
            var (alpha, level, loss) = (SIMD4<Double>.zero, SIMD4(repeating: values[first]), SIMD4<Double>.zero)
            for lane in 0..<count { alpha[lane] = alphas[from + lane] }
            for value in values[(first + 1)...] where !value.isNaN {
                let error = value - level
                level += alpha * error
                loss += criterion == .mse ? error * error : error.replacing(with: -error, where: error .< 0)
            }
            return (0..<count).map { loss[$0] }
        }
    }

    /// Narrows the bracket to 1e-6.
    private func goldenSection(_ values: [Double], _ low: Double, _ high: Double) -> Double {
        let ratio = (5.0.squareRoot() - 1) / 2
        var (a, b) = (low, high)
        while b - a > 1e-6 {
            let (c, d) = (b - ratio * (b - a), a + ratio * (b - a))
            let loss = losses(values, [c, d])
            if loss[0] < loss[1] { b = d } else { a = c }
        }
        return (a + b) / 2
    }
}
