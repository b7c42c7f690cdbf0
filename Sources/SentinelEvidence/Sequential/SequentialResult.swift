/// Everything that an experiment's report shows. A value that is not known yet, or not finite, is nil.
public struct SequentialResult: Hashable, Sendable {
    public let status: Verdict
    public let stopReason: StopReason?
    /// Ended from outside below the minimum.
    public let isForced: Bool
    /// Steps at which both losses were finite, in complete blocks.
    public let steps: Int
    /// Blocks of the test, of ``blockLength`` steps; 0 while the length is undecided.
    public let blocks: Int
    /// Base blocks that counted and that were void.
    public let baseBlocks: Int
    public let voidBlocks: Int
    public let blockLength: Int
    public let horizon: Int
    public let loss: String
    public let scale: Double
    public let meanLoss: MeanLoss?
    public let effect: Effect?
    public let confidence: Confidence?
    /// Of the block e-process, two-sided; 1 without evidence.
    public let eValue: Double
    /// Of the confidence sequence's mixture: valid at any time, asymptotic.
    public let anytimePValue: Double
    public let dieboldMariano: DieboldMariano?
    /// Per step, of the scaled differences.
    public let longRunVariance: Double?
    public let lag1BlockAutocorrelation: Double?
    /// Design power of one look at the minimum effect after the longest duration (or the steps so far).
    public let powerAtMinimumEffect: Double?
    /// Steps to plan for the minimum effect with a sequential test.
    public let requiredSteps: Int?
    public let guardrails: [Guardrails.Check]
    public let coverage: Coverage?
    public let winner: Arm?
    public let recommendation: Recommendation
    public let assumptions: [String]

    /// Mean losses, unscaled.
    public struct MeanLoss: Hashable, Sendable {
        public let champion: Double
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
        public let level: Double
        public let lower: Double
        public let upper: Double
        public let method: String
    }

    /// Shares of observations inside the intervals.
    public struct Coverage: Hashable, Sendable {
        public let target: Double?
        public let champion: Double
        public let challenger: Double
        public let steps: Int
    }
}
