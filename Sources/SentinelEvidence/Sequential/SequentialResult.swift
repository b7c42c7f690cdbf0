/// Everything that an experiment's report shows. A value that is not known yet, or not finite, is nil.
public struct SequentialResult: Hashable, Sendable {
    /// The finding.
    public let status: Verdict
    /// Why it stopped; nil while it runs.
    public let stopReason: StopReason?
    /// Ended from outside below the minimum.
    public let isForced: Bool
    /// Steps at which both losses were finite, in complete blocks.
    public let steps: Int
    /// Blocks of the test, of ``blockLength`` steps; 0 while the length is undecided.
    public let blocks: Int
    /// Base blocks that counted and that were void.
    public let baseBlocks: Int
    /// Base blocks that were no evidence.
    public let voidBlocks: Int
    /// Steps of a block of the test.
    public let blockLength: Int
    /// Forecast horizon in steps.
    public let horizon: Int
    /// The name of the loss.
    public let loss: String
    /// What the differences were divided by.
    public let scale: Double
    /// Mean losses of both arms; nil before the first step.
    public let meanLoss: MeanLoss?
    /// How much better the challenger is; nil before the first block.
    public let effect: Effect?
    /// The confidence sequence; nil while the block length is undecided.
    public let confidence: Confidence?
    /// Of the block e-process, two-sided; 1 without evidence.
    public let eValue: Double
    /// Of the confidence sequence's mixture: valid at any time, asymptotic.
    public let anytimePValue: Double
    /// The classical test, once, on base blocks; nil without variance.
    public let dieboldMariano: DieboldMariano?
    /// Per step, of the scaled differences.
    public let longRunVariance: Double?
    /// First-order autocorrelation of the blocks of the test.
    public let lag1BlockAutocorrelation: Double?
    /// Design power of one look at the minimum effect after the longest duration (or the steps so far).
    public let powerAtMinimumEffect: Double?
    /// Steps to plan for the minimum effect with a sequential test.
    public let requiredSteps: Int?
    /// Every guardrail with its value and limit.
    public let guardrails: [Guardrails.Check]
    /// How the intervals of both arms kept their promise.
    public let coverage: Coverage?
    /// The better arm, where that was found.
    public let winner: Arm?
    /// What to do.
    public let recommendation: Recommendation
    /// What the finding rests on, in sentences.
    public let assumptions: [String]

    /// Mean losses, unscaled.
    public struct MeanLoss: Hashable, Sendable {
        /// Of the champion.
        public let champion: Double
        /// Of the challenger.
        public let challenger: Double
    }

    /// How much better the challenger is.
    public struct Effect: Hashable, Sendable {
        /// Scaled; the centre of the confidence sequence where there is one.
        public let meanDifference: Double
        /// (champion - challenger) / champion of the mean losses, in per cent.
        public let relativePercent: Double?
        /// Mean over standard deviation of the differences, step by step.
        public let cohensDz: Double?
    }

    /// The confidence sequence of the mean scaled difference.
    public struct Confidence: Hashable, Sendable {
        /// 1 - alpha.
        public let level: Double
        /// Lower end, scaled.
        public let lower: Double
        /// Upper end, scaled.
        public let upper: Double
        /// The name of the sequence.
        public let method: String
    }

    /// Shares of observations inside the intervals.
    public struct Coverage: Hashable, Sendable {
        /// The promised share; nil where none is promised.
        public let target: Double?
        /// Of the champion.
        public let champion: Double
        /// Of the challenger.
        public let challenger: Double
        /// Steps at which both arms had intervals.
        public let steps: Int
    }
}
