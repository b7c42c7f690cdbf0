/// The models, by the names used in the API, in artifacts and in labels.
public enum ModelKind: String, CaseIterable, Hashable, Sendable {
    case naive
    case linearTrend = "linear_trend"
    case exponentialSmoothing = "exponential_smoothing"
    case arima
    case sgd
}
