/// Champion and challenger at the same forecast origin.
public struct PairedScore: Hashable, Sendable {
    /// Absolute grid index of the forecast origin.
    public let origin: Int64
    /// What the champion scored.
    public let champion: ArmScore
    /// What the challenger scored.
    public let challenger: ArmScore

    /// Two scores of the same origin.
    public init(origin: Int64, champion: ArmScore, challenger: ArmScore) {
        self.origin = origin
        self.champion = champion
        self.challenger = challenger
    }

    /// Both losses, when both are finite.
    var losses: (champion: Double, challenger: Double)? {
        guard let first = champion.loss, let second = challenger.loss, first.isFinite, second.isFinite else {
            return nil
        }
        return (first, second)
    }
}
