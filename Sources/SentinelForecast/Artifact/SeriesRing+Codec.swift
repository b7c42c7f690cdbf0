public import SentinelSeries
import SentinelTime

extension SeriesRing {
    /// The most points that one ring is read with.
    public static let encodedLimit = 1 << 20

    /// Writes grid, capacity and points.
    public func encode(into writer: inout ArtifactWriter) {
        writer.write(Int(grid.step.milliseconds))
        writer.write(capacity)
        writer.write(Int(startIndex))
        writer.write(count)
        for value in values() { writer.write(value) }
    }

    /// Reads what ``encode(into:)`` wrote: every point finite or missing, the whole at most ``encodedLimit`` points.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        let step = try reader.integer("ring.step", in: 1...Int(Int64.max / 4))
        let capacity = try reader.integer("ring.capacity", in: 1...Self.encodedLimit)
        let start = try reader.integer("ring.start", in: -(1 << 53)...(1 << 53))
        let count = try reader.integer("ring.count", in: 0...capacity)
        guard reader.remaining >= 8 * count else { throw .truncated }
        self.init(grid: Grid(step: TimeSpan(milliseconds: Int64(step))), capacity: capacity)
        for offset in 0..<count {
            let value = Double(bitPattern: try reader.unsigned())
            guard !value.isInfinite else { throw .badValue(field: "ring.value") }
            append(value.isNaN ? nil : value, at: Int64(start + offset))
        }
    }
}
