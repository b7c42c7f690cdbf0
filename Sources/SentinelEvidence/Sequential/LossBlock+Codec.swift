public import SentinelForecast

extension LossBlock {
    /// Writes the whole row.
    public func encode(into writer: inout ArtifactWriter) {
        for count in [index, steps, validSteps] { writer.write(count) }
        for mean in [championLoss, challengerLoss, difference, differenceSquare] { writer.write(mean) }
        writer.write(isComplete)
        for count in [tally.intervalSteps, tally.challengerMissing, tally.championScored, tally.challengerNonFinite] {
            writer.write(count)
        }
        for share in [tally.championCovered, tally.challengerCovered] { writer.write(share) }
        for tail in [tally.championTail, tally.challengerTail] {
            writer.write(tail != nil)
            writer.write(tail ?? 0)
        }
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        let index = try reader.integer("block", in: 0...Int.max / 2)
        let steps = try reader.integer("block.steps", in: 1...BlockBuilder.maximumBlockLength)
        let validSteps = try reader.integer("block.validSteps", in: 0...steps)
        let means = Means(
            champion: try reader.number("block.champion"), challenger: try reader.number("block.challenger"),
            difference: try reader.number("block.difference"),
            differenceSquare: try reader.number("block.differenceSquare"))
        let isComplete = try reader.flag("block.isComplete")
        var tally = GuardrailTally.none
        tally.intervalSteps = try reader.integer("block.intervalSteps", in: 0...steps)
        tally.challengerMissing = try reader.integer("block.missing", in: 0...steps)
        tally.championScored = try reader.integer("block.scored", in: 0...steps)
        tally.challengerNonFinite = try reader.integer("block.nonFinite", in: 0...steps)
        tally.championCovered = try reader.number("block.championCovered", in: 0...Double(steps))
        tally.challengerCovered = try reader.number("block.challengerCovered", in: 0...Double(steps))
        tally.championTail = try Self.tail(from: &reader)
        tally.challengerTail = try Self.tail(from: &reader)
        self.init(
            index: index, steps: steps, validSteps: validSteps, means: means, tally: tally, isComplete: isComplete)
    }

    private static func tail(from reader: inout ArtifactReader) throws(ArtifactError) -> Double? {
        let isKnown = try reader.flag("block.tail")
        let tail = try reader.number("block.tail")
        return isKnown ? tail : nil
    }
}
