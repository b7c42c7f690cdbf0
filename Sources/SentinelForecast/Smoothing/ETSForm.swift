/// How the error enters an ETS model.
public enum ETSError: String, CaseIterable, Sendable {
    /// `y = f + e`.
    case additive
    /// `y = f (1 + e)`; for positive series only.
    case multiplicative
}

/// The trend of an ETS model.
public enum ETSTrend: String, CaseIterable, Sendable {
    case none
    case additive
    /// Additive, with a share phi of it left after each step.
    case damped
}

/// The season of an ETS model.
public enum ETSSeason: String, CaseIterable, Sendable {
    case none
    case additive
    /// Factors of the level; for positive series only.
    case multiplicative
}

/// What ETS forms are compared by.
public enum InformationCriterion: String, CaseIterable, Sendable {
    case aic
    /// AIC, corrected for short series.
    case aicc
    case bic
}

/// One of the eighteen ETS models without a multiplicative trend, such as ETS(M,Ad,A).
public struct ETSForm: Hashable, Sendable {
    /// How the error enters.
    public var error: ETSError
    /// Whether there is a trend, and whether it dies away.
    public var trend: ETSTrend
    /// How the season enters.
    public var season: ETSSeason

    /// All three parts.
    public init(error: ETSError, trend: ETSTrend, season: ETSSeason) {
        self.error = error
        self.trend = trend
        self.season = season
    }

    /// Every form, the simple ones first.
    static let all = ETSSeason.allCases.flatMap { season in
        ETSTrend.allCases.flatMap { trend in
            ETSError.allCases.map { ETSForm(error: $0, trend: trend, season: season) }
        }
    }

    /// Whether the form may be chosen automatically: additive errors with a multiplicative season are numerically
    /// unstable (Hyndman et al. 2008, section 2.8; R's and statsforecast's `restrict`).
    var isStable: Bool { error == .multiplicative || season != .multiplicative }

    /// Whether every value must be above 0.
    var needsPositiveValues: Bool { error == .multiplicative || season == .multiplicative }

    /// Smoothing parameters and free initial states for a season of `period` steps.
    func parameterCount(period: Int) -> Int {
        let trends = [ETSTrend.none: 0, .additive: 2, .damped: 3][trend] ?? 0
        return 2 + trends + (season == .none ? 0 : period)
    }
}

extension InformationCriterion {
    /// The value for -2 log L of `loss` (up to a constant), `count` estimated parameters with the variance, and
    /// `observed` values; infinite where the values are too few.
    func value(loss: Double, count: Int, observed: Int) -> Double {
        let (k, n) = (Double(count), Double(observed))
        guard count + 1 < observed else { return .infinity }
        return switch self {
        case .aic: loss + 2 * k
        case .aicc: loss + 2 * k + 2 * k * (k + 1) / (n - k - 1)
        case .bic: loss + k * logarithm(n)
        }
    }
}
