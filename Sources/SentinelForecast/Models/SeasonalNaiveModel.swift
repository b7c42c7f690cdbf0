public import SentinelSeries

/// "As one season ago": `f(t, h) = y_(t + h - m k)` with the smallest k >= 1 that leads to an observed point at or
/// before t (Hyndman and Athanasopoulos, Forecasting: Principles and Practice, section 5.2).
///
/// Without a season (m = 1) it is the last value.
public struct SeasonalNaiveModel: UnfittedModel {
    /// The length of the season in steps; 0: found from the step and the data, at least three cycles of it.
    public let season: Int

    /// A `season` below 0 counts as 0.
    public init(season: Int = 0) {
        self.season = max(0, season)
    }

    /// Needs one cycle of a given season.
    public func fit(_ history: History) throws(FitError) -> FittedSeasonalNaive {
        let window = try TrainingWindow(history, minimum: 2)
        let length = season > 0 ? season : SeasonDetection(window).season()
        guard window.values.count >= length else {
            throw .tooFewPoints(needed: length, observed: window.observedCount)
        }
        return FittedSeasonalNaive(season: length, last: window.last)
    }

    /// The season stays.
    public func fit(_ history: History, keeping previous: FittedSeasonalNaive) throws(FitError) -> FittedSeasonalNaive {
        guard season == 0, history.count >= previous.season else { return try fit(history) }
        return try SeasonalNaiveModel(season: previous.season).fit(history)
    }
}

/// The season and the last observed value; the cycles before are read from the ring.
public struct FittedSeasonalNaive: FittedModel, Equatable {
    /// The length of the season in steps, at least 1.
    public let season: Int
    private var last: Double

    init(season: Int, last: Double) {
        self.season = season
        self.last = last
    }

    public var parameterCount: Int { 1 }

    public mutating func observe(_ value: Double?, history: History) {
        if let value { last = value }
    }

    public func forecast(steps: Int, history: History, into output: inout [Double]) {
        output.removeAll(keepingCapacity: true)
        guard steps > 0 else { return }
        for step in 1...steps {
            output.append(step > season ? output[step - 1 - season] : older(history, target: Int64(step)))
        }
    }

    public mutating func warm(over history: History) {
        if let newest = history.ring.lastObserved(atOrBefore: history.end) { last = newest.value }
    }

    /// The newest observed point at the same phase as the one `target` steps ahead; the last value where none is held.
    private func older(_ history: History, target: Int64) -> Double {
        var index = history.end + target - Int64(season)
        while index >= history.ring.startIndex {
            let value = history.ring.raw(at: index)
            if !value.isNaN { return value }
            index -= Int64(season)
        }
        return last
    }
}

extension FittedSeasonalNaive {
    public func encode(into writer: inout ArtifactWriter) {
        writer.write(season)
        writer.write(last)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        season = try reader.integer("seasonal_naive.season", in: 1...ParameterDescription.seasonLimit)
        last = try reader.number("seasonal_naive.last")
    }
}
