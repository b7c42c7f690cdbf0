/// The models, by the names used in the API, in artifacts and in labels.
public enum ModelKind: String, CaseIterable, Hashable, Sendable {
    case auto
    case naive
    case seasonalNaive = "seasonal_naive"
    case windowAverage = "window_average"
    case ses
    case exponentialSmoothing = "exponential_smoothing"
    case ets
    case theta
    case arima
    case mstl
    case linearTrend = "linear_trend"
    case sgd
    case nlinear
    case fourierRidge = "fourier_ridge"
    case gradientBoosting = "gradient_boosting"
    case modelSelection = "model_selection"
}
