public import SentinelSeries

/// What a window of values is summed up by.
public enum WindowStatistic: String, CaseIterable, Sendable {
    case mean
    case median
}

/// "About as much as lately": for every h the mean or the median of the newest `window` grid points.
///
/// The median is hard to beat where bursts come and go (a window of 12 is best among the cheap models on 5-minute
/// monitoring series).
public struct WindowAverageModel: UnfittedModel {
    /// The longest window.
    public static let windowLimit = 10_000

    /// How many grid points are summed up, 1...``windowLimit``.
    public let window: Int
    /// How they are summed up.
    public let statistic: WindowStatistic

    /// `window` is brought into its range.
    public init(window: Int = 12, statistic: WindowStatistic = .median) {
        self.window = min(max(1, window), Self.windowLimit)
        self.statistic = statistic
    }

    public func fit(_ history: History) throws(FitError) -> FittedWindowAverage {
        FittedWindowAverage(model: self, last: try TrainingWindow(history, minimum: 2).last)
    }
}

/// The last observed value; the window is read from the ring, missing points are left out.
public struct FittedWindowAverage: FittedModel {
    private let model: WindowAverageModel
    private var last: Double

    init(model: WindowAverageModel, last: Double) {
        self.model = model
        self.last = last
    }

    public var parameterCount: Int { 0 }

    public mutating func observe(_ value: Double?, history: History) {
        if let value { last = value }
    }

    public func forecast(steps: Int, history: History, into output: inout [Double]) {
        output.removeAll(keepingCapacity: true)
        guard steps > 0 else { return }
        output.append(contentsOf: repeatElement(average(history), count: steps))
    }

    public mutating func warm(over history: History) {
        if let newest = history.ring.lastObserved(atOrBefore: history.end) { last = newest.value }
    }

    /// The last value where the whole window is missing.
    private func average(_ history: History) -> Double {
        var values: [Double] = []
        values.reserveCapacity(model.window)
        for back in 0..<Int64(model.window) {
            let value = history.ring.raw(at: history.end - back)
            if !value.isNaN {
                values.append(min(max(value, -ForecastBounds.largest), ForecastBounds.largest))
            }
        }
        guard let first = values.first else { return last }
        switch model.statistic {
        case .mean: return first + values.reduce(0) { $0 + ($1 - first) } / Double(values.count)
        case .median: return RobustStatistics.quantile(0.5, ofSorted: values.sorted()) ?? last
        }
    }
}

extension FittedWindowAverage {
    public func encode(into writer: inout ArtifactWriter) {
        writer.write(model.window)
        writer.write(model.statistic == .median)
        writer.write(last)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        let window = try reader.integer("window_average.window", in: 1...WindowAverageModel.windowLimit)
        let median = try reader.flag("window_average.median")
        model = WindowAverageModel(window: window, statistic: median ? .median : .mean)
        last = try reader.number("window_average.last")
    }
}
