package import SentinelForecast

/// A version as one series sees it: the coefficients that training produced for this series.
package struct SeriesActivation: Sendable {
    package var version: Int
    package var model: AnyFittedModel
    /// Mean absolute one-step difference of the training window, the scale of the live MASE; 0 = not known.
    package var scale: Double
    /// The last grid index that training saw: only later targets count for the live scores.
    package var trainedThrough: Int64
    /// The series joined after the version was trained and was fitted from the version's recipe alone.
    package var isCold: Bool
    /// Errors made out of sample in training, from which the intervals start; nil = they start from live errors.
    package var errors: ForecastErrors?
    /// Those errors over naive's on the same origins; nil = not known.
    package var relativeToNaive: Double?

    package init(
        version: Int, model: AnyFittedModel, scale: Double, trainedThrough: Int64, isCold: Bool,
        errors: ForecastErrors? = nil, relativeToNaive: Double? = nil
    ) {
        self.version = version
        self.model = model
        self.scale = scale
        self.trainedThrough = trainedThrough
        self.isCold = isCold
        self.errors = errors
        self.relativeToNaive = relativeToNaive
    }
}
