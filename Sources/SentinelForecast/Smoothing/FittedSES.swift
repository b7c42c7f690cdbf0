public import SentinelSeries

/// The smoothed level; a missing point leaves it as it is.
public struct FittedSES: FittedModel, Equatable {
    /// Weight of the newest value.
    public let alpha: Double
    private(set) var level: Double

    init(alpha: Double, level: Double) {
        self.alpha = alpha
        self.level = level
    }

    public var parameterCount: Int { 1 }

    public mutating func observe(_ value: Double?, history: History) {
        guard let value else { return }
        let next = level + alpha * (value - level)
        level = next.isFinite ? next : value
    }

    public func forecast(steps: Int, history: History, into output: inout [Double]) {
        output.removeAll(keepingCapacity: true)
        output.append(contentsOf: repeatElement(level, count: max(0, steps)))
    }

    public mutating func warm(over history: History) {
        var started = false
        for offset in 0..<Int64(history.count) {
            let value = history.ring.raw(at: history.ring.startIndex + offset)
            if value.isNaN { continue }
            if started { observe(value, history: history) } else { (level, started) = (value, true) }
        }
    }

    public func encode(into writer: inout ArtifactWriter) {
        writer.write([alpha, level])
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        let numbers = try reader.numbers("ses", limit: 2)
        guard numbers.count == 2, (0...1).contains(numbers[0]) else { throw .badValue(field: "ses") }
        (alpha, level) = (numbers[0], numbers[1])
    }
}
