/// One cumulative sum of standard normal scores, with an alarm that comes at `threshold` and goes only after a long
/// calm.
///
/// S <- max(0, S + z - k). Source: Page, "Continuous inspection schemes" (1954). S is kept at or below twice the
/// threshold, so that the way back is bounded; where an alarm begins does not depend on that.
public struct CUSUMChannel: Sendable, Hashable {
    /// What a channel is run with.
    public struct Rule: Sendable, Hashable {
        /// k, what a score must exceed to count; in standard deviations.
        public var allowance: Double
        /// h, where the alarm begins; in standard deviations.
        public var threshold: Double
        /// The steps on end with S < h/4 that end an alarm.
        public var calmSteps: Int

        /// Finite numbers; `threshold` and `calmSteps` positive.
        public init(allowance: Double, threshold: Double, calmSteps: Int) {
            self.allowance = allowance
            self.threshold = threshold
            self.calmSteps = calmSteps
        }
    }

    /// S, 0 to twice the threshold.
    public private(set) var statistic = 0.0
    /// Whether an alarm has begun and has not ended.
    public private(set) var isAlarmed = false
    private(set) var calm = 0

    /// A channel at rest.
    public init() {}

    init(statistic: Double, isAlarmed: Bool, calm: Int) {
        self.statistic = statistic
        self.isAlarmed = isAlarmed
        self.calm = calm
    }

    /// Takes one finite score; true when it begins an alarm.
    @discardableResult
    public mutating func step(_ score: Double, _ rule: Rule) -> Bool {
        statistic = min(max(0, statistic + score - rule.allowance), 2 * rule.threshold)
        guard isAlarmed else {
            isAlarmed = statistic > rule.threshold
            calm = 0
            return isAlarmed
        }
        calm = statistic < rule.threshold / 4 ? calm + 1 : 0
        if calm >= rule.calmSteps { isAlarmed = false }
        return false
    }

    /// Whether S has come more than half of the way to the alarm.
    public func isWarned(_ rule: Rule) -> Bool { statistic > rule.threshold / 2 }
}
