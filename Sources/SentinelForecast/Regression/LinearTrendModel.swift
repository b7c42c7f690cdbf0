public import SentinelSeries
import SentinelTime

/// Ridge regression on lags, rolling statistics and cyclical time:
/// `w = argmin |y - Xw|^2 + n ridge |w|^2` on standardised columns (Hoerl and Kennard 1970).
public struct LinearTrendModel: UnfittedModel {
    /// How far back the lags reach.
    public let lookbackSteps: Int
    /// The penalty per training row.
    public let ridge: Double
    /// Whether hour of the day and day of the week are columns.
    public let cyclicalTime: FeatureSwitch

    /// `lookbackSteps` must be at least 1.
    public init(lookbackSteps: Int, ridge: Double = 1e-3, cyclicalTime: FeatureSwitch = .auto) {
        self.lookbackSteps = lookbackSteps
        self.ridge = ridge
        self.cyclicalTime = cyclicalTime
    }

    public func fit(_ history: History) throws(FitError) -> FittedRegression {
        let window = try TrainingWindow(history, minimum: lookbackSteps / 2 + RegressionProblem.rowsNeeded)
        let features = LagFeatures(lookbackSteps: lookbackSteps, cyclicalTime: cyclicalTime, span: window.span)
        let problem = try RegressionProblem(features, window)
        let penalty = max(ridge, 1e-9) * Double(problem.matrix.rows)
        guard let weights = problem.matrix.normalEquations().solve(ridge: penalty) else { throw .noSolution }
        return try problem.fitted(weights)
    }

    /// Ridge towards the previous coefficients on the newest quarter of the window.
    public func partialFit(from previous: FittedRegression, history: History) throws(FitError) -> FittedRegression? {
        let recent = TrainingWindow.recent(history, lookback: lookbackSteps, rows: 60)
        let window = try TrainingWindow(history, minimum: RegressionProblem.rowsNeeded, limit: recent)
        let problem = try RegressionProblem(previous.columns, window)
        let prior = problem.weights(of: previous)
        let penalty = max(ridge, 0.1) * Double(problem.matrix.rows)
        guard let weights = problem.matrix.normalEquations().solve(ridge: penalty, towards: prior) else {
            throw .noSolution
        }
        var model = try problem.fitted(weights)
        model.warm(over: history)
        return model
    }
}

extension LagFeatures {
    /// Cyclical columns from the data: the hour of the day from two days on, the day of the week from two weeks on.
    init(lookbackSteps: Int, cyclicalTime: FeatureSwitch, span: TimeSpan) {
        self.init(
            lookbackSteps: lookbackSteps,
            hourOfDay: cyclicalTime.resolve(span >= .days(2)),
            dayOfWeek: cyclicalTime.resolve(span >= .days(14)))
    }
}
