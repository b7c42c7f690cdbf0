/// What happens to the points of a series before a model learns from them.
///
/// Outliers are tamed for fitting only: a model that serves sees, and is scored against, what was measured. Gaps, scale
/// and transform hold for fitting and serving alike, and forecasts are brought back to the unit of the series.
public struct Preprocessing: Hashable, Sendable {
    /// What a missing point becomes.
    public enum Gaps: String, CaseIterable, Sendable {
        /// It stays missing; each model does what it can with that.
        case exclude
        /// The value before it.
        case hold
        /// The straight line between its neighbours while fitting; the value before it while no later one is known.
        case interpolate
        /// 0: no sample means nothing happened.
        case zero
    }

    /// What an outlier becomes while fitting.
    public enum Outliers: String, CaseIterable, Sendable {
        /// It stays.
        case none
        /// The nearest value that is no outlier by the Hampel identifier (6 scaled MADs, windows of 120 points).
        case hampel
    }

    /// To what the values are scaled.
    public enum Scale: String, CaseIterable, Sendable {
        case none
        /// Mean 0, standard deviation 1.
        case standard
        /// 0 to 1.
        case minmax
        /// Median 0, interquartile range 1.
        case robust
    }

    /// What makes the values more symmetric.
    public enum Transform: String, CaseIterable, Sendable {
        case none
        /// ln(1 + y), for values above -1.
        case log1p
        /// (y^lambda - 1) / lambda with the lambda of the greatest likelihood, for values above 0 (Box and Cox 1964).
        case boxCox = "box_cox"
    }

    /// What a missing point becomes.
    public var gaps: Gaps
    /// What an outlier becomes while fitting.
    public var outliers: Outliers
    /// To what the values are scaled.
    public var scale: Scale
    /// What makes the values more symmetric; applied before `scale`.
    public var transform: Transform

    /// Nothing is done unless said otherwise.
    public init(
        gaps: Gaps = .exclude, outliers: Outliers = .none, scale: Scale = .none, transform: Transform = .none
    ) {
        self.gaps = gaps
        self.outliers = outliers
        self.scale = scale
        self.transform = transform
    }

    /// Whether a model serves the points as they are.
    var changesServing: Bool { gaps != .exclude || scale != .none || transform != .none }
}
