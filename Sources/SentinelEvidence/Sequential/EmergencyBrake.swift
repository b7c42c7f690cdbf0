/// Stops an experiment at once, outside of inference, when the challenger goes wrong grossly.
///
/// It acts on forecasts that are not finite, and on a smoothed loss ratio (challenger over champion) above 3 for three
/// blocks on end, provided that the smoothed scaled difference exceeds the tolerated loss too: the ratio of two losses
/// next to zero is no alarm.
///
/// Of the champion it asks more, since leaving it moves the pointer: a loss ratio above 3 in every block of the last 48
/// steps, and of three blocks at least, so that one outlier does not do.
struct EmergencyBrake: Hashable, Sendable {
    private var champion: Double?
    private var challenger = 0.0
    private var difference = 0.0
    private var blocksOver = 0
    private var championBlocksOver = 0

    static let ratioLimit = 3.0
    static let blocksInARow = 3
    /// Steps in which the champion must have been over.
    static let championSteps = 48
    /// Weight of the newest block.
    static let smoothing = 0.3

    /// The reason to stop after this block, if there is one.
    mutating func check(_ block: LossBlock, maximumLoss: Double) -> StopReason? {
        if block.tally.challengerNonFinite > 0 { return .nonFiniteForecasts }
        guard block.isEvidence else { return nil }
        smooth(block)
        look(atChampionOf: block, maximumLoss: maximumLoss)
        let isOver = challenger > Self.ratioLimit * (champion ?? 0) && difference < -maximumLoss
        blocksOver = isOver ? blocksOver + 1 : 0
        return blocksOver >= Self.blocksInARow ? .lossRatio : nil
    }

    /// Whether the champion has gone wrong as grossly as that.
    private(set) var isChampionOver = false

    private mutating func look(atChampionOf block: LossBlock, maximumLoss: Double) {
        let isOver = block.championLoss > Self.ratioLimit * block.challengerLoss && block.difference > maximumLoss
        championBlocksOver = isOver ? championBlocksOver + 1 : 0
        isChampionOver =
            championBlocksOver >= Self.blocksInARow && championBlocksOver * block.steps >= Self.championSteps
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
