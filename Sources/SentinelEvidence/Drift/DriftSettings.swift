/// How far a version has drifted, and so what is to be done about it.
public enum DriftSeverity: String, Sendable, CaseIterable, Comparable {
    /// Nothing is wrong.
    case none
    /// Worth a fine-tuning.
    case low
    /// Worth a full retraining.
    case high

    private var rank: Int {
        switch self {
        case .none: 0
        case .low: 1
        case .high: 2
        }
    }

    public static func < (a: DriftSeverity, b: DriftSeverity) -> Bool { a.rank < b.rank }
}

/// A kind of evidence for drift.
public enum DriftDetector: String, Sendable, CaseIterable {
    /// Live errors against the baseline and against naive.
    case performance
    /// A change in the one-step residuals.
    case residualCUSUM = "residual_cusum"
    /// A change in the distribution of the input.
    case input
}

/// When drift is called low or high.
public struct DriftSettings: Sendable, Hashable {
    /// What the thresholds are compared with.
    public enum Mode: String, Sendable, CaseIterable {
        /// The live MAE over that of the baseline.
        case relative
        /// The live MAE, in the unit of the metric.
        case absolute
    }

    /// What the thresholds are compared with.
    public var mode = Mode.relative
    /// From here drift is low; positive.
    public var low = 1.25
    /// From here drift is high; above `low`.
    public var high = 1.75
    /// Steps over which live errors are averaged, 1 to 10,000.
    public var window = 60
    /// With fewer errors in the window nothing is judged.
    public var minSamples = 30
    /// How many checks on end must agree where no detector confirms, 1 or more; also what ends a drift.
    public var persistence = 3
    /// The evidence that is used.
    public var detectors: Set<DriftDetector> = Set(DriftDetector.allCases)
    /// k and h of the residual detector.
    public var cusum = ResidualCUSUM.Settings()

    /// The defaults: ratios 1.25 and 1.75 over 60 steps.
    public init() {}

    /// Steps between two checks that count for ``persistence``: a whole window, because checks of the same errors are
    /// one. Every sixth of it gives ten times the false calls (`sentinel-bench drift`).
    public var checkInterval: Int64 { Int64(min(max(window, 1), PerformanceDrift.windowLimit)) }

    var cusumSettings: ResidualCUSUM.Settings {
        var settings = cusum
        settings.window = window
        return settings
    }
}
