public import SentinelSeries
import SentinelTime

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// The columns of the regressions, built by one function for training and for serving.
///
/// For a target at grid point t: lags `y_(t-k)` for k = 1...12 and up to 12 more in a geometric sequence to the
/// look-back; mean and population standard deviation of the `window` points before t; on demand sine and cosine of the
/// hour of the day and of the day of the week **of t** (UTC). Nothing at or after t is read.
public struct LagFeatures: Sendable, Equatable {
    /// At most this many lags.
    public static let lagLimit = 24
    /// The longest window of the rolling statistics.
    public static let windowLimit = 60
    static let lookbackLimit = 100_000

    /// The distances from the target, increasing.
    public let lags: [Int]
    /// How many past points the rolling mean and deviation cover.
    public let window: Int
    /// Whether the hour of the target's day is among the columns.
    public let hourOfDay: Bool
    /// Whether the target's day of the week is among the columns.
    public let dayOfWeek: Bool

    /// `lookbackSteps` must be at least 1.
    public init(lookbackSteps: Int, hourOfDay: Bool = false, dayOfWeek: Bool = false) {
        let lookback = min(max(1, lookbackSteps), Self.lookbackLimit)
        lags = Self.lags(upTo: lookback)
        window = min(lookback, Self.windowLimit)
        self.hourOfDay = hourOfDay
        self.dayOfWeek = dayOfWeek
    }

    /// The number of columns.
    public var width: Int { lags.count + 2 + (hourOfDay ? 2 : 0) + (dayOfWeek ? 2 : 0) }

    /// The names of the columns: `lag_1` is the point before the target, `mean_60` covers the 60 points before it.
    var names: [String] {
        lags.map { "lag_\($0)" } + ["mean_\(window)", "deviation_\(window)"]
            + (hourOfDay ? ["hour_sin", "hour_cos"] : []) + (dayOfWeek ? ["weekday_sin", "weekday_cos"] : [])
    }

    /// Replaces `row` by the columns for the grid point after `history.end` and the `predicted` values that follow it.
    /// Missing points are bridged by the last observed value, however old; NaN where there is none.
    public func row(history: History, predicted: [Double], into row: inout [Double]) {
        var recent = recentPoints(history)
        recent.append(contentsOf: predicted)
        write(recent: recent, history: history, into: &row)
    }

    /// The `window` points up to `history.end`, oldest first, gaps bridged.
    func recentPoints(_ history: History) -> [Double] {
        var points: [Double] = []
        points.reserveCapacity(window + 16)
        var last = Double.nan
        for back in stride(from: window - 1, through: 0, by: -1) {
            let value = history.ring.raw(at: history.end - Int64(back))
            if !value.isNaN { last = value }
            if last.isNaN { last = history.value(back: back, hold: .max) }
            points.append(last)
        }
        return points
    }

    /// The columns for the target after `recent`, which is what ``recentPoints(_:)`` gave plus predictions.
    func write(recent: [Double], history: History, into row: inout [Double]) {
        let predicted = recent.count - window
        let target = history.end + 1 + Int64(predicted)
        var held: (index: Int64, value: Double) = (.max, .nan)
        fill(&row, points: recent, next: recent.count, time: history.ring.grid.time(at: target)) { lag in
            let index = target - Int64(lag)
            if held.index > index { held = history.ring.lastObserved(atOrBefore: index) ?? (.min, .nan) }
            return held.value
        }
    }

    /// The columns for the training target `values[next]`; NaN where a lag touches a long gap.
    func write(training window: TrainingWindow, next: Int, into row: inout [Double]) {
        let time = window.grid.time(at: window.startIndex + Int64(next))
        fill(&row, points: window.held, next: next, time: time) { _ in .nan }
    }

    /// The one builder: `points[next - k]` is lag k; `older` gives the lags before `points[0]`, nearest first.
    @inline(__always)
    private func fill(
        _ row: inout [Double], points: [Double], next: Int, time: Timestamp, older: (Int) -> Double
    ) {
        row.removeAll(keepingCapacity: true)
        for lag in lags { row.append(lag <= next ? points[next - lag] : older(lag)) }
        let (mean, deviation) = Self.statistics(points, next - window..<next)
        row.append(mean)
        row.append(deviation)
        if hourOfDay { Self.appendCycle(time, period: .days(1), to: &row) }
        if dayOfWeek { Self.appendCycle(time, period: .days(7), to: &row) }
    }

    /// Mean and population standard deviation in two passes, each with four running sums.
    private static func statistics(_ points: [Double], _ range: Range<Int>) -> (Double, Double) {
        let n = Double(range.count)
        let mean = sum(points, range) { $0 } / n
        let variance = sum(points, range) { ($0 - mean) * ($0 - mean) } / n
        return (mean, variance.squareRoot())
    }

    @inline(__always)
    private static func sum(_ points: [Double], _ range: Range<Int>, _ term: (Double) -> Double) -> Double {
        var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
        var i = range.lowerBound
        while i + 4 <= range.upperBound {
            a += term(points[i])
            b += term(points[i + 1])
            c += term(points[i + 2])
            d += term(points[i + 3])
            i += 4
        }
        while i < range.upperBound {
            a += term(points[i])
            i += 1
        }
        return (a + b) + (c + d)
    }

    private static func appendCycle(_ time: Timestamp, period: TimeSpan, to row: inout [Double]) {
        let phase = Double(time.milliseconds % period.milliseconds) / Double(period.milliseconds)
        row.append(sin(2 * .pi * phase))
        row.append(cos(2 * .pi * phase))
    }

    private static func lags(upTo lookback: Int) -> [Int] {
        let dense = min(lookback, 12)
        let sparse = lagLimit - dense
        var lags = Array(1...dense)
        guard lookback > dense else { return lags }
        for i in 1...sparse {
            let lag = Double(dense) * pow(Double(lookback) / Double(dense), Double(i) / Double(sparse))
            let rounded = i == sparse ? lookback : Int(lag.rounded())
            if rounded > lags[lags.count - 1] { lags.append(rounded) }
        }
        return lags
    }
}

extension LagFeatures {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(lags.count)
        for lag in lags { writer.write(lag) }
        writer.write(window)
        writer.write(hourOfDay)
        writer.write(dayOfWeek)
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        let count = try reader.integer("features.lags.count", in: 1...Self.lagLimit)
        var lags: [Int] = []
        for _ in 0..<count {
            lags.append(try reader.integer("features.lags", in: ((lags.last ?? 0) + 1)...(Self.lookbackLimit + 1)))
        }
        guard let longest = lags.last, longest <= Self.lookbackLimit else { throw .badValue(field: "features.lags") }
        self.lags = lags
        window = try reader.integer("features.window", in: 1...Self.windowLimit)
        hourOfDay = try reader.flag("features.hour_of_day")
        dayOfWeek = try reader.flag("features.day_of_week")
    }
}
