/// The evidence of one base block of an experiment: the row that is stored, and all that the tests fold over.
public struct LossBlock: Hashable, Sendable {
    /// Blocks are numbered from 0 at the start of the experiment; block k covers the origins
    /// `start + k * steps ..< start + (k + 1) * steps`.
    public let index: Int
    /// Length of a base block in steps.
    public let steps: Int
    /// Steps at which both losses were finite.
    public let validSteps: Int
    /// Mean losses over the valid steps, unscaled; 0 when there is none.
    public let championLoss: Double
    /// The same of the challenger.
    public let challengerLoss: Double
    /// Mean of (champion - challenger) / scale over the valid steps; positive: the challenger is better.
    public let difference: Double
    /// Mean square of the same scaled differences.
    public let differenceSquare: Double
    /// What the guardrails count.
    public let tally: GuardrailTally
    /// False for a void block: touched by a pause, or fewer than half of its steps valid. Void blocks are no evidence.
    public let isComplete: Bool

    /// A row as it was stored, or as it has just been gathered.
    public init(
        index: Int, steps: Int, validSteps: Int, means: Means, tally: GuardrailTally = .none, isComplete: Bool
    ) {
        self.index = index
        self.steps = steps
        self.validSteps = validSteps
        championLoss = means.champion
        challengerLoss = means.challenger
        difference = means.difference
        differenceSquare = means.differenceSquare
        self.tally = tally
        self.isComplete = isComplete
    }

    /// Means over the valid steps of a block.
    public struct Means: Hashable, Sendable {
        /// Mean loss of the champion, unscaled.
        public var champion: Double
        /// Mean loss of the challenger, unscaled.
        public var challenger: Double
        /// Mean scaled difference; positive: the challenger is better.
        public var difference: Double
        /// Mean square of the scaled differences.
        public var differenceSquare: Double

        /// A row as it was stored, or as it has just been gathered.
        public init(champion: Double, challenger: Double, difference: Double, differenceSquare: Double) {
            self.champion = champion
            self.challenger = challenger
            self.difference = difference
            self.differenceSquare = differenceSquare
        }

        static let zero = Means(champion: 0, challenger: 0, difference: 0, differenceSquare: 0)
    }

    /// Whether the numbers may enter a test: complete and finite.
    var isEvidence: Bool {
        isComplete && validSteps > 0 && championLoss.isFinite && challengerLoss.isFinite && difference.isFinite
            && differenceSquare.isFinite
    }
}
