/// What one arm of an experiment scored at one forecast origin.
public struct ArmScore: Hashable, Sendable {
    /// Loss averaged over the horizon, in units of the series (or squared units, as the loss has it). nil: no forecast
    /// or no observation yet. Not finite: the forecast itself was not finite.
    public let loss: Double?
    /// |error| averaged over the horizon, for the tail guardrail.
    public let absoluteError: Double?
    /// The share of intervals that held the observation, 0...1; nil without an interval.
    public let coverage: Double?

    /// `absoluteError` is `loss` unless said otherwise.
    public init(loss: Double?, absoluteError: Double? = nil, coverage: Double? = nil) {
        self.loss = loss
        self.absoluteError = absoluteError ?? loss
        self.coverage = coverage.map { min(max($0, 0), 1) }
    }

    /// Nothing is known.
    public static let missing = ArmScore(loss: nil)
}
