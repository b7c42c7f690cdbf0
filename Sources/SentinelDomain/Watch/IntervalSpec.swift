/// Which prediction intervals are kept, how they are made, and which one `/metrics` shows.
package struct IntervalSpec: Sendable, Equatable {
    /// How bounds follow from past errors.
    package enum Method: String, Sendable, CaseIterable {
        /// Whichever of the next two has had the smaller pinball loss so far.
        case auto
        /// Quantiles of the absolute error that are tracked by sample, per horizon step.
        case quantileTracking = "quantile_tracking"
        /// Quantiles of past errors, pooled over time and neighbouring horizon steps.
        case pooled
        /// Adaptive conformal inference over a window of errors: long-run coverage for any data.
        case adaptiveConformal = "adaptive_conformal"
    }

    /// Coverage levels, each 0.5 to 0.999, ascending.
    package var levels: [Double]
    /// One of `levels`.
    package var emittedLevel: Double
    package var method: Method

    package init(levels: [Double], emittedLevel: Double, method: Method = .auto) {
        self.levels = levels
        self.emittedLevel = emittedLevel
        self.method = method
    }
}
