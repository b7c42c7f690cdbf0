import SentinelSeries

/// The newest observed value of a training window and where it lies: a ring that holds it is taken to be the series
/// that was trained on, so that the trained state fits it.
struct TrainingAnchor: Equatable, Sendable {
    let index: Int64
    let value: Double

    init(_ window: TrainingWindow) {
        var newest = window.values.count - 1
        while newest > 0, window.values[newest].isNaN { newest -= 1 }
        index = window.startIndex + Int64(newest)
        value = window.values[newest]
    }

    /// Whether `history` is of the series trained on and reaches the end of training.
    func holds(_ history: History, trainedThrough end: Int64) -> Bool {
        history.end >= end && end >= index && history.ring.raw(at: index) == value
    }

    func encode(into writer: inout ArtifactWriter) {
        writer.write(Int(index))
        writer.write(value)
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        index = try Self.gridIndex(&reader)
        value = try reader.number("anchor.value")
    }

    /// A grid index of any time that can be written.
    static func gridIndex(_ reader: inout ArtifactReader) throws(ArtifactError) -> Int64 {
        Int64(try reader.integer("grid.index", in: -(1 << 60)...(1 << 60)))
    }
}
