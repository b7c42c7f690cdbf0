/// Stops an experiment at once, outside of inference, when the challenger goes wrong grossly.
///
/// It acts on forecasts that are not finite, and on a smoothed loss ratio (challenger over champion) above 3 for three
/// blocks on end, provided that the smoothed scaled difference exceeds the tolerated loss too: the ratio of two losses
/// next to zero is no alarm.
struct EmergencyBrake: Hashable, Sendable {
    private var champion: Double?
    private var challenger = 0.0
    private var difference = 0.0
    private var blocksOver = 0

    static let ratioLimit = 3.0
    static let blocksInARow = 3
    /// Weight of the newest block.
    static let smoothing = 0.3

    /// The reason to stop after this block, if there is one.
    mutating func check(_ block: LossBlock, maximumLoss: Double) -> StopReason? {
        if block.tally.challengerNonFinite > 0 { return .nonFiniteForecasts }
        guard block.isEvidence else { return nil }
        smooth(block)
        let isOver = challenger > Self.ratioLimit * (champion ?? 0) && difference < -maximumLoss
        blocksOver = isOver ? blocksOver + 1 : 0
        return blocksOver >= Self.blocksInARow ? .lossRatio : nil
    }

    private mutating func smooth(_ block: LossBlock) {
        guard let previous = champion else {
            (champion, challenger, difference) = (block.championLoss, block.challengerLoss, block.difference)
            return
        }
        champion = previous + Self.smoothing * (block.championLoss - previous)
        challenger += Self.smoothing * (block.challengerLoss - challenger)
        difference += Self.smoothing * (block.difference - difference)
    }
}
