/// How an experiment is decided. Effects and margins are in units of the scaled loss difference.
public struct SequentialConfiguration: Hashable, Sendable {
    /// Forecast horizon in steps; a base block has twice as many.
    public let horizon: Int
    /// Error probability over all looks together: 1 - confidence level.
    public var alpha = 0.05
    /// Season in steps: nothing is decided before one whole season was seen. 1 without a season.
    public var seasonSteps = 1
    /// Promotion needs a confidence sequence wholly above this (delta_min).
    public var minimumEffect = 0.02
    /// A confidence sequence wholly within +- this is equivalence (delta_eq).
    public var equivalenceMargin = 0.02
    /// A confidence sequence wholly below - this is harm.
    public var maximumLoss = 0.05
    /// Blocks of the test before any finding; at least 30 in any case.
    public var minimumBlocks = ConfidenceSequence.minimumCount
    /// Valid steps before any finding.
    public var minimumSteps = 0
    /// Base blocks, void ones included, after which the experiment ends without a finding; nil: never.
    public var maximumBlocks: Int?
    /// Promotion also needs an e-value of at least 1 / alpha: slower by a factor of 1.3 to 2, and not asymptotic.
    public var isStrict = false
    /// Power that the plans are made for.
    public var power = 0.8
    /// The length of time that it is planned for, in steps; nil: as long as ``maximumBlocks``.
    public var plannedSteps: Int?
    /// Whether a champion that goes wrong grossly is left at once: on probation the champion is the new version.
    public var brakesChampion = false
    /// Limits of the guardrails.
    public var guardrails = Guardrails.Limits()
    /// Name of the loss, for the report.
    public var loss = "absolute_error"
    /// What the differences were divided by, for the report.
    public var scale = 1.0

    /// The longest block of the test in horizons; short horizons may reach 512 steps.
    public static let maximumBlockHorizons = 64

    /// The defaults for a horizon in steps, which is clamped as ``BlockBuilder`` clamps it.
    public init(horizon: Int) {
        self.horizon = min(max(1, horizon), BlockBuilder.maximumBlockLength / 2)
    }

    /// Steps of a base block: 2 x horizon.
    public var baseBlockLength: Int { 2 * horizon }

    /// Steps without a gap before any finding; more where the losses of neighbouring blocks depend on each other.
    public var fewestSteps: Int {
        let block = BlockMerger(baseLength: baseBlockLength).factor * baseBlockLength
        return max(block * max(minimumBlocks, ConfidenceSequence.minimumCount), minimumSteps, seasonSteps)
    }
}
