/// The one table of models: it drives validation, `/v1/models`, OpenAPI and the README.
public enum ModelCatalogue {
    /// One entry for each kind, in the order of ``ModelKind``.
    public static let entries: [ModelDescription] = [naive, linearTrend, exponentialSmoothing, arima, sgd]

    /// The entry of a kind.
    public static subscript(kind: ModelKind) -> ModelDescription {
        switch kind {
        case .naive: naive
        case .linearTrend: linearTrend
        case .exponentialSmoothing: exponentialSmoothing
        case .arima: arima
        case .sgd: sgd
        }
    }

    private static let naive = ModelDescription(
        kind: .naive, title: "Last value", meaning: "Repeats the last observed value; the yardstick of the others.",
        parameters: [], seasonal: false, intervals: false, covariates: false, supportsPartialFit: false,
        costClass: .free, workUnitsPerPoint: 0.01, pointsNeeded: 1, readsLookback: false)

    private static let linearTrend = ModelDescription(
        kind: .linearTrend, title: "Linear regression on lags",
        meaning: "Ridge regression on past values, their rolling mean and deviation, and cyclical time.",
        parameters: [
            ParameterDescription(
                name: "ridge", type: .number(1e-9...1e3), defaultValue: .number(1e-3),
                meaning: "Penalty per training row on the standardised coefficients."),
            cyclicalTime,
        ],
        seasonal: false, intervals: false, covariates: false, supportsPartialFit: true,
        costClass: .medium, workUnitsPerPoint: 2, pointsNeeded: 16, readsLookback: true)

    private static let exponentialSmoothing = ModelDescription(
        kind: .exponentialSmoothing, title: "Exponential smoothing",
        meaning: "Holt's level and trend, with a trend that may be damped.",
        parameters: [
            ParameterDescription(
                name: "damped", type: .choice(FeatureSwitch.allCases.map(\.rawValue)), defaultValue: .text("auto"),
                meaning: "Whether the trend dies away; `auto` decides by the one-step error."),
            ParameterDescription(
                name: "alpha", type: .number(0.001...1), defaultValue: nil,
                meaning: "Weight of the newest value in the level; chosen from the data unless given."),
            ParameterDescription(
                name: "beta", type: .number(0...1), defaultValue: nil,
                meaning: "Weight of the newest change in the trend, 0 for none; chosen from the data unless given."),
            ParameterDescription(
                name: "phi", type: .number(0.5...1), defaultValue: nil,
                meaning: "What remains of the trend after each step; chosen from the data unless given."),
        ],
        seasonal: false, intervals: false, covariates: false, supportsPartialFit: true,
        costClass: .low, workUnitsPerPoint: 1, pointsNeeded: 8, readsLookback: false)

    private static let arima = ModelDescription(
        kind: .arima, title: "ARIMA(p,d,q)",
        meaning: "Autoregression and moving average of the differenced series, with a constant.",
        parameters: [
            ParameterDescription(
                name: "p", type: .integer(0...5), defaultValue: .integer(1), meaning: "Autoregressive terms."),
            ParameterDescription(
                name: "d", type: .integer(0...2), defaultValue: .integer(1),
                meaning: "Times the series is differenced."),
            ParameterDescription(
                name: "q", type: .integer(0...5), defaultValue: .integer(1), meaning: "Moving-average terms."),
            ParameterDescription(
                name: "constant", type: .choice(FeatureSwitch.allCases.map(\.rawValue)), defaultValue: .text("auto"),
                meaning: "Whether the differenced series has a mean; `auto`: unless d is 2."),
        ],
        seasonal: false, intervals: false, covariates: false, supportsPartialFit: true,
        costClass: .medium, workUnitsPerPoint: 2, pointsNeeded: 24, readsLookback: false)

    private static let sgd = ModelDescription(
        kind: .sgd, title: "Stochastic gradient descent",
        meaning: "The regression of `linear_trend`, learnt row by row; it can go on learning.",
        parameters: [
            ParameterDescription(
                name: "epochs", type: .integer(1...200), defaultValue: .integer(20),
                meaning: "The most passes over the training rows."),
            ParameterDescription(
                name: "learning_rate", type: .number(1e-4...1), defaultValue: .number(0.5),
                meaning: "The first pass's step, relative to the squared length of a row."),
            ParameterDescription(
                name: "l2", type: .number(0...0.5), defaultValue: .number(1e-4), meaning: "Shrinkage per pass."),
            cyclicalTime,
        ],
        seasonal: false, intervals: false, covariates: false, supportsPartialFit: true,
        costClass: .medium, workUnitsPerPoint: 4, pointsNeeded: 16, readsLookback: true)

    private static let cyclicalTime = ParameterDescription(
        name: "cyclical_time", type: .choice(FeatureSwitch.allCases.map(\.rawValue)), defaultValue: .text("auto"),
        meaning: "Hour of the day and day of the week as inputs; `auto`: from 2 days and 2 weeks of data on.")
}
