/// How a rolling-origin validation is laid out.
public struct ValidationOptions: Equatable, Sendable {
    /// How far ahead is forecast.
    public let horizon: Int
    /// The horizon steps that are scored, increasing.
    public let scoredSteps: [Int]
    /// The share of the window, its newest part, that is forecast and not fitted; 0.05 to 0.5.
    public let fraction: Double
    /// At most this many forecast values are computed: beyond it only every k-th grid point is an origin.
    public let forecastBudget: Int

    /// `scoredSteps` beyond `horizon` are left out; nil: those of ``ScoredSteps``.
    public init(horizon: Int, scoredSteps: [Int]? = nil, fraction: Double = 0.2, forecastBudget: Int = 50_000) {
        self.horizon = max(1, horizon)
        let steps = scoredSteps?.filter { (1...max(1, horizon)).contains($0) } ?? []
        self.scoredSteps = steps.isEmpty ? ScoredSteps.steps(horizon: max(1, horizon)) : steps.sorted()
        self.fraction = fraction.isFinite ? min(max(fraction, 0.05), 0.5) : 0.2
        self.forecastBudget = max(1, forecastBudget)
    }
}

/// How a long run is watched and stopped.
public struct RunControl: Sendable {
    /// Asked regularly; true stops the run with ``FitError/cancelled``.
    public let isCancelled: @Sendable () -> Bool
    /// Told regularly how much is done, 0 to 1.
    public let progress: @Sendable (Double) -> Void

    /// Never cancelled and told to nobody, unless said otherwise.
    public init(
        isCancelled: @escaping @Sendable () -> Bool = { false },
        progress: @escaping @Sendable (Double) -> Void = { _ in }
    ) {
        self.isCancelled = isCancelled
        self.progress = progress
    }
}
