public import SentinelSeries
import SentinelTime

/// The regression of ``LinearTrendModel`` learnt by stochastic gradient descent: seeded order, rate decaying with the
/// epoch, step divided by `1 + |x|^2` (normalised LMS, Nagumo and Noda 1967) so that no scale can make it diverge, and
/// averaged weights (Polyak and Juditsky 1992).
public struct SGDModel: UnfittedModel {
    /// How far back the lags reach.
    public let lookbackSteps: Int
    /// The most passes over the rows.
    public let epochs: Int
    /// The first pass's step, relative to the squared length of a row.
    public let learningRate: Double
    /// The shrinkage per pass.
    public let l2: Double
    /// Whether hour of the day and day of the week are columns.
    public let cyclicalTime: FeatureSwitch
    /// Decides the order of the rows.
    public let seed: UInt64

    /// `lookbackSteps` must be at least 1.
    public init(
        lookbackSteps: Int, epochs: Int = 20, learningRate: Double = 0.5, l2: Double = 1e-4,
        cyclicalTime: FeatureSwitch = .auto, seed: UInt64 = 0
    ) {
        self.lookbackSteps = lookbackSteps
        self.epochs = epochs
        self.learningRate = learningRate
        self.l2 = l2
        self.cyclicalTime = cyclicalTime
        self.seed = seed
    }

    public func fit(_ history: History) throws(FitError) -> FittedRegression {
        let window = try TrainingWindow(history, minimum: lookbackSteps / 2 + RegressionProblem.rowsNeeded)
        let features = LagFeatures(lookbackSteps: lookbackSteps, cyclicalTime: cyclicalTime, span: window.span)
        let problem = try RegressionProblem(features, window)
        let start = [Double](repeating: 0, count: features.width)
        return try problem.fitted(descend(problem.matrix, from: start, epochs: epochs, rate: learningRate))
    }

    /// Goes on from the previous coefficients on the newest quarter of the window, with a fifth of epochs and rate.
    public func partialFit(from previous: FittedRegression, history: History) throws(FitError) -> FittedRegression? {
        let recent = TrainingWindow.recent(history, lookback: lookbackSteps, rows: 60)
        let window = try TrainingWindow(history, minimum: RegressionProblem.rowsNeeded, limit: recent)
        let problem = try RegressionProblem(previous.columns, window)
        let start = problem.weights(of: previous)
        let weights = descend(problem.matrix, from: start, epochs: max(2, epochs / 5), rate: learningRate / 5)
        var model = try problem.fitted(weights)
        model.warm(over: history)
        return model
    }

    /// Stops early when the error before the update has not fallen by 0.1 % for two passes.
    private func descend(_ matrix: DesignMatrix, from start: [Double], epochs: Int, rate: Double) -> [Double] {
        var generator = SplitMix64(seed: seed)
        var order = Array(0..<matrix.rows)
        var weights = matrix.packed(start)
        var average = weights
        var (best, stale) = (Double.infinity, 0)
        for epoch in 0..<max(1, epochs) where stale < 2 {
            generator.shuffle(&order)
            var total = [SIMD8<Double>](repeating: .zero, count: matrix.blocks)
            let step = rate / (1 + Double(epoch))
            let loss = pass(matrix, order, &weights, &total, step)
            let shrink = 1 - min(1, l2)
            for block in 0..<matrix.blocks {
                weights[block] *= shrink
                average[block] = total[block] / Double(matrix.rows)
            }
            stale = loss < best * 0.999 ? 0 : stale + 1
            best = min(best, loss)
        }
        return (0..<matrix.width).map { average[$0 / 8][$0 % 8] }
    }

    private func pass(
        _ matrix: DesignMatrix, _ order: [Int], _ weights: inout [SIMD8<Double>], _ total: inout [SIMD8<Double>],
        _ step: Double
    ) -> Double {
        var loss = 0.0
        for row in order {
            let offset = row * matrix.blocks
            var (product, square) = (SIMD8<Double>.zero, SIMD8<Double>.zero)
            for block in 0..<matrix.blocks {
                let x = matrix.cells[offset + block]
                product += x * weights[block]
                square += x * x
            }
            let error = matrix.targets[row] - product.sum()
            loss += error * error
            let gain = step * error / (1 + square.sum())
            for block in 0..<matrix.blocks {
                weights[block] += matrix.cells[offset + block] * gain
                total[block] += weights[block]
            }
        }
        return loss
    }
}
