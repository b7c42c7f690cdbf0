public import SentinelSeries

/// "Repeat the last value": `f(t, h) = y_t`, the yardstick of every other model.
public struct NaiveModel: UnfittedModel {
    /// There is nothing to set.
    public init() {}

    public func fit(_ history: History) throws(FitError) -> FittedNaive {
        FittedNaive(last: try TrainingWindow(history, minimum: 1).last)
    }
}

/// The last observed value; a missing point leaves it as it is.
public struct FittedNaive: FittedModel, Equatable {
    private(set) var last: Double

    init(last: Double) {
        self.last = last
    }

    public var parameterCount: Int { 0 }

    public mutating func observe(_ value: Double?, history: History) {
        if let value { last = value }
    }

    public func forecast(steps: Int, history: History, into output: inout [Double]) {
        output.removeAll(keepingCapacity: true)
        output.append(contentsOf: repeatElement(last, count: max(0, steps)))
    }

    public mutating func warm(over history: History) {
        if let newest = history.ring.lastObserved(atOrBefore: history.end) { last = newest.value }
    }

    public func encode(into writer: inout ArtifactWriter) {
        writer.write(last)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        last = try reader.number("naive.last")
    }
}
