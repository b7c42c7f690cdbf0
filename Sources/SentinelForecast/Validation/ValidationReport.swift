/// What a rolling-origin validation found.
public struct ValidationReport: Sendable {
    /// The errors of the model.
    public let model: ForecastMetrics
    /// "Repeat the last value", scored on the same origins and targets.
    public let naive: ForecastMetrics
    /// mean |y_t - y_(t-1)| of the fitting part, the denominator of MASE; 0 for a constant series.
    public let scale: Double
    /// From how many grid points forecasts were made.
    public let origins: Int
    /// The grid index of the last point the model was fitted on (and of the first origin).
    public let fittedThrough: Int64
    /// The errors of the model, origin by origin: what its intervals start from.
    public let errors: ForecastErrors
    /// Per origin the mean over its targets of (|e| + pinball loss) / 2 (|e| alone where intervals were not followed),
    /// in units of ``scale``: what selection compares. In the unit of the series where the scale is 0.
    let losses: [Double]

    /// The model's mean absolute error over naive's; nil where naive made none.
    var relativeToNaive: Double? {
        let ratio = model.overall.mae / naive.overall.mae
        return naive.overall.mae > 0 && ratio.isFinite ? ratio : nil
    }
}
