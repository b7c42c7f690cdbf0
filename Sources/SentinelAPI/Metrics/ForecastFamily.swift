import SentinelPrometheus

/// The families of the forecast part of `/metrics` whose names are Sentinel's own, in the order of the page.
enum ForecastFamily: Int, CaseIterable {
    case expectedValue, expectedLower, expectedUpper, forecastValue, forecastLower, forecastUpper
    case meanAbsoluteError, scaledError, skill, coverage, target, driftScore, driftThreshold
    case driftSeverity, info, state, pinned, series, lastObservation

    /// The comment lines of each family, by raw value.
    static let headers = allCases.map { FamilyHeader($0.name, help: $0.help, type: .gauge) }

    /// How many of the samples on a page are forecasts.
    static let emitSeries = FamilyHeader(
        "sentinel_emit_series", help: "Forecast samples on this page.", type: .gauge)

    var name: String {
        switch self {
        case .expectedValue: "sentinel_expected_value"
        case .expectedLower: "sentinel_expected_value_lower"
        case .expectedUpper: "sentinel_expected_value_upper"
        case .forecastValue: "sentinel_forecast_value"
        case .forecastLower: "sentinel_forecast_value_lower"
        case .forecastUpper: "sentinel_forecast_value_upper"
        case .meanAbsoluteError: "sentinel_forecast_mae"
        case .scaledError: "sentinel_forecast_mase"
        case .skill: "sentinel_forecast_skill_ratio"
        case .coverage: "sentinel_interval_coverage_ratio"
        case .target: "sentinel_interval_target_ratio"
        case .driftScore: "sentinel_drift_score"
        case .driftThreshold: "sentinel_drift_threshold"
        case .driftSeverity: "sentinel_drift_severity"
        case .info: "sentinel_watch_info"
        case .state: "sentinel_watch_state"
        case .pinned: "sentinel_watch_pinned"
        case .series: "sentinel_watch_series"
        case .lastObservation: "sentinel_watch_last_observation_timestamp_seconds"
        }
    }

    /// Whether its samples count as emitted forecasts.
    var isForecast: Bool { rawValue <= ForecastFamily.forecastUpper.rawValue }

    private var help: String {
        switch self {
        case .expectedValue: "What was expected of the present grid point, forecast one horizon earlier."
        case .expectedLower: "Lower bound of the interval around the expected value, at the level of the watch."
        case .expectedUpper: "Upper bound of the interval around the expected value, at the level of the watch."
        case .forecastValue: "The forecast for the end of the horizon."
        case .forecastLower: "Lower bound of the interval at the end of the horizon."
        case .forecastUpper: "Upper bound of the interval at the end of the horizon."
        case .meanAbsoluteError: "Live mean absolute error of matured forecasts, averaged over the series of a watch."
        case .scaledError:
            "Live mean absolute error over the mean absolute one-step change of the training window."
        case .skill:
            "1 - live error / error of repeating the last value, averaged over the series of a watch."
        case .coverage: "Share of matured forecasts whose interval held the value, averaged over the series of a watch."
        case .target: "The share that the interval is meant to hold."
        case .driftScore:
            "What each detector of drift finds, the worst of the series: performance on the scale of "
                + "sentinel_drift_threshold, the others as a share of their own threshold."
        case .driftThreshold: "From where the performance of a watch is said to have drifted, by what it starts."
        case .driftSeverity: "1 for how far a watch has drifted, 0 for all others."
        case .info: "The model and the active version of a watch; always 1."
        case .state: "1 for the state in which a watch is, 0 for all others."
        case .pinned: "1 while a rollback keeps automatic actors from changing the active version."
        case .series: "Series that a watch follows."
        case .lastObservation: "Time of the newest observation of a watch, in seconds since the epoch."
        }
    }
}
