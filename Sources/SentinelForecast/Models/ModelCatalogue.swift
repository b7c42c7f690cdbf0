/// The one table of models: it drives validation, `/v1/models`, OpenAPI and the README.
public enum ModelCatalogue {
    /// One entry for each kind, in the order of ``ModelKind``.
    public static let entries: [ModelDescription] = ModelKind.allCases.map { Self[$0] }

    /// The entry of a kind.
    public static subscript(kind: ModelKind) -> ModelDescription {
        switch kind {
        case .naive: .naive
        case .linearTrend: .linearTrend
        case .exponentialSmoothing: .exponentialSmoothing
        case .arima: .arima
        case .sgd: .sgd
        case .auto: .auto
        case .seasonalNaive: .seasonalNaive
        case .windowAverage: .windowAverage
        case .mstl: .mstl
        case .ses: .ses
        case .ets: .ets
        case .theta: .theta
        case .modelSelection: .modelSelection
        case .nlinear: .nlinear
        case .fourierRidge: .fourierRidge
        case .gradientBoosting: .gradientBoosting
        }
    }
}
