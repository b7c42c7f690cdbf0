public import SentinelForecast

extension ResidualCUSUM {
    /// Writes the reference and all that was found; not the settings, which belong to the watch.
    public func encode(into writer: inout ArtifactWriter) {
        reference.encode(into: &writer)
        for channel in [upward, downward, loss] { channel.encode(into: &writer) }
        writer.write(previousScore != nil)
        writer.write(previousScore ?? 0)
        writer.write(gap)
    }

    /// Reads what ``encode(into:)`` wrote and goes on as if it had never stopped; every number is checked.
    public init(from reader: inout ArtifactReader, settings: Settings) throws(ArtifactError) {
        self.init(settings, reference: try ReferenceSample(from: &reader))
        upward = try CUSUMChannel(from: &reader)
        downward = try CUSUMChannel(from: &reader)
        loss = try CUSUMChannel(from: &reader)
        let hasScore = try reader.flag("cusum.has_score")
        let score = try reader.number("cusum.score", in: -10...10)
        previousScore = hasScore ? score : nil
        gap = try reader.integer("cusum.gap", in: 0...Self.gapLimit)
    }
}

extension CUSUMChannel {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(statistic)
        writer.write(isAlarmed)
        writer.write(calm)
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        self.init(
            statistic: try reader.number("cusum.statistic", in: 0...10_000),
            isAlarmed: try reader.flag("cusum.alarmed"), calm: try reader.integer("cusum.calm", in: 0...20_000))
    }
}
