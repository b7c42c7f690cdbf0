#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// Finds a change in the one-step residuals of a forecast: in their location, up or down, and in their loss (size).
///
/// Each residual becomes its standard normal rank score within a reference (``ReferenceSample``), is whitened as if the
/// scores were autoregressive of order 1, and is added up by three one-sided sums of Page:
/// ```
/// z = clip((q(t) - phi q(t-1)) / sqrt(1 - phi^2), -4, 4)
/// S+ <- max(0, S+ + z - k)    S- <- max(0, S- - z - k)    SL <- max(0, SL + probit(2 Phi(|z|) - 1) - k)
/// ```
/// After g missing steps phi^(g+1) takes the place of phi. While the reference has fewer than 1,000 residuals the
/// threshold is h (1000/m)^(1/4), which pays for its scatter. Time per step: O(log m); less than 8 kB.
///
/// Feed one-step residuals only: those of longer horizons overlap and are no autoregression of order 1.
public struct ResidualCUSUM: Sendable, Hashable {
    /// What the sums are run with.
    public struct Settings: Sendable, Hashable {
        /// k, what a score must exceed to count, 0 to 4; in standard deviations.
        public var allowance = 0.25
        /// h, where an alarm begins, 1 to 1,000; a warning begins at half of it.
        public var threshold = 20.0
        /// Steps; an alarm ends after two windows on end with S < h/4. 1 to 10,000.
        public var window = 60

        /// k = 0.25, h = 20, 60 steps: about 0.2 false alarms in 10,000 steps (`sentinel-bench drift`).
        public init() {}

        /// The same, every number brought into its range.
        var checked: Settings {
            var checked = self
            checked.allowance = allowance.isFinite ? min(max(allowance, 0), 4) : 0.25
            checked.threshold = threshold.isFinite ? min(max(threshold, 1), 1_000) : 20
            checked.window = min(max(window, 1), 10_000)
            return checked
        }
    }

    /// Scores beyond this many standard deviations count as this many.
    static let scoreLimit = 4.0
    /// After this many missing steps the last residual says nothing about the next.
    static let gapLimit = 1_000

    /// What the sums are run with.
    public private(set) var settings: Settings
    /// What residuals are ranked against.
    public private(set) var reference: ReferenceSample
    /// The residuals have moved up: the forecasts are too low.
    public internal(set) var upward = CUSUMChannel()
    /// The residuals have moved down: the forecasts are too high.
    public internal(set) var downward = CUSUMChannel()
    /// The residuals have become larger.
    public internal(set) var loss = CUSUMChannel()
    var previousScore: Double?
    var gap = 0

    /// Numbers of `settings` beyond their range are brought into it. `reference` may be incomplete or empty: the
    /// detector gathers what is missing from the residuals it observes.
    public init(_ settings: Settings = Settings(), reference: ReferenceSample = ReferenceSample()) {
        self.settings = settings.checked
        self.reference = reference
    }

    /// Whether there are enough reference residuals; until then nothing is ever found.
    public var isArmed: Bool { reference.isArmed }
    /// How many reference residuals there are; ``ReferenceSample/minimum`` are needed.
    public var referenceCount: Int { reference.count }
    /// Where an alarm begins with the reference as it is.
    public var threshold: Double { rule.threshold }
    /// The larger of the two sums of the location.
    public var locationStatistic: Double { max(upward.statistic, downward.statistic) }
    /// Whether the residuals are shifted, up or down.
    public var isLocationAlarmed: Bool { upward.isAlarmed || downward.isAlarmed }
    /// Whether any channel is in alarm.
    public var isAlarmed: Bool { isLocationAlarmed || loss.isAlarmed }
    /// Whether any channel has come more than half of the way to its alarm.
    public var isWarned: Bool {
        let rule = rule
        return upward.isWarned(rule) || downward.isWarned(rule) || loss.isWarned(rule)
    }

    /// Takes the residual of the next step, actual minus forecast in any unit. nil or a number that is not finite is a
    /// missing step, which moves no statistic. What is known from elsewhere not to be normal joins no reference.
    public mutating func observe(_ residual: Double?, isNormal: Bool = true) {
        guard let value = RankNormal.single(residual) else { return miss() }
        if isArmed { score(value) }
        if isNormal { gather(value) } else { reference.interrupt() }
        gap = 0
    }

    /// Forgets what was found and keeps the reference.
    public mutating func resetStatistics() {
        (upward, downward, loss) = (CUSUMChannel(), CUSUMChannel(), CUSUMChannel())
        (previousScore, gap) = (nil, 0)
    }

    /// Takes other settings from the next step on; what was found stays.
    public mutating func configure(_ settings: Settings) {
        self.settings = settings.checked
    }

    var rule: CUSUMChannel.Rule {
        let missing = Double(ReferenceSample.capacity) / Double(max(reference.rankedCount, ReferenceSample.minimum))
        let scatter = reference.isComplete ? 1 : missing.squareRoot().squareRoot()
        return CUSUMChannel.Rule(
            allowance: settings.allowance, threshold: settings.threshold * scatter, calmSteps: 2 * settings.window)
    }

    private mutating func miss() {
        gap = min(gap + 1, Self.gapLimit)
        if gap == Self.gapLimit { previousScore = nil }
        reference.interrupt()
    }

    private mutating func score(_ value: Float) {
        let score = reference.score(value)
        let whitened = Self.clipped(whitened(score))
        previousScore = score
        let rule = rule
        upward.step(whitened, rule)
        downward.step(-whitened, rule)
        loss.step(Self.lossScore(whitened), rule)
    }

    private func whitened(_ score: Double) -> Double {
        guard let previousScore else { return score }
        let phi = reference.autocorrelation
        let carried = gap == 0 ? phi : pow(phi, Double(gap + 1))
        return (score - carried * previousScore) / (1 - carried * carried).squareRoot()
    }

    /// What a whitened score says about size: standard normal when the score is.
    static func lossScore(_ whitened: Double) -> Double {
        clipped(NormalDistribution.quantile(erf(whitened.magnitude * 0.5.squareRoot())))
    }

    private static func clipped(_ score: Double) -> Double { min(max(score, -scoreLimit), scoreLimit) }

    /// The reference grows only while nothing is suspected, so that a drift does not become the norm.
    private mutating func gather(_ value: Float) {
        guard !reference.isComplete else { return }
        guard !isArmed || !(isAlarmed || isWarned) else { return reference.interrupt() }
        if reference.append(value) { previousScore = reference.score(value) }
    }
}
