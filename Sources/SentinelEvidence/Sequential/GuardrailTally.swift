/// What one block contributes to the guardrails.
public struct GuardrailTally: Hashable, Sendable {
    /// Steps at which both arms had an interval and the observation was known.
    public var intervalSteps = 0
    /// Sums of the shares of intervals that held the observation.
    public var championCovered = 0.0
    /// The same of the challenger.
    public var challengerCovered = 0.0
    /// Steps at which the champion had a loss and the challenger none.
    public var challengerMissing = 0
    /// Steps at which the champion had a loss.
    public var championScored = 0
    /// Steps at which the challenger's loss was not finite.
    public var challengerNonFinite = 0
    /// 95th percentile (nearest rank) of |error| within the block; nil without valid steps.
    public var championTail: Double?
    /// The same of the challenger.
    public var challengerTail: Double?

    /// Nothing seen yet.
    public init() {}

    /// The tally of a block that saw nothing.
    public static let none = GuardrailTally()

    mutating func count(_ score: PairedScore) {
        if let loss = score.challenger.loss, !loss.isFinite { challengerNonFinite += 1 }
        if let loss = score.champion.loss, loss.isFinite {
            championScored += 1
            if score.challenger.loss == nil { challengerMissing += 1 }
        }
        guard let champion = score.champion.coverage, let challenger = score.challenger.coverage else { return }
        intervalSteps += 1
        championCovered += champion
        challengerCovered += challenger
    }
}
