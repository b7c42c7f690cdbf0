public import SentinelForecast

extension BlockBuilder {
    /// Writes the whole state: a checkpoint saves the block that is half full.
    public func encode(into writer: inout ArtifactWriter) {
        writer.write(Int(start))
        writer.write(blockLength)
        writer.write(scale)
        writer.write(nextIndex)
        writer.write(Int(lastOrigin))
        open.encode(into: &writer)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        start = Int64(try reader.integer("start", in: .min ... .max))
        blockLength = try reader.integer("block length", in: 2...Self.maximumBlockLength)
        scale = try reader.number("scale", in: Double.leastNonzeroMagnitude...Double.greatestFiniteMagnitude)
        nextIndex = try reader.integer("next block", in: 0...Int.max)
        lastOrigin = Int64(try reader.integer("last origin", in: .min ... .max))
        open = try OpenBlock(from: &reader, limit: blockLength)
    }
}

extension BlockBuilder.OpenBlock {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(isPaused)
        writer.write(seen)
        for sum in [sums.champion, sums.challenger, sums.difference, sums.differenceSquare] { writer.write(sum) }
        for count in counts { writer.write(count) }
        writer.write(tally.championCovered)
        writer.write(tally.challengerCovered)
        writer.write(championErrors)
        writer.write(challengerErrors)
    }

    init(from reader: inout ArtifactReader, limit: Int) throws(ArtifactError) {
        isPaused = try reader.flag("paused")
        seen = try reader.integer("steps seen", in: 0...limit)
        sums.champion = Double(bitPattern: try reader.unsigned())
        sums.challenger = Double(bitPattern: try reader.unsigned())
        sums.difference = Double(bitPattern: try reader.unsigned())
        sums.differenceSquare = Double(bitPattern: try reader.unsigned())
        tally.intervalSteps = try reader.integer("steps with intervals", in: 0...limit)
        tally.challengerMissing = try reader.integer("missing", in: 0...limit)
        tally.championScored = try reader.integer("scored", in: 0...limit)
        tally.challengerNonFinite = try reader.integer("not finite", in: 0...limit)
        tally.championCovered = try reader.number("covered by the champion", in: 0...Double(limit))
        tally.challengerCovered = try reader.number("covered by the challenger", in: 0...Double(limit))
        championErrors = try reader.numbers("champion's errors", limit: limit)
        challengerErrors = try reader.numbers("challenger's errors", limit: limit)
        guard championErrors.count == challengerErrors.count else { throw .badValue(field: "challenger's errors") }
    }

    private var counts: [Int] {
        [
            tally.intervalSteps, tally.challengerMissing, tally.championScored, tally.challengerNonFinite,
        ]
    }
}
